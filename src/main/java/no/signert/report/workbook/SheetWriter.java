package no.signert.report.workbook;

import java.util.List;
import no.signert.report.words.Words;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Writes sheets of one table, row by row, so that memory does not grow with their length. */
final class SheetWriter {
  static final float TITLE_HEIGHT = 30;

  /** Height of a line of text in points. */
  private static final float LINE = 15;

  /** Excel's limit of a row's height in points. */
  private static final float HIGHEST_ROW = 409;

  /** Two lines of heading. */
  static final float HEADER_HEIGHT = 34;

  private final DatedWorkbook book;
  private final Cells cells;
  private final Words words;

  SheetWriter(DatedWorkbook book, Cells cells, Words words) {
    this.book = book;
    this.cells = cells;
    this.words = words;
  }

  <T> void write(DataSheet<T> data) {
    SheetRows sheet = book.sheet(data.name());
    XSSFSheet whole = sheet.sheet();
    cells.text(sheet.row(0).height(TITLE_HEIGHT), 0, data.title(), Look.TITLE);
    cells.text(sheet.row(1), 0, data.lead(), Look.PLAIN);
    Link contents = Link.within(words.text("sheet.summary"), 0, 0);
    cells.way(sheet.row(2), 0, words.text("link.contents"), contents);
    boolean empty = !data.rows().iterator().hasNext();
    List<String> headings = data.columns().stream().map(SheetColumn::heading).toList();
    sheet.row(DataSheet.HEADER_ROW).height(HEADER_HEIGHT);
    for (int i = 0; i < headings.size(); i++) {
      whole.setColumnWidth(i, data.columns().get(i).width() * 256);
      if (!empty) {
        cells.text(sheet, i, headings.get(i), data.columns().get(i).look().heading());
      }
    }
    if (empty) {
      cells.text(sheet, 0, data.none(), Look.PLAIN);
    } else {
      int rows = rows(sheet, data);
      String name = data.name().replaceAll("[^\\p{L}0-9]", "");
      Tables.mark(whole, name, headings, DataSheet.HEADER_ROW, rows);
      whole.createFreezePane(data.frozenColumns(), DataSheet.FIRST_ROW);
    }
    sheet.end();
    layOut(whole, headings.size());
  }

  /** Writes the rows; returns how many. */
  private <T> int rows(SheetRows sheet, DataSheet<T> data) {
    int index = DataSheet.FIRST_ROW;
    int links = 0;
    for (T item : data.rows()) {
      sheet.row(index++);
      int lines = 1;
      for (int i = 0; i < data.columns().size(); i++) {
        SheetColumn<T> column = data.columns().get(i);
        Object value = column.value().apply(item);
        Link link = value == null ? null : column.link().apply(item);
        if (value != null && link != null && links < data.mostLinks()) {
          cells.link(sheet, i, value.toString(), link);
          links++;
        } else {
          cells.value(sheet, i, value, column.look());
        }
        if (value instanceof String text && column.look() == Look.WRAPPED) {
          lines = Math.max(lines, lines(text, column.width()));
        }
      }
      sheet.height(Math.min(lines * LINE, HIGHEST_ROW));
    }
    return index - DataSheet.FIRST_ROW;
  }

  /**
   * Returns how many lines a text needs in a column. Reckoned here, because a height left open is
   * not worked out by every program, and would need fonts.
   */
  static int lines(String text, int width) {
    int room = Math.max(1, width - 2);
    int lines = 0;
    int start = 0;
    while (start <= text.length()) {
      int end = text.indexOf('\n', start);
      int length = (end < 0 ? text.length() : end) - start;
      lines += Math.max(1, (length + room - 1) / room);
      if (end < 0) {
        break;
      }
      start = end + 1;
    }
    return lines;
  }

  /** Lays a sheet out for the screen and for printing. */
  static void layOut(XSSFSheet sheet, int columns) {
    sheet.setActiveCell(CellAddress.A1);
    sheet.setDisplayGridlines(false);
    sheet.getPrintSetup().setLandscape(true);
    sheet.getPrintSetup().setPaperSize(org.apache.poi.ss.usermodel.PrintSetup.A4_PAPERSIZE);
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setFitWidth((short) 1);
    sheet.getPrintSetup().setFitHeight((short) 0);
    sheet.setRepeatingRows(
        new CellRangeAddress(DataSheet.HEADER_ROW, DataSheet.HEADER_ROW, -1, -1));
  }
}
