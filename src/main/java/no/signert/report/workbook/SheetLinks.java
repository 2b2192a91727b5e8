package no.signert.report.workbook;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Where the cells of one sheet lead, kept as the XML that the file will hold: POI's own links take
 * kilobytes each until the file is closed, and there may be tens of thousands.
 */
final class SheetLinks {
  private static final byte[] CELL = Utf8.bytes("<hyperlink ref=\"");
  private static final byte[] LOCATION = Utf8.bytes("\" location=\"");
  private static final byte[] RELATION = Utf8.bytes("\" r:id=\"");
  private static final byte[] ID = Utf8.bytes("link");
  private static final byte[] END = Utf8.bytes("\"/>");
  private static final byte[] RELATIONSHIP = Utf8.bytes("<Relationship Id=\"");
  private static final byte[] TARGET = Utf8.bytes("\" Target=\"");
  private static final byte[] EXTERNAL =
      Utf8.bytes(
          "\" TargetMode=\"External\" Type=\"http://schemas.openxmlformats.org"
              + "/officeDocument/2006/relationships/hyperlink\"/>");
  private static final byte[] ALL =
      Utf8.bytes(
          "<hyperlinks xmlns:r=\"http://schemas.openxmlformats.org"
              + "/officeDocument/2006/relationships\">");
  private static final byte[] ALL_END = Utf8.bytes("</hyperlinks>");

  private final Utf8 cells = new Utf8();
  private final Utf8 relations = new Utf8();
  private int count;
  private int outside;

  /** Lets a cell, such as {@code B7}, lead somewhere. */
  void add(String cell, Link link) {
    count++;
    cells.raw(CELL).text(cell);
    if (link.within()) {
      cells.raw(LOCATION).attribute(link.address());
    } else {
      outside++;
      cells.raw(RELATION).raw(ID).number(outside);
      relations.raw(RELATIONSHIP).raw(ID).number(outside);
      relations.raw(TARGET).attribute(link.address()).raw(EXTERNAL);
    }
    cells.raw(END);
  }

  boolean isEmpty() {
    return count == 0;
  }

  /** Returns whether some lead out of the workbook. */
  boolean leadOutside() {
    return outside > 0;
  }

  /** Writes the element that sheets have for them; once. */
  void cellsTo(OutputStream out) throws IOException {
    out.write(ALL);
    cells.to(out);
    out.write(ALL_END);
  }

  /** Writes what stands of them among the relations of the sheet; once. */
  void relationsTo(OutputStream out) throws IOException {
    relations.to(out);
  }
}
