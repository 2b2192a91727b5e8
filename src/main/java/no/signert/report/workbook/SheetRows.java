package no.signert.report.workbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * Writes the rows of a sheet from top to bottom, and their cells from left to right, straight as
 * XML: no object is made for a cell, so a very large sheet takes little time and no memory.
 */
final class SheetRows {
  /** Whole numbers up to here are exact in a double. */
  private static final double EXACT = 1L << 53;

  private static final int COLUMNS = 64;
  private static final String[] LETTERS = new String[COLUMNS];

  static {
    for (int i = 0; i < COLUMNS; i++) {
      LETTERS[i] = CellReference.convertNumToColString(i);
    }
  }

  private final Writer out;
  private final XSSFSheet sheet;
  private final StringBuilder cells = new StringBuilder(4096);
  private int index = -1;
  private float height;

  SheetRows(Writer out, XSSFSheet sheet) {
    this.out = out;
    this.sheet = sheet;
  }

  /** Returns the sheet they belong to, which itself knows none of them. */
  XSSFSheet sheet() {
    return sheet;
  }

  /** Ends the row at hand and begins the one of this index, counted from 0. */
  SheetRows row(int wanted) {
    end();
    if (wanted <= index) {
      throw new IllegalArgumentException("Rows must be written in order: " + wanted);
    }
    index = wanted;
    return this;
  }

  /** Gives the row at hand a height in points. */
  SheetRows height(float points) {
    height = points;
    return this;
  }

  /** Writes the last row. */
  void end() {
    if (index < 0) {
      return;
    }
    try {
      out.append("<row r=\"").append(Integer.toString(index + 1));
      if (height > 0) {
        out.append("\" ht=\"").append(Float.toString(height)).append("\" customHeight=\"1");
      }
      out.append("\">").append(cells).append("</row>\n");
    } catch (IOException e) {
      throw new UncheckedIOException("A row of the workbook cannot be written", e);
    }
    cells.setLength(0);
    height = 0;
  }

  /** Returns the name of a cell in the row at hand, such as {@code B7}. */
  String name(int column) {
    return LETTERS[column] + (index + 1);
  }

  void blank(int column, XSSFCellStyle style) {
    open(column, style).append("\"/>");
  }

  void number(int column, double value, XSSFCellStyle style) {
    open(column, style).append("\"><v>");
    if (value == Math.rint(value) && Math.abs(value) < EXACT) {
      cells.append((long) value);
    } else {
      cells.append(value);
    }
    cells.append("</v></c>");
  }

  /** Writes text that holds nothing XML cannot hold. */
  void text(int column, String text, XSSFCellStyle style) {
    open(column, style).append("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
    int written = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '&' || c == '<' || c == '>') {
        cells.append(text, written, i).append(c == '&' ? "&amp;" : c == '<' ? "&lt;" : "&gt;");
        written = i + 1;
      }
    }
    cells.append(text, written, text.length()).append("</t></is></c>");
  }

  private StringBuilder open(int column, XSSFCellStyle style) {
    return cells
        .append("<c r=\"")
        .append(LETTERS[column])
        .append(index + 1)
        .append("\" s=\"")
        .append(style.getIndex());
  }
}
