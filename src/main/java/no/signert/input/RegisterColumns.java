package no.signert.input;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import no.signert.domain.Register;
import no.signert.domain.Scope;

/** Reads what a job file says of the register's columns: who counts, and what to report by. */
final class RegisterColumns {
  private final Register register;
  private final Set<String> columns;

  RegisterColumns(Register register) {
    this.register = register;
    this.columns = register.municipalities().get(0).attributes().keySet();
  }

  /** Reads {@code scope}; everybody counts where there is none. */
  Scope scope(Section job) {
    Section section = job.section("scope");
    Map<String, String> wanted = new LinkedHashMap<>();
    if (section == null) {
      return new Scope(wanted);
    }
    for (String column : section.keys()) {
      Written value = section.text(column);
      if (!columns.contains(column)) {
        job.problems()
            .add(
                section.at(column),
                "scope names a column that the register does not have",
                column,
                Nearest.remedy(column, columns, "Use"));
      } else if (value != null && occurs(column, value)) {
        wanted.put(column, value.value());
      }
    }
    Scope scope = new Scope(wanted);
    if (wanted.size() == section.keys().size()
        && register.municipalities().stream().noneMatch(scope::contains)) {
      job.problems()
          .add(
              section.place(),
              "No municipality of the register has all that scope asks for",
              wanted.toString(),
              "Ask for less, or check each value.");
    }
    return scope;
  }

  private boolean occurs(String column, Written value) {
    Set<String> values =
        register.municipalities().stream()
            .map(municipality -> municipality.attribute(column))
            .collect(Collectors.toCollection(TreeSet::new));
    if (values.contains(value.value())) {
      return true;
    }
    value.isWrong(
        "No municipality of the register has this " + column,
        Nearest.remedy(value.value(), values, "Write"));
    return false;
  }

  /** Reads {@code regions}; empty where only the whole is to be reported. */
  List<String> regions(Section job) {
    List<String> regions = new ArrayList<>();
    for (Written column : job.texts("regions")) {
      if (!columns.contains(column.value())) {
        column.isWrong(
            "regions names a column that the register does not have",
            Nearest.remedy(column.value(), columns, "Use"));
      } else if (regions.contains(column.value())) {
        column.isWrong("regions names a column twice", "Name it once.");
      } else {
        regions.add(column.value());
      }
    }
    return regions;
  }
}
