package no.signert.report.workbook;

import java.io.IOException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SheetDataWriter;

/**
 * Writes a cell in one go where POI writes a dozen pieces, which halves the time of a large sheet;
 * and whole numbers without a fraction ({@code 16}, not {@code 16.0}). Knows the kinds of cells
 * that {@link Cells} makes, none of which is a formula.
 */
final class SwiftSheetWriter extends SheetDataWriter {
  /** Whole numbers up to here are exact in a double. */
  private static final double EXACT = 1L << 53;

  private final StringBuilder xml = new StringBuilder(512);

  SwiftSheetWriter() throws IOException {
    super();
  }

  @Override
  public void writeCell(int column, Cell cell) throws IOException {
    CellType type = cell.getCellType();
    xml.setLength(0);
    xml.append("<c r=\"")
        .append(CellReference.convertNumToColString(column))
        .append(cell.getRowIndex() + 1)
        .append("\" s=\"")
        .append(cell.getCellStyle().getIndex());
    switch (type) {
      case BLANK -> xml.append("\"/>");
      case NUMERIC -> {
        xml.append("\"><v>");
        number(cell.getNumericCellValue());
        xml.append("</v></c>");
      }
      case STRING -> {
        xml.append("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
        text(cell.getStringCellValue());
        xml.append("</t></is></c>");
      }
      default -> throw new IllegalStateException("An edition has no cell of this kind: " + type);
    }
    _out.append(xml);
  }

  private void number(double value) {
    if (value == Math.rint(value) && Math.abs(value) < EXACT) {
      xml.append((long) value);
    } else {
      xml.append(value);
    }
  }

  private void text(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      switch (c) {
        case '&' -> xml.append("&amp;");
        case '<' -> xml.append("&lt;");
        case '>' -> xml.append("&gt;");
        default -> xml.append(c);
      }
    }
  }
}
