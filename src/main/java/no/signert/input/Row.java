package no.signert.input;

import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A row of a table. Reading a cell wrongly marks the row as wrong. */
final class Row {
  private final Place place;
  private final Map<String, String> cells;
  private final Problems problems;

  /**
   * Makes a row.
   *
   * @param place its first line
   * @param cells by column, without leading and trailing white space, in the order of the columns
   * @param problems where to note what is wrong
   */
  Row(Place place, Map<String, String> cells, Problems problems) {
    this.place = place;
    this.cells = cells;
    this.problems = problems.ofPart();
  }

  Place place() {
    return place;
  }

  Map<String, String> cells() {
    return cells;
  }

  /** Returns whether a problem of this row was noted since it was made. */
  boolean isWrong() {
    return !problems.isEmpty();
  }

  void problem(String what, @Nullable String value, String remedy) {
    problems.add(place, what, value, remedy);
  }

  /** Returns the text of a cell; empty where the column or its value is missing. */
  String text(String column) {
    return cells.getOrDefault(column, "");
  }

  /** Returns a cell that must have a value; null, with a problem noted, where it has none. */
  @Nullable Written required(String column) {
    if (text(column).isEmpty()) {
      problem(column + " is empty", null, "Fill it in, or remove the row.");
      return null;
    }
    return new Written(column, text(column), place, problems);
  }

  /** Reads a cell that must have a value; null, with a problem noted, where that fails. */
  <T> @Nullable T required(String column, Function<Written, @Nullable T> reader) {
    Written cell = required(column);
    return cell == null ? null : reader.apply(cell);
  }

  /** Reads a cell; null where it is missing or empty, or, with a problem noted, wrong. */
  <T> @Nullable T optional(String column, Function<Written, @Nullable T> reader) {
    return text(column).isEmpty()
        ? null
        : reader.apply(new Written(column, text(column), place, problems));
  }
}
