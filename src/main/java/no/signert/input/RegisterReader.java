package no.signert.input;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.signert.domain.Municipality;
import no.signert.domain.MunicipalityNumber;
import no.signert.domain.Register;
import org.jspecify.annotations.Nullable;

/**
 * Reads a register: a table with {@code number}, {@code name}, a population column, and any other
 * columns a campaign may count or report by.
 */
final class RegisterReader {
  private final Problems problems;

  RegisterReader(Problems problems) {
    this.problems = problems.ofPart();
  }

  /**
   * Reads a register.
   *
   * @param named the job file's {@code register}
   * @param population the job file's {@code population}: a column
   * @return null where a problem was noted
   */
  @Nullable Register read(Written named, Written population) {
    var path = named.path();
    TextFile source = path == null ? null : TextFile.read(path, named);
    Table table =
        source == null
            ? null
            : Table.read(source, Columns.atLeast(List.of("number", "name")), problems);
    if (source == null || table == null) {
      return null;
    }
    if (!table.columns().contains(population.value())) {
      population.isWrong(
          "The register has no column of this name",
          Nearest.remedy(population.value(), table.columns(), "Use"));
      return null;
    }
    List<Municipality> municipalities = municipalities(table, population.value());
    if (table.rows().isEmpty()) {
      problems.add(new Place(source.file(), 1), "The register is empty", null, "Add rows to it.");
    }
    return problems.isEmpty() ? new Register(named.value(), municipalities) : null;
  }

  private List<Municipality> municipalities(Table table, String population) {
    int usual = usualLength(table);
    Map<String, Integer> lines = new HashMap<>();
    List<Municipality> list = new ArrayList<>();
    for (Row row : table.rows()) {
      MunicipalityNumber number = number(row, usual);
      Integer first = number == null ? null : lines.putIfAbsent(number.value(), row.place().line());
      if (first != null) {
        problems.add(
            row.place(),
            "The number stands twice, first in line " + first,
            row.text("number"),
            "Each municipality has one row: mend the number, or remove one row.");
      }
      Written name = row.required("name");
      Written inhabitants = row.required(population);
      Long count = inhabitants == null ? null : inhabitants.wholeNumber();
      if (number != null && first == null && name != null && count != null) {
        list.add(new Municipality(number, name.value(), count, row.cells()));
      }
    }
    return list;
  }

  private @Nullable MunicipalityNumber number(Row row, int usual) {
    Written cell = row.required("number");
    if (cell == null) {
      return null;
    }
    String value = cell.value();
    if (!value.matches("[0-9]{2,12}") && !(value.matches("[0-9]") && usual > 1)) {
      cell.isWrong(
          "number is not a municipality number",
          "Write two to twelve digits, as text, with leading zeros, such as 0301.");
      return null;
    }
    if (value.length() != usual) {
      cell.isWrong(
          "The number has " + value.length() + " digits where most have " + usual,
          value.length() < usual
              ? "Was a leading zero lost? Then write '"
                  + "0".repeat(usual - value.length())
                  + value
                  + "', and format the column as text."
              : "Numbers of one register have one length: mend this one.");
      return null;
    }
    return new MunicipalityNumber(value);
  }

  private static int usualLength(Table table) {
    Map<Integer, Integer> count = new TreeMap<>();
    table.rows().stream()
        .map(row -> row.text("number"))
        .filter(number -> number.matches("[0-9]{2,12}"))
        .forEach(number -> count.merge(number.length(), 1, Integer::sum));
    return count.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(2);
  }
}
