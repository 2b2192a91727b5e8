package no.signert.report.workbook;

/**
 * Where a cell leads.
 *
 * @param address an address, absolute or relative to the workbook; or {@code 'Sheet'!A1} within it
 * @param within whether it is within the workbook
 */
record Link(String address, boolean within) {
  static Link to(String address) {
    return new Link(address, false);
  }

  /** Leads to a cell of a sheet; row and column count from 0. */
  static Link within(String sheet, int row, int column) {
    String cell = new org.apache.poi.ss.util.CellReference(row, column).formatAsString();
    return new Link("'" + sheet.replace("'", "''") + "'!" + cell, true);
  }
}
