package no.signert.input;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Knows the shape of a cron expression: five fields, or a word such as {@code @daily}. */
final class CronExpression {
  private static final Set<String> WORDS =
      Set.of("@hourly", "@daily", "@midnight", "@weekly", "@monthly", "@yearly", "@annually");

  private static final List<Field> FIELDS =
      List.of(
          new Field("minute", 0, 59, Map.of()),
          new Field("hour", 0, 23, Map.of()),
          new Field("day of the month", 1, 31, Map.of()),
          new Field("month", 1, 12, names("jan feb mar apr may jun jul aug sep oct nov dec", 1)),
          new Field("day of the week", 0, 7, names("sun mon tue wed thu fri sat", 0)));

  private CronExpression() {}

  /** Returns what is wrong with an expression; empty if nothing is. */
  static String fault(String expression) {
    if (WORDS.contains(expression)) {
      return "";
    }
    String[] parts = expression.strip().split("\\s+", -1);
    if (parts.length != FIELDS.size()) {
      return "it has " + parts.length + " fields, not five";
    }
    for (int i = 0; i < parts.length; i++) {
      if (!FIELDS.get(i).accepts(parts[i])) {
        return "its " + FIELDS.get(i).name + " is '" + parts[i] + "'";
      }
    }
    return "";
  }

  private static Map<String, Integer> names(String words, int first) {
    List<String> list = List.of(words.split(" "));
    return list.stream().collect(Collectors.toMap(w -> w, w -> list.indexOf(w) + first));
  }

  private record Field(String name, int lowest, int highest, Map<String, Integer> words) {
    boolean accepts(String list) {
      for (String item : list.split(",", -1)) {
        if (!acceptsItem(item)) {
          return false;
        }
      }
      return true;
    }

    private boolean acceptsItem(String item) {
      String[] stepped = item.split("/", -1);
      if (stepped.length > 2 || (stepped.length == 2 && !stepped[1].matches("[1-9][0-9]?"))) {
        return false;
      }
      if (stepped[0].equals("*")) {
        return true;
      }
      String[] range = stepped[0].split("-", -1);
      int from = value(range[0]);
      int to = range.length == 2 ? value(range[1]) : from;
      return range.length <= 2 && from >= lowest && to <= highest && from <= to;
    }

    /** Returns -1 for what is no value of this field. */
    private int value(String written) {
      return written.matches("[0-9]{1,2}")
          ? Integer.parseInt(written)
          : words.getOrDefault(written.toLowerCase(Locale.ROOT), -1);
    }
  }
}
