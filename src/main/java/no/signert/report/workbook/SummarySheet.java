package no.signert.report.workbook;

import java.util.ArrayList;
import java.util.List;
import no.signert.domain.Edition;
import no.signert.report.words.Headline;
import no.signert.report.words.Words;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The first sheet: the answer, the key figures, and the way to everything else. */
final class SummarySheet {
  private static final float HEADER_HEIGHT = 20;

  private final DatedWorkbook book;
  private final Cells cells;
  private final Words words;

  SummarySheet(DatedWorkbook book, Cells cells, Words words) {
    this.book = book;
    this.cells = cells;
    this.words = words;
  }

  /**
   * Writes it and returns what there is of it besides rows.
   *
   * @param sheets keys of the other sheets, in order
   */
  XSSFSheet write(Edition edition, List<String> sheets) {
    String name = words.text("sheet.summary");
    SheetRows sheet = book.sheet(name);
    XSSFSheet whole = sheet.sheet();
    whole.setColumnWidth(0, 44 * 256);
    whole.setColumnWidth(1, 22 * 256);
    whole.setColumnWidth(2, 84 * 256);
    Headline headline = new Headline(edition, words);
    cells.text(sheet.row(0).height(SheetWriter.TITLE_HEIGHT), 0, headline.title(), Look.TITLE);
    int next = 1;
    for (String sentence : headline.sentences()) {
      boolean first = next == 1;
      sheet.row(next++).height(first ? 24 : 17);
      cells.text(sheet, 0, sentence, first ? Look.SECTION : Look.PLAIN);
    }
    int header = ++next;
    List<String> headings = new ArrayList<>();
    sheet.row(next++).height(HEADER_HEIGHT);
    for (String key : List.of("summary.figure", "summary.value", "summary.meaning")) {
      Look look = key.equals("summary.value") ? Look.HEADER_RIGHT : Look.HEADER;
      cells.text(sheet, headings.size(), words.text(key), look);
      headings.add(words.text(key));
    }
    List<KeyFigure> figures = KeyFigure.of(edition, words);
    for (KeyFigure figure : figures) {
      cells.text(sheet.row(next++), 0, figure.label(), Look.WRAPPED);
      cells.value(sheet, 1, figure.value(), Look.INTEGER);
      cells.text(sheet, 2, figure.meaning(), Look.WRAPPED);
    }
    Tables.mark(whole, name.replaceAll("[^\\p{L}0-9]", ""), headings, header, figures.size());
    next = contents(sheet, next + 1, sheets);
    cells.text(sheet.row(next++), 0, words.text("summary.how-to-read"), Look.SECTION);
    for (int i = 1; words.has("summary.how." + i); i++) {
      cells.text(sheet.row(next++), 0, words.text("summary.how." + i), Look.PLAIN);
    }
    sheet.finish();
    SheetWriter.layOut(whole);
    whole.setRepeatingRows(null);
    whole.getPrintSetup().setFitHeight((short) 1);
    return whole;
  }

  private int contents(SheetRows sheet, int from, List<String> sheets) {
    int next = from;
    cells.text(sheet.row(next++), 0, words.text("summary.contents"), Look.SECTION);
    for (String key : sheets) {
      cells.way(
          sheet.row(next++),
          0,
          words.text("sheet." + key),
          Link.within(words.text("sheet." + key), 0, 0));
      cells.text(sheet, 1, words.text("lead." + key), Look.PLAIN);
    }
    return next + 1;
  }
}
