package no.signert.report.workbook;

import java.util.List;

/**
 * A sheet with one table.
 *
 * @param name on its tab, unique in the workbook
 * @param title in its first cell
 * @param lead what to know before reading it, one line
 * @param columns in order
 * @param rows in order
 * @param none what it says instead of a table when there are no rows
 * @param frozenColumns how many columns stay in view
 * @param <T> what a row is about
 */
record DataSheet<T>(
    String name,
    String title,
    String lead,
    List<SheetColumn<T>> columns,
    List<T> rows,
    String none,
    int frozenColumns) {
  /** Index of the header row: below the title, the lead and the way back to the contents. */
  static final int HEADER_ROW = 3;

  /** Index of the first row of data. */
  static final int FIRST_ROW = HEADER_ROW + 1;
}
