package no.signert.report.workbook;

import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;

/** Marks ranges as tables, so that people and screen readers know header from data. */
final class Tables {
  private Tables() {}

  /**
   * Marks a range whose first row holds the headings, with a filter on each.
   *
   * @param name unique in the workbook, a letter first, letters and digits only
   * @param rows rows of data below the header, at least one
   */
  static void mark(XSSFSheet sheet, String name, List<String> headings, int headerRow, int rows) {
    AreaReference area =
        new AreaReference(
            new CellReference(headerRow, 0),
            new CellReference(headerRow + rows, headings.size() - 1),
            SpreadsheetVersion.EXCEL2007);
    XSSFTable table = sheet.createTable(area);
    table.setName(name);
    table.setDisplayName(name);
    for (int i = 0; i < headings.size(); i++) {
      table.getCTTable().getTableColumns().getTableColumnArray(i).setName(headings.get(i));
    }
    table.getCTTable().addNewAutoFilter().setRef(area.formatAsString());
    table.setStyleName("TableStyleLight1");
    table.getCTTable().getTableStyleInfo().setShowRowStripes(true);
  }
}
