package no.signert.report.workbook;

import java.util.List;
import no.signert.report.words.Headline;
import no.signert.report.words.Words;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Writes sheets of one table, row by row, so that memory does not grow with their length. */
final class SheetWriter {
  static final float TITLE_HEIGHT = 30;

  /** Around a printed page, in inches. */
  private static final double MARGIN = 0.4;

  /** Height of a line of text in points. */
  private static final float LINE = 15;

  /** Excel's limit of a row's height in points. */
  private static final float HIGHEST_ROW = 409;

  /** Room above and below a heading. */
  private static final float HEADER_ROOM = 4;

  private final DatedWorkbook book;
  private final Cells cells;
  private final Words words;
  private final Headline campaign;

  SheetWriter(DatedWorkbook book, Cells cells, Words words, Headline campaign) {
    this.campaign = campaign;
    this.book = book;
    this.cells = cells;
    this.words = words;
  }

  <T> void write(DataSheet<T> data) {
    SheetRows sheet = book.sheet(data.name());
    XSSFSheet whole = sheet.sheet();
    cells.text(sheet.row(0).height(TITLE_HEIGHT), 0, campaign.marked(data.title()), Look.TITLE);
    cells.text(sheet.row(1), 0, data.lead(), Look.PLAIN);
    Link contents = Link.within(words.text("sheet.summary"), 0, 0);
    cells.way(sheet.row(2), 0, words.text("link.contents"), contents);
    boolean empty = !data.rows().iterator().hasNext();
    List<String> headings = data.columns().stream().map(SheetColumn::heading).toList();
    sheet.row(DataSheet.HEADER_ROW).height(headerHeight(data.columns()));
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
    sheet.finish();
    layOut(whole);
    print(whole, data);
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
        // Where no more links fit, words that only invite to click would lead nowhere.
        Link link = links < data.mostLinks() ? column.link().apply(item) : null;
        boolean idle = link == null && column.look() == Look.LINK;
        Object value = idle ? null : column.value().apply(item);
        if (value != null && link != null) {
          cells.link(sheet, i, value.toString(), link);
          links++;
        } else {
          cells.value(sheet, i, value, column.look());
        }
        if (value instanceof String text && column.look() == Look.WRAPPED) {
          lines = Math.max(lines, Lines.of(text, column.width()));
        }
      }
      sheet.height(Math.min(lines * LINE, HIGHEST_ROW));
    }
    return index - DataSheet.FIRST_ROW;
  }

  /** Leaves room below long headings of numbers, where programs put the button of the filter. */
  private static float headerHeight(List<? extends SheetColumn<?>> columns) {
    int most = 2;
    for (SheetColumn<?> column : columns) {
      int lines = Lines.of(column.heading(), column.width());
      boolean covered = lines > 1 && column.look().heading() == Look.HEADER_RIGHT;
      most = Math.max(most, lines + (covered ? 1 : 0));
    }
    return most * LINE + HEADER_ROOM;
  }

  /** Prints the first columns, and below them where the page comes from. */
  private void print(XSSFSheet sheet, DataSheet<?> data) {
    if (data.printedColumns() < data.columns().size()) {
      int last = Math.max(sheet.getTables().isEmpty() ? 0 : lastRow(sheet), DataSheet.FIRST_ROW);
      int index = sheet.getWorkbook().getSheetIndex(sheet);
      sheet.getWorkbook().setPrintArea(index, 0, data.printedColumns() - 1, 0, last);
    }
    footer(sheet, data.name());
  }

  private static int lastRow(XSSFSheet sheet) {
    return sheet.getTables().get(0).getEndRowIndex();
  }

  /** Says at the foot of each printed page whose numbers these are. */
  void footer(XSSFSheet sheet, String name) {
    // An ampersand begins a code in footers.
    sheet.getFooter().setLeft("&8" + campaign.title().replace("&", "&&"));
    sheet.getFooter().setCenter("&8" + name);
    sheet.getFooter().setRight("&8" + words.text("print.page") + " &P / &N");
  }

  /** Lays a sheet out for the screen and for printing. */
  static void layOut(XSSFSheet sheet) {
    sheet.setActiveCell(CellAddress.A1);
    sheet.setDisplayGridlines(false);
    sheet.getPrintSetup().setLandscape(true);
    sheet.getPrintSetup().setPaperSize(org.apache.poi.ss.usermodel.PrintSetup.A4_PAPERSIZE);
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setFitWidth((short) 1);
    sheet.getPrintSetup().setFitHeight((short) 0);
    sheet.setMargin(PageMargin.LEFT, MARGIN);
    sheet.setMargin(PageMargin.RIGHT, MARGIN);
    sheet.setMargin(PageMargin.TOP, MARGIN);
    sheet.setMargin(PageMargin.BOTTOM, MARGIN + MARGIN);
    sheet.setMargin(PageMargin.FOOTER, MARGIN / 2);
    sheet.setRepeatingRows(
        new CellRangeAddress(DataSheet.HEADER_ROW, DataSheet.HEADER_ROW, -1, -1));
  }
}
