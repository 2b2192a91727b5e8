package no.signert.input;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads tables that something else names, row by row. */
final class Tables {
  private final Problems problems;

  Tables(Problems problems) {
    this.problems = problems;
  }

  /**
   * Reads the rows of a table.
   *
   * @param named the path, as somebody wrote it; null for no table
   * @param reader makes a row into a record, or null with a problem noted
   * @return the rows that could be read; empty where the table could not
   */
  <T> List<T> read(@Nullable Written named, Columns columns, Function<Row, @Nullable T> reader) {
    List<T> list = new ArrayList<>();
    for (Row row : rows(named, columns)) {
      T item = reader.apply(row);
      if (item != null) {
        list.add(item);
      }
    }
    return list;
  }

  /** As {@link #read}; no two rows may agree in all of these columns. */
  <T> List<T> readUnique(
      @Nullable Written named,
      Columns columns,
      List<String> identity,
      Function<Row, @Nullable T> reader) {
    Map<List<String>, Integer> lines = new HashMap<>();
    return read(
        named,
        columns,
        row -> {
          List<String> values = identity.stream().map(row::text).toList();
          Integer first = lines.putIfAbsent(values, row.place().line());
          if (first != null) {
            row.problem(
                "The same " + String.join(" and ", identity) + " as in line " + first,
                String.join(", ", values),
                "Keep one of the two rows.");
          }
          return reader.apply(row);
        });
  }

  private List<Row> rows(@Nullable Written named, Columns columns) {
    Path path = named == null ? null : named.path();
    TextFile source = named == null || path == null ? null : TextFile.read(path, named);
    Table table = source == null ? null : Table.read(source, columns, problems);
    return table == null ? List.of() : table.rows();
  }
}
