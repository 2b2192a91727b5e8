package no.signert.example.world;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.signert.domain.WrittenForm;

/**
 * The texts of one written form, read from the resources.
 *
 * <p>A file holds scripts, {@code === name}, each of them scenes, {@code --- name}, each of them
 * lines.
 */
final class Scripts {
  private final Map<String, Map<String, String>> cases;
  private final Map<String, Map<String, String>> declaration;
  private final Map<String, Map<String, String>> layouts;

  private Scripts(String folder) {
    cases = read(folder + "/cases.txt");
    declaration = read(folder + "/declaration.txt");
    layouts = read(folder + "/layouts.txt");
  }

  static Scripts of(WrittenForm form) {
    return new Scripts(form.code());
  }

  /** Returns the scenes of every script of a group, such as {@code signed/…}. */
  List<Map<String, String>> declaration(String group) {
    return declaration.entrySet().stream()
        .filter(e -> e.getKey().startsWith(group + "/"))
        .map(Map.Entry::getValue)
        .toList();
  }

  /** Returns the scenes of every other case whose name begins so. */
  List<Map<String, String>> cases(String group) {
    return cases.entrySet().stream()
        .filter(e -> e.getKey().startsWith(group + "/"))
        .map(Map.Entry::getValue)
        .toList();
  }

  /** Returns the layouts of a kind of paper. */
  List<String> layouts(String kind) {
    return List.copyOf(scenes(layouts, kind).values());
  }

  /** Returns a set phrase. */
  String phrase(String name) {
    String phrase = scenes(layouts, "phrases").get(name);
    if (phrase == null) {
      throw new IllegalStateException("No phrase of that name: " + name);
    }
    return phrase.strip();
  }

  private static Map<String, String> scenes(Map<String, Map<String, String>> from, String name) {
    Map<String, String> scenes = from.get(name);
    if (scenes == null) {
      throw new IllegalStateException("No script of that name: " + name);
    }
    return scenes;
  }

  private static Map<String, Map<String, String>> read(String file) {
    Map<String, Map<String, String>> scripts = new LinkedHashMap<>();
    Map<String, String> script = new LinkedHashMap<>();
    String scene = "";
    for (String line : text(file).lines().toList()) {
      if (line.startsWith("=== ")) {
        script = new LinkedHashMap<>();
        scripts.put(line.substring(4).strip(), script);
      } else if (line.startsWith("--- ")) {
        scene = line.substring(4).strip();
        script.put(scene, "");
      } else if (!line.isBlank()) {
        script.merge(scene, line + "\n", String::concat);
      }
    }
    return scripts;
  }

  private static String text(String file) {
    try (InputStream in = Scripts.class.getResourceAsStream("/no/signert/example/" + file)) {
      if (in == null) {
        throw new IllegalStateException("A text of the example is missing: " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("A text of the example cannot be read: " + file, e);
    }
  }
}
