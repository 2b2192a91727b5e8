package no.signert.report.workbook;

import java.util.ArrayList;
import java.util.List;
import no.signert.domain.Edition;
import no.signert.report.words.Headline;
import no.signert.report.words.Words;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The first sheet: the answer, the key figures, and the way to everything else. */
final class SummarySheet {
  private final SXSSFWorkbook book;
  private final Cells cells;
  private final Words words;

  SummarySheet(SXSSFWorkbook book, Cells cells, Words words) {
    this.book = book;
    this.cells = cells;
    this.words = words;
  }

  /**
   * Writes it.
   *
   * @param sheets keys of the other sheets, in order
   */
  void write(Edition edition, List<String> sheets) {
    String name = words.text("sheet.summary");
    SXSSFSheet sheet = book.createSheet(name);
    XSSFSheet whole = book.getXSSFWorkbook().getSheet(name);
    sheet.setColumnWidth(0, 44 * 256);
    sheet.setColumnWidth(1, 22 * 256);
    sheet.setColumnWidth(2, 84 * 256);
    Headline headline = new Headline(edition, words);
    Row top = sheet.createRow(0);
    top.setHeightInPoints(SheetWriter.TITLE_HEIGHT);
    cells.text(top, 0, headline.title(), Look.TITLE);
    int next = 1;
    for (String sentence : headline.sentences()) {
      Row line = sheet.createRow(next++);
      line.setHeightInPoints(next == 2 ? 24 : 17);
      cells.text(line, 0, sentence, next == 2 ? Look.SECTION : Look.PLAIN);
    }
    int header = next;
    List<String> headings = new ArrayList<>();
    Row row = sheet.createRow(next++);
    row.setHeightInPoints(SheetWriter.HEADER_HEIGHT);
    for (String key : List.of("summary.figure", "summary.value", "summary.meaning")) {
      Look look = key.equals("summary.value") ? Look.HEADER_RIGHT : Look.HEADER;
      cells.text(row, headings.size(), words.text(key), look);
      headings.add(words.text(key));
    }
    List<KeyFigure> figures = KeyFigure.of(edition, words);
    for (KeyFigure figure : figures) {
      row = sheet.createRow(next++);
      cells.text(row, 0, figure.label(), Look.WRAPPED);
      cells.value(row, 1, figure.value(), Look.INTEGER);
      cells.text(row, 2, figure.meaning(), Look.WRAPPED);
    }
    Tables.mark(whole, name.replaceAll("[^\\p{L}0-9]", ""), headings, header, figures.size());
    next = contents(sheet, next + 1, sheets);
    cells.text(sheet.createRow(next++), 0, words.text("summary.how-to-read"), Look.SECTION);
    for (int i = 1; words.has("summary.how." + i); i++) {
      cells.text(sheet.createRow(next++), 0, words.text("summary.how." + i), Look.PLAIN);
    }
    SheetWriter.layOut(whole, headings.size());
    whole.setRepeatingRows(null);
  }

  private int contents(SXSSFSheet sheet, int from, List<String> sheets) {
    int next = from;
    cells.text(sheet.createRow(next++), 0, words.text("summary.contents"), Look.SECTION);
    for (String key : sheets) {
      Row row = sheet.createRow(next++);
      cells.way(row, 0, words.text("sheet." + key), Link.within(words.text("sheet." + key), 0, 0));
      cells.text(row, 1, words.text("lead." + key), Look.PLAIN);
    }
    return next + 1;
  }
}
