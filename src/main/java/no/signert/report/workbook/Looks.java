package no.signert.report.workbook;

import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The cell styles of a workbook, made once. */
final class Looks {
  private static final String INK = "1B2A41";
  private static final String LINK_BLUE = "0B4F9E";
  private static final String HAIRLINE = "C9D1DC";

  private final XSSFWorkbook book;
  private final String localeTag;
  private final Map<Look, XSSFCellStyle> plain = new EnumMap<>(Look.class);
  private final Map<Look, XSSFCellStyle> prefixed = new EnumMap<>(Look.class);

  /**
   * Makes the styles.
   *
   * @param language decides how numbers and days are written: LCID 0414 is bokmål, 0814 nynorsk
   */
  Looks(XSSFWorkbook book, String language) {
    this.book = book;
    localeTag =
        switch (language) {
          case "nb" -> "[$-414]";
          case "nn" -> "[$-814]";
          default -> "[$-809]";
        };
    for (Look look : Look.values()) {
      plain.put(look, make(look));
      XSSFCellStyle style = make(look);
      style.setQuotePrefixed(true);
      prefixed.put(look, style);
    }
  }

  XSSFCellStyle of(Look look) {
    return styleOf(plain, look);
  }

  /** Returns the look for text that must never be taken for a formula, not even when edited. */
  XSSFCellStyle prefixed(Look look) {
    return styleOf(prefixed, look);
  }

  private static XSSFCellStyle styleOf(Map<Look, XSSFCellStyle> styles, Look look) {
    XSSFCellStyle style = styles.get(look);
    if (style == null) {
      throw new IllegalStateException("Every look has a style: " + look);
    }
    return style;
  }

  private XSSFCellStyle make(Look look) {
    XSSFCellStyle style = book.createCellStyle();
    style.setVerticalAlignment(VerticalAlignment.TOP);
    switch (look) {
      case TITLE -> style.setFont(font(18, true, INK));
      case SECTION -> style.setFont(font(13, true, INK));
      case PLAIN -> style.setFont(font(11, false, INK));
      case HEADER, HEADER_RIGHT -> header(style, look == Look.HEADER_RIGHT);
      case TEXT, WRAPPED -> cell(style, look == Look.WRAPPED, INK);
      case LINK, WAY -> {
        if (look == Look.LINK) {
          cell(style, true, LINK_BLUE);
        }
        XSSFFont font = font(11, false, LINK_BLUE);
        font.setUnderline(org.apache.poi.ss.usermodel.Font.U_SINGLE);
        style.setFont(font);
      }
      case INTEGER -> number(style, "#,##0");
      case SHARE -> number(style, "0.00 %");
      case DAY -> number(style, localeTag.equals("[$-809]") ? "d mmm yyyy" : "dd.mm.yyyy");
    }
    return style;
  }

  private void header(XSSFCellStyle style, boolean right) {
    style.setAlignment(right ? HorizontalAlignment.RIGHT : HorizontalAlignment.LEFT);
    style.setIndention((short) 1);
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    style.setFont(font(11, true, "FFFFFF"));
    style.setFillForegroundColor(color(INK));
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    style.setWrapText(true);
  }

  private void cell(XSSFCellStyle style, boolean wrap, String colour) {
    style.setFont(font(11, false, colour));
    style.setWrapText(wrap);
    style.setBorderBottom(BorderStyle.THIN);
    style.setBottomBorderColor(color(HAIRLINE));
    style.setAlignment(HorizontalAlignment.LEFT);
    style.setIndention((short) 1);
  }

  private void number(XSSFCellStyle style, String format) {
    cell(style, false, INK);
    style.setAlignment(HorizontalAlignment.RIGHT);
    // Room at the right is part of the format: LibreOffice indents some numbers, forgets others.
    style.setIndention((short) 0);
    style.setDataFormat(book.createDataFormat().getFormat(localeTag + format + "_0"));
  }

  private XSSFFont font(int points, boolean bold, String colour) {
    XSSFFont font = book.createFont();
    font.setFontName("Calibri");
    font.setFontHeightInPoints((short) points);
    font.setBold(bold);
    font.setColor(color(colour));
    return font;
  }

  private static XSSFColor color(String hex) {
    return new XSSFColor(new java.awt.Color(Integer.parseInt(hex, 16)), null);
  }
}
