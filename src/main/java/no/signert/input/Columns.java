package no.signert.input;

import java.util.ArrayList;
import java.util.List;

/**
 * The columns of a table.
 *
 * @param required must be there
 * @param optional may be there
 * @param open whether any other column may be there too; else it is taken for a misspelling
 */
record Columns(List<String> required, List<String> optional, boolean open) {
  /** Columns that every table may have: the everyday name beside the number, and a remark. */
  static final List<String> ALWAYS = List.of("municipality", "note");

  static Columns of(List<String> required, List<String> optional) {
    return new Columns(required, optional, false);
  }

  static Columns atLeast(List<String> required) {
    return new Columns(required, List.of(), true);
  }

  List<String> known() {
    List<String> all = new ArrayList<>(required);
    all.addAll(optional);
    ALWAYS.stream().filter(column -> !all.contains(column)).forEach(all::add);
    return all;
  }
}
