package no.signert.input;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * A table of comma- or semicolon-separated values with a header row. Blank lines are skipped, a
 * byte order mark and either kind of line end are accepted.
 *
 * @param columns in their order
 * @param rows in their order
 */
record Table(List<String> columns, List<Row> rows) {
  /**
   * Reads a table.
   *
   * @return null where the header or the quoting is wrong, so that no row could be trusted;
   *     problems are noted
   */
  static @Nullable Table read(TextFile source, Columns columns, Problems problems) {
    Place top = new Place(source.file(), 1);
    List<Line> lines = lines(source, problems);
    if (lines == null) {
      return null;
    }
    if (lines.isEmpty()) {
      problems.add(
          top,
          "The table is empty",
          null,
          "Begin with the line " + String.join(",", columns.required()) + ".");
      return null;
    }
    Line header = lines.get(0);
    if (!headerIsRight(header, columns, problems)) {
      return null;
    }
    List<Row> rows = new ArrayList<>();
    for (Line line : lines.subList(1, lines.size())) {
      Row row = row(header.cells(), line, problems);
      if (row != null) {
        rows.add(row);
      }
    }
    return new Table(header.cells(), List.copyOf(rows));
  }

  private record Line(Place place, List<String> cells) {}

  private static @Nullable List<Line> lines(TextFile source, Problems problems) {
    CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(delimiter(source.text())).get();
    List<Line> lines = new ArrayList<>();
    int next = 1;
    try (CSVParser parser = CSVParser.parse(source.text(), format)) {
      for (Iterator<CSVRecord> records = parser.iterator(); records.hasNext(); ) {
        CSVRecord record = records.next();
        List<String> cells = record.stream().map(String::strip).toList();
        if (!cells.stream().allMatch(String::isEmpty)) {
          lines.add(new Line(new Place(source.file(), next), cells));
        }
        next = (int) parser.getCurrentLineNumber() + 1;
      }
    } catch (IOException | UncheckedIOException e) {
      problems.add(
          new Place(source.file(), next),
          "A quotation mark is not closed, or stands inside a value",
          null,
          "Put a value with commas or quotation marks between \"…\", and double each \" in it.");
      return null;
    }
    return lines;
  }

  /** Norwegian spreadsheet programs separate by semicolons, because the comma is a decimal sign. */
  private static char delimiter(String text) {
    String header = text.lines().findFirst().orElse("");
    return header.indexOf(',') < 0 && header.indexOf(';') >= 0 ? ';' : ',';
  }

  private static boolean headerIsRight(Line header, Columns columns, Problems problems) {
    List<String> known = columns.known();
    Set<String> seen = new LinkedHashSet<>();
    boolean right = true;
    for (String column : header.cells()) {
      if (!seen.add(column)) {
        problems.add(header.place(), "A column stands twice", column, "Rename or remove one.");
        right = false;
      } else if (column.isEmpty()) {
        problems.add(header.place(), "A column has no name", column, "Name or remove it.");
        right = false;
      } else if (!columns.open() && !known.contains(column)) {
        problems.add(
            header.place(), "Unknown column", column, Nearest.remedy(column, known, "Use"));
        right = false;
      }
    }
    for (String column : columns.required()) {
      if (!seen.contains(column)) {
        problems.add(
            header.place(),
            "The column '" + column + "' is missing",
            String.join(",", header.cells()),
            "Add it to the first line, and a value to each row.");
        right = false;
      }
    }
    return right;
  }

  private static @Nullable Row row(List<String> header, Line line, Problems problems) {
    if (line.cells().size() != header.size()) {
      problems.add(
          line.place(),
          "The row has " + line.cells().size() + " values, the header " + header.size(),
          String.join(",", line.cells()),
          "Put a value that contains a comma between \"…\", and leave no value out.");
      return null;
    }
    Map<String, String> cells = new LinkedHashMap<>();
    for (int i = 0; i < header.size(); i++) {
      cells.put(header.get(i), line.cells().get(i));
    }
    return new Row(line.place(), cells, problems);
  }
}
