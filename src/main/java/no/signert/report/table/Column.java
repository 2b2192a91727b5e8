package no.signert.report.table;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param name its header in open data; also the key of its heading and description in words
 * @param kind what it holds
 * @param value its value in a row, of the type {@link Kind} says; null for an empty cell
 * @param <T> what a row is about
 */
public record Column<T>(String name, Kind kind, Function<T, @Nullable Object> value) {
  /** Returns the cell of a row, null where it is empty. */
  public @Nullable Object of(T row) {
    return value.apply(row);
  }
}
