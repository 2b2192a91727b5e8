package no.signert.report.data;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import no.signert.report.table.Column;
import no.signert.report.table.Kind;
import no.signert.report.table.Table;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.jspecify.annotations.Nullable;

/**
 * Writes a table as CSV after RFC 4180: UTF-8 without byte order mark, commas, line feeds, a header
 * row; empty cells have nothing between their commas.
 *
 * <p>A spreadsheet must not take words of the world for a formula. So text that begins with one of
 * {@code = + - @}, tab, line feed or carriage return gets one apostrophe in front.
 *
 * <p>That is not enough where lists are separated by semicolons, as in Norway: Excel then splits a
 * file with commas at every semicolon and line break, in quotation marks or not, and {@code
 * …;=cmd|…} in the middle of a text would begin a cell. So an apostrophe also goes behind a
 * semicolon, tab or line break within a text if what follows begins like a formula and, up to the
 * next such sign, holds what a formula needs to do more than arithmetic: a parenthesis, bar,
 * bracket or exclamation mark. A list with hyphens stays as it is.
 *
 * <p>And so that nothing is lost, an apostrophe that stands at such a place anyway gets one more.
 * Taking one apostrophe away at each such place gives back every text exactly ({@link #plain}).
 */
public final class Csv {
  private static final String DANGEROUS = "=+-@\t\n\r'";

  /** What may end a cell in the middle of a text. */
  private static final String ENDS = ";\t\n\r";

  private static final Pattern WITHIN =
      Pattern.compile("(?<=[;\\t\\n\\r])(?='|[\"\\s]*+[=+\\-@][^;\\t\\n\\r]*[(|!\\[])");

  private static final Pattern OURS = Pattern.compile("(?:^|(?<=[;\\t\\n\\r]))'");

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setRecordSeparator('\n').setQuoteMode(QuoteMode.MINIMAL).get();

  private Csv() {}

  /** Writes {@code NAME.csv} of a table into a directory. */
  public static void write(Table<?> table, Path directory) throws IOException {
    Path file = directory.resolve(table.name() + ".csv");
    try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      print(table, out);
    }
  }

  private static <T> void print(Table<T> table, Writer out) throws IOException {
    CSVPrinter printer = new CSVPrinter(out, FORMAT);
    printer.printRecord(table.columns().stream().map(Column::name));
    for (T row : table.rows()) {
      for (Column<T> column : table.columns()) {
        printer.print(cell(column.kind(), column.of(row)));
      }
      printer.println();
    }
    printer.flush();
  }

  private static @Nullable String cell(Kind kind, @Nullable Object value) {
    if (value == null) {
      return null;
    }
    return switch (kind) {
      case TEXT, ADDRESS -> safe(value.toString());
      case DIGITS, INTEGER, DAY -> value.toString();
      case CODE -> ((Enum<?>) value).name();
      case ANSWER -> ((Enum<?>) value).name().toLowerCase(Locale.ROOT);
      case YES_NO -> (Boolean) value ? "yes" : "no";
      case SHARE -> share((Number) value);
    };
  }

  /** A fraction in plain digits, never in scientific notation, as exact as it is. */
  private static String share(Number value) {
    BigDecimal exact =
        value instanceof BigDecimal decimal ? decimal : BigDecimal.valueOf(value.doubleValue());
    return exact.signum() == 0 ? "0" : exact.stripTrailingZeros().toPlainString();
  }

  /** Returns a text as it stands in a CSV cell. */
  public static String safe(String text) {
    if (text.isEmpty()) {
      return text;
    }
    boolean parted = text.chars().anyMatch(c -> ENDS.indexOf(c) >= 0);
    String within = parted ? WITHIN.matcher(text).replaceAll("'") : text;
    return DANGEROUS.indexOf(text.charAt(0)) >= 0 ? "'" + within : within;
  }

  /** Returns the text of a CSV cell, the opposite of {@link #safe}. */
  public static String plain(String cell) {
    return OURS.matcher(cell).replaceAll("");
  }
}
