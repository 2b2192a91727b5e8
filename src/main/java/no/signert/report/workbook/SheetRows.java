package no.signert.report.workbook;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
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

  private static final int BUFFER = 1 << 16;
  private static final int COLUMNS = 64;
  private static final String[] LETTERS = new String[COLUMNS];
  private static final byte[][] CELLS = new byte[COLUMNS][];

  static {
    for (int i = 0; i < COLUMNS; i++) {
      LETTERS[i] = CellReference.convertNumToColString(i);
      CELLS[i] = Utf8.bytes("<c r=\"" + LETTERS[i]);
    }
  }

  private static final byte[] STYLE = Utf8.bytes("\" s=\"");
  private static final byte[] EMPTY = Utf8.bytes("\"/>");
  private static final byte[] NUMBER = Utf8.bytes("\"><v>");
  private static final byte[] NUMBER_END = Utf8.bytes("</v></c>");
  private static final byte[] TEXT = Utf8.bytes("\" t=\"inlineStr\"><is><t>");
  private static final byte[] SPACED =
      Utf8.bytes("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
  private static final byte[] TEXT_END = Utf8.bytes("</t></is></c>");
  private static final byte[] ROW = Utf8.bytes("<row r=\"");
  private static final byte[] HEIGHT = Utf8.bytes("\" customHeight=\"1\" ht=\"");
  private static final byte[] ROW_OPEN = Utf8.bytes("\">");
  private static final byte[] ROW_END = Utf8.bytes("</row>\n");

  private final OutputStream out;
  private final XSSFSheet sheet;
  private final SheetLinks links;
  private final Utf8 head = new Utf8();
  private final Utf8 cells = new Utf8();
  private int index = -1;
  private float height;

  /** Writes rows of a sheet; the stream is the caller's to close. */
  SheetRows(OutputStream out, XSSFSheet sheet, SheetLinks links) {
    this.links = links;
    this.out = new BufferedOutputStream(out, BUFFER);
    this.sheet = sheet;
  }

  /** Returns the sheet they belong to, which itself knows none of them. */
  XSSFSheet sheet() {
    return sheet;
  }

  /** Ends the row at hand and begins the one of this index, counted from 0. */
  SheetRows row(int wanted) {
    if (wanted <= index) {
      throw new IllegalArgumentException("Rows must be written in order: " + wanted);
    }
    end();
    index = wanted;
    return this;
  }

  /** Gives the row at hand a height in points. */
  SheetRows height(float points) {
    height = points;
    return this;
  }

  private void end() {
    if (index < 0) {
      return;
    }
    head.raw(ROW).number(index + 1L);
    if (height > 0) {
      head.raw(HEIGHT).text(Float.toString(height));
    }
    head.raw(ROW_OPEN);
    cells.raw(ROW_END);
    height = 0;
    try {
      head.to(out);
      cells.to(out);
    } catch (IOException e) {
      throw failed(e);
    }
  }

  /** Writes the last row; there are none after it. */
  void finish() {
    end();
    try {
      out.flush();
    } catch (IOException e) {
      throw failed(e);
    }
  }

  private static UncheckedIOException failed(IOException e) {
    return new UncheckedIOException("A row of the workbook cannot be written", e);
  }

  /** Lets a cell of the row at hand lead somewhere. */
  void lead(int column, Link link) {
    links.add(LETTERS[column] + (index + 1), link);
  }

  void blank(int column, XSSFCellStyle style) {
    open(column, style).raw(EMPTY);
  }

  void number(int column, double value, XSSFCellStyle style) {
    open(column, style).raw(NUMBER);
    if (value == Math.rint(value) && Math.abs(value) < EXACT) {
      cells.number((long) value);
    } else {
      cells.text(Double.toString(value));
    }
    cells.raw(NUMBER_END);
  }

  /** Writes text that holds nothing XML cannot hold. */
  void text(int column, String text, XSSFCellStyle style) {
    open(column, style).raw(isSpaced(text) ? SPACED : TEXT).text(text).raw(TEXT_END);
  }

  /** Returns whether white space stands at an end, where readers would take it away. */
  private static boolean isSpaced(String text) {
    return !text.isEmpty() && (text.charAt(0) <= ' ' || text.charAt(text.length() - 1) <= ' ');
  }

  private Utf8 open(int column, XSSFCellStyle style) {
    return cells.raw(CELLS[column]).number(index + 1L).raw(STYLE).number(style.getIndex());
  }
}
