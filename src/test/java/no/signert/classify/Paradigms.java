package no.signert.classify;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.signert.domain.Declaration;
import no.signert.domain.Outcome;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * Makes decisions of known meaning from {@code paradigms.yml}: every verb of joining in every
 * sentence that fits it, in both written forms.
 */
final class Paradigms {
  private static final Pattern PART = Pattern.compile("\\{([a-z]+)}");

  private final Map<?, ?> file;

  Paradigms() {
    try (InputStream in = Paradigms.class.getResourceAsStream("/classify/paradigms.yml")) {
      file =
          new Yaml(new SafeConstructor(new LoaderOptions()))
              .load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new AssertionError("The paradigms cannot be read", e);
    }
  }

  /** A decision in a case on a declaration, and what it does. */
  record Example(
      Declaration declaration, String title, String sentence, String text, Outcome outcome) {}

  List<Example> all() {
    List<Example> examples = new ArrayList<>();
    for (String form : List.of("nb", "nn")) {
      map(map(file, "sentences"), form)
          .forEach(
              (outcome, sentences) -> {
                for (String sentence : strings(sentences)) {
                  add(examples, form, sentence, Outcome.valueOf(outcome.toString()));
                }
              });
    }
    return examples;
  }

  private void add(List<Example> examples, String form, String sentence, Outcome outcome) {
    int turn = sentence.length();
    List<?> declarations = list(file, "declarations");
    for (Object verb : list(map(file, "verbs"), form)) {
      Map<?, ?> declaration = (Map<?, ?>) declarations.get(turn % declarations.size());
      Map<String, String> parts = parts((Map<?, ?>) verb);
      String title = String.valueOf(declaration.get(form));
      parts.put("x", title);
      parts.put("who", one("who", form, turn));
      parts.put("council", one("council", form, turn));
      String text = fill(sentence, parts);
      if (text != null) {
        Declaration words =
            new Declaration(
                strings(list(declaration, "names")),
                strings(list(declaration, "instruments")),
                List.of());
        examples.add(new Example(words, title, form + ": " + sentence, text, outcome));
      }
      turn++;
    }
  }

  private String one(String key, String form, int turn) {
    List<String> all = strings(list(map(file, key), form));
    return all.get(turn % all.size());
  }

  private static Map<?, ?> map(Map<?, ?> in, String key) {
    return (Map<?, ?>) Objects.requireNonNull(in.get(key), key);
  }

  private static List<?> list(Map<?, ?> in, String key) {
    return (List<?>) Objects.requireNonNull(in.get(key), key);
  }

  private static List<String> strings(Object list) {
    return ((List<?>) list).stream().map(Object::toString).toList();
  }

  private static Map<String, String> parts(Map<?, ?> verb) {
    Map<String, String> parts = new HashMap<>();
    verb.forEach((key, value) -> parts.put(key.toString(), value.toString()));
    String refl = parts.getOrDefault("refl", "");
    String rest = parts.getOrDefault("rest", "");
    parts.put("refl", refl);
    parts.put("rest", rest);
    parts.put("fin", String.valueOf(parts.get("pres")));
    parts.put("inf", parts.get("inf") + " " + refl + " " + rest);
    parts.put("pres", parts.get("pres") + " " + refl + " " + rest);
    return parts;
  }

  /** Returns the sentence with its parts, null if the verb lacks one of them. */
  private static @Nullable String fill(String sentence, Map<String, String> parts) {
    Matcher matcher = PART.matcher(sentence);
    StringBuilder text = new StringBuilder();
    while (matcher.find()) {
      String part = parts.get(matcher.group(1));
      if (part == null) {
        return null;
      }
      matcher.appendReplacement(text, Matcher.quoteReplacement(part));
    }
    matcher.appendTail(text);
    String plain = text.toString().replaceAll(" +", " ").replaceAll(" ([.,])", "$1");
    return Character.toUpperCase(plain.charAt(0)) + plain.substring(1);
  }
}
