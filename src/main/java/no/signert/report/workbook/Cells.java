package no.signert.report.workbook;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import no.signert.report.words.Words;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.jspecify.annotations.Nullable;

/**
 * Writes single cells.
 *
 * <p>Text is always typed as text, never as a formula. Text that a spreadsheet would take for a
 * formula if somebody typed it ({@code = + - @} …) also gets the quote prefix, so it stays text
 * when the cell is edited; the text itself is not changed.
 */
final class Cells {
  /** Excel's limit of characters in a cell. */
  static final int LONGEST = 32_767;

  private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
  private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0B-\\x1F\\uFFFE\\uFFFF]");

  /** Days from the spreadsheets' day 0 to 1 January 1970. */
  private static final long EPOCH = 25_569;

  private final Looks looks;
  private final Words words;

  Cells(Looks looks, Words words) {
    this.looks = looks;
    this.words = words;
  }

  /** Writes text in a look. */
  void text(SheetRows row, int column, String text, Look look) {
    XSSFCellStyle style = startsFormula(text) ? looks.prefixed(look) : looks.of(look);
    row.text(column, fitting(text), style);
  }

  /** Writes text that leads somewhere. */
  void link(SheetRows row, int column, String text, Link link) {
    text(row, column, text, Look.LINK);
    row.lead(column, link);
  }

  /** Writes a link that stands by itself, outside a table. */
  void way(SheetRows row, int column, String text, Link link) {
    text(row, column, text, Look.WAY);
    row.lead(column, link);
  }

  /** Writes a value as what it is; null leaves an empty cell. */
  void value(SheetRows row, int column, @Nullable Object value, Look textLook) {
    if (value == null) {
      row.blank(column, looks.of(textLook));
    } else if (value instanceof String text) {
      text(row, column, text, textLook);
    } else if (value instanceof LocalDate day) {
      row.number(column, (double) (day.toEpochDay() + EPOCH), looks.of(Look.DAY));
    } else if (value instanceof Number number) {
      Look look = textLook == Look.SHARE ? Look.SHARE : Look.INTEGER;
      row.number(column, number.doubleValue(), looks.of(look));
    } else if (value instanceof Share share) {
      row.number(column, share.fraction(), looks.of(Look.SHARE));
    } else if (value instanceof Boolean yes) {
      text(row, column, words.text(yes ? "yes" : "no"), textLook);
    } else if (value instanceof Enum<?> code) {
      text(row, column, words.label(code), textLook);
    } else {
      text(row, column, value.toString(), textLook);
    }
  }

  private static boolean startsFormula(String text) {
    return !text.isEmpty() && "=+-@\t\r\n'".indexOf(text.charAt(0)) >= 0;
  }

  /** Fits Excel's limit and notation; what is cut is said, and whole in the CSV file. */
  private String fitting(String text) {
    String kept = text;
    if (text.length() > LONGEST / 2) {
      String mark = words.text("cell.cut");
      int room = LONGEST - mark.length();
      kept = escaped(text).length() <= LONGEST ? text : cut(text, room) + mark;
    }
    return escaped(kept);
  }

  private static String cut(String text, int room) {
    int end = Math.min(text.length(), room);
    while (escaped(text.substring(0, end)).length() > room) {
      end -= Math.max(1, (escaped(text.substring(0, end)).length() - room) / 7);
    }
    return Character.isHighSurrogate(text.charAt(end - 1))
        ? text.substring(0, end - 1)
        : text.substring(0, end);
  }

  /** Writes what XML cannot hold as {@code _xHHHH_}, as ECMA-376 part 1, 22.9.2.19 has it. */
  private static String escaped(String text) {
    String safe = text.contains("_x") ? ESCAPE.matcher(text).replaceAll("_x005F_") : text;
    for (int i = 0; i < safe.length(); i++) {
      char c = safe.charAt(i);
      // Most text has none of these, so the pattern is tried only where it will find something.
      if ((c < ' ' && c != '\n' && c != '\t') || c >= '\uFFFE') {
        return CONTROL
            .matcher(safe)
            .replaceAll(m -> String.format(Locale.ROOT, "_x%04X_", (int) m.group().charAt(0)));
      }
    }
    return safe;
  }
}
