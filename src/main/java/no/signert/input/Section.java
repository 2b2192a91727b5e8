package no.signert.input;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A group of keys in a job file. Values are taken as the text that was written, so that {@code no}
 * stays "no" and {@code 0301} keeps its zero.
 */
final class Section {
  private final String prefix;
  private final Place place;
  private final Problems problems;
  private final Map<String, Node> values = new LinkedHashMap<>();
  private final Map<String, Place> keys = new LinkedHashMap<>();

  private Section(String prefix, Place place, Problems problems) {
    this.prefix = prefix;
    this.place = place;
    this.problems = problems;
  }

  /**
   * Opens the keys of a node; doubled keys are noted as problems.
   *
   * @param path what the node is called in messages; empty for the whole file
   * @return null where the node holds no keys
   */
  static @Nullable Section open(String path, Node node, String file, Problems problems) {
    Place place = placeOf(node, file);
    if (!(node instanceof MappingNode mapping)) {
      String what = path.isEmpty() ? "The file" : path;
      problems.add(
          place, what + " has no keys", text(node), "Write 'key: value' lines, or {key: value}.");
      return null;
    }
    Section section = new Section(path.isEmpty() ? "" : path + ".", place, problems);
    for (NodeTuple entry : mapping.getValue()) {
      section.put(entry, file);
    }
    return section;
  }

  private void put(NodeTuple entry, String file) {
    Place at = placeOf(entry.getKeyNode(), file);
    String key = text(entry.getKeyNode());
    if (key == null) {
      problems.add(at, "A key must be a word", null, "Write 'key: value'.");
    } else if (keys.putIfAbsent(key, at) != null) {
      problems.add(
          at,
          "The key stands twice, first in line " + at(key).line(),
          prefix + key,
          "Keep one of them.");
    } else {
      values.put(key, entry.getValueNode());
    }
  }

  Problems problems() {
    return problems;
  }

  Place place() {
    return place;
  }

  Set<String> keys() {
    return keys.keySet();
  }

  /** Returns where a key stands, or where the section begins if it has no such key. */
  Place at(String key) {
    return keys.getOrDefault(key, place);
  }

  /** Notes every key that is not one of these. */
  void knows(List<String> known) {
    keys.forEach(
        (key, at) -> {
          if (!known.contains(key)) {
            problems.add(at, "Unknown key", prefix + key, Nearest.remedy(key, known, "Use"));
          }
        });
  }

  /** Notes each of these keys that is missing or has no value. */
  void requires(List<String> required) {
    for (String key : required) {
      if (!has(key)) {
        problems.add(at(key), "The key '" + prefix + key + "' is missing", null, "Add it.");
      }
    }
  }

  /** Returns whether a key has a value. */
  boolean has(String key) {
    Node node = values.get(key);
    return node != null && !(node instanceof ScalarNode scalar && isNothing(scalar));
  }

  /** Returns whether a key holds a list without items. */
  boolean isEmptyList(String key) {
    return values.get(key) instanceof SequenceNode sequence && sequence.getValue().isEmpty();
  }

  /** Reads the value of a key; null where there is none or, with a problem noted, a wrong one. */
  <T> @Nullable T read(String key, Function<Written, @Nullable T> reader) {
    Written written = text(key);
    return written == null ? null : reader.apply(written);
  }

  /** As {@link #read(String, Function)}, with a value for where there is none. */
  <T> T read(String key, Function<Written, @Nullable T> reader, T usual) {
    T value = read(key, reader);
    return value == null ? usual : value;
  }

  /** Returns the value of a key that holds one word or text; null where there is none. */
  @Nullable Written text(String key) {
    Node node = values.get(key);
    if (node == null || !has(key)) {
      return null;
    }
    if (node instanceof ScalarNode scalar) {
      return written(key, scalar);
    }
    problems.add(at(key), prefix + key + " must be one value", null, "Write " + key + ": value.");
    return null;
  }

  /** Returns the values of a key that holds a list; empty where there is none. */
  List<Written> texts(String key) {
    List<Written> list = new ArrayList<>();
    for (Node node : items(key)) {
      if (node instanceof ScalarNode scalar && !isNothing(scalar)) {
        list.add(written(key, scalar));
      } else {
        problems.add(
            placeOf(node, place.file()),
            "Each item of " + prefix + key + " must be a text",
            text(node),
            "Write " + key + ": [one, two].");
      }
    }
    return list;
  }

  /** Returns the keys below a key; null where there are none. */
  @Nullable Section section(String key) {
    Node node = values.get(key);
    return node == null || !has(key) ? null : open(prefix + key, node, place.file(), problems);
  }

  /** Returns the items of a key that holds a list of sections; empty where there is none. */
  List<Section> sections(String key) {
    List<Section> list = new ArrayList<>();
    for (Node node : items(key)) {
      Section section = open(prefix + key, node, place.file(), problems);
      if (section != null) {
        list.add(section);
      }
    }
    return list;
  }

  private List<Node> items(String key) {
    Node node = values.get(key);
    if (node == null || !has(key)) {
      return List.of();
    }
    if (node instanceof SequenceNode sequence) {
      return sequence.getValue();
    }
    String value = text(node);
    problems.add(
        at(key),
        prefix + key + " must be a list",
        value,
        "Write " + key + ": [" + (value == null ? "one, two" : value) + "].");
    return List.of();
  }

  private Written written(String key, ScalarNode scalar) {
    return new Written(
        prefix + key, scalar.getValue().strip(), placeOf(scalar, place.file()), problems);
  }

  private static boolean isNothing(ScalarNode scalar) {
    return scalar.isPlain() && List.of("", "~", "null").contains(scalar.getValue());
  }

  private static @Nullable String text(Node node) {
    return node instanceof ScalarNode scalar ? scalar.getValue() : null;
  }

  private static Place placeOf(Node node, String file) {
    return new Place(file, node.getStartMark().getLine() + 1);
  }
}
