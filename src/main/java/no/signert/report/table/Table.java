package no.signert.report.table;

import java.util.List;

/**
 * Rows of one sort with their columns.
 *
 * @param name of the file in open data, without ending; also the first part of the columns' keys in
 *     words
 * @param columns in order, names unique
 * @param rows in order, the same each time they are read; may be empty
 * @param key names of the columns that tell rows apart; empty where nothing does
 * @param <T> what a row is about
 */
public record Table<T>(String name, List<Column<T>> columns, Iterable<T> rows, List<String> key) {
  public Table {
    columns = List.copyOf(columns);
    key = List.copyOf(key);
    if (columns.stream().map(Column::name).distinct().count() != columns.size()) {
      throw new IllegalArgumentException("The columns of a table must have unique names: " + name);
    }
  }

  /**
   * Returns the column of this name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Column<T> column(String wanted) {
    return columns.stream()
        .filter(column -> column.name().equals(wanted))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException("Table " + name + " has no column '" + wanted + "'"));
  }
}
