package no.signert.report.workbook;

import java.util.function.Function;
import no.signert.report.table.Column;
import no.signert.report.table.Table;
import no.signert.report.words.Words;
import org.jspecify.annotations.Nullable;

/** Makes the columns of a sheet from the columns of a table. */
final class Columns {
  private final Words words;

  Columns(Words words) {
    this.words = words;
  }

  /** Shows a column of a table as it is. */
  <T> SheetColumn<T> of(Table<T> table, String name, int width) {
    return linked(table, name, width, row -> null);
  }

  /** Shows a column of a table, each value leading somewhere. */
  <T> SheetColumn<T> linked(
      Table<T> table, String name, int width, Function<T, @Nullable Link> link) {
    Column<T> column = table.column(name);
    Look look =
        switch (column.kind()) {
          case INTEGER -> Look.INTEGER;
          case SHARE -> Look.SHARE;
          case DAY -> Look.DAY;
          case DIGITS, CODE, ANSWER, YES_NO -> Look.TEXT;
          // A hash or an address is for comparing, not for reading: one line of it will do.
          case TEXT -> onOneLine(table, name) ? Look.TEXT : Look.WRAPPED;
          case ADDRESS -> Look.WRAPPED;
        };
    return new SheetColumn<>(heading(table.name(), name), width, look, column.value(), link);
  }

  private static boolean onOneLine(Table<?> table, String name) {
    boolean place =
        table.name().equals("evidence") && (name.equals("location") || name.equals("source"));
    return place || name.endsWith("sha256");
  }

  /** Shows words made for this sheet alone. */
  <T> SheetColumn<T> words(
      String headingKey,
      int width,
      Function<T, @Nullable Object> value,
      Function<T, @Nullable Link> link) {
    return new SheetColumn<>(words.text(headingKey), width, Look.WRAPPED, value, link);
  }

  /**
   * Shows the same few words in each row that leads somewhere. The words to read stand beside it,
   * because LibreOffice breaks no link into lines.
   */
  <T> SheetColumn<T> way(
      String headingKey, int width, String textKey, Function<T, @Nullable Link> link) {
    String text = words.text(textKey);
    return new SheetColumn<>(words.text(headingKey), width, Look.LINK, row -> text, link);
  }

  /** Shows a count made for this sheet alone. */
  <T> SheetColumn<T> count(String headingKey, int width, Function<T, @Nullable Object> value) {
    return new SheetColumn<>(words.text(headingKey), width, Look.INTEGER, value, row -> null);
  }

  /** Shows a fraction made for this sheet alone, as per cent. */
  <T> SheetColumn<T> share(String headingKey, int width, Function<T, @Nullable Object> value) {
    return new SheetColumn<>(words.text(headingKey), width, Look.SHARE, value, row -> null);
  }

  String heading(String table, String column) {
    return words.heading(table, column);
  }
}
