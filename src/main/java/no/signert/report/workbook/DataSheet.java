package no.signert.report.workbook;

import java.util.ArrayList;
import java.util.List;

/**
 * A sheet with one table.
 *
 * @param name on its tab, unique in the workbook
 * @param title in its first cell
 * @param lead what to know before reading it, one line
 * @param columns in order
 * @param rows in order, the same each time they are read
 * @param none what it says instead of a table when there are no rows
 * @param frozenColumns how many columns stay in view
 * @param printedColumns how many columns go to the printer: the others are for the screen, and
 *     would make the print too small to read
 * @param mostLinks how many cells may lead somewhere; Excel allows 65 530 on a sheet, and each
 *     costs memory until the file is closed
 * @param <T> what a row is about
 */
record DataSheet<T>(
    String name,
    String title,
    String lead,
    List<SheetColumn<T>> columns,
    Iterable<T> rows,
    String none,
    int frozenColumns,
    int printedColumns,
    int mostLinks) {
  /** Enough for every sheet but that of the papers. */
  static final int LINKS = 4_000;

  /** Index of the header row: below the title, the lead and the way back to the contents. */
  static final int HEADER_ROW = 3;

  /** Index of the first row of data. */
  static final int FIRST_ROW = HEADER_ROW + 1;

  /** Returns all rows at once; only for sheets that are short by nature. */
  List<T> list() {
    List<T> all = new ArrayList<>();
    rows.forEach(all::add);
    return all;
  }
}
