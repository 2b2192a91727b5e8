package no.signert.example.world;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A paper before it is printed: a layout, the scenes that go into it and the words that fill both.
 *
 * @param layout template text; a line <code>{{name}}</code> stands for a scene
 * @param scenes text by name
 * @param words text by name for each <code>{name}</code>
 */
public record Draft(String layout, Map<String, String> scenes, Map<String, String> words) {
  private static final Pattern WORD = Pattern.compile("\\{(\\p{L}+)}");

  /** Returns the paragraphs, all names filled. */
  public List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    for (String template : layout.lines().toList()) {
      if (template.startsWith("{{")) {
        String name = template.substring(2, template.indexOf("}}"));
        scene(name).lines().forEach(line -> add(lines, line));
      } else {
        add(lines, template);
      }
    }
    return lines;
  }

  private String scene(String name) {
    String scene = scenes.get(name);
    if (scene == null) {
      throw new IllegalStateException("A layout asks for a scene that is not there: " + name);
    }
    return scene;
  }

  private void add(List<Line> lines, String template) {
    if (!template.isBlank()) {
      lines.add(Line.of(fill(template, words)));
    }
  }

  static String fill(String template, Map<String, String> words) {
    return WORD.matcher(template)
        .replaceAll(
            match -> {
              String word = words.get(match.group(1));
              if (word == null) {
                throw new IllegalStateException("No word for {" + match.group(1) + "}");
              }
              return Matcher.quoteReplacement(word);
            });
  }
}
