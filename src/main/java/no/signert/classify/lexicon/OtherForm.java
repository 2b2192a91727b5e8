package no.signert.classify.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * Turns a name that a user typed into the other written form: "avtale om et aldersvennlig
 * lokalsamfunn" into "avtale om eit aldersvenleg lokalsamfunn", and back.
 */
public final class OtherForm {
  private static final String RESOURCE = "/no/signert/classify/lexicon/forms.yml";
  private static final int MOST = 6;
  private static final OtherForm NYNORSK = read(false);
  private static final OtherForm BOKMAL = read(true);

  private final Map<String, List<String>> words = new LinkedHashMap<>();
  private final Map<String, List<String>> parts = new LinkedHashMap<>();
  private final Map<Pattern, String> endings = new LinkedHashMap<>();

  private OtherForm() {}

  /** Returns names as typed, and behind them those of the other form that differ. */
  public static List<String> withOther(List<String> names) {
    Set<String> all = new LinkedHashSet<>(names);
    for (String name : names) {
      all.addAll(NYNORSK.turn(name));
      all.addAll(BOKMAL.turn(name));
    }
    return List.copyOf(all);
  }

  private static OtherForm read(boolean back) {
    OtherForm form = new OtherForm();
    try (InputStream in = OtherForm.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("The lexicon is not in the program: " + RESOURCE);
      }
      LoaderOptions options = new LoaderOptions();
      options.setAllowDuplicateKeys(false);
      Map<String, Map<String, String>> entries =
          new Yaml(new SafeConstructor(options))
              .load(new InputStreamReader(in, StandardCharsets.UTF_8));
      fill(form.words, entries.getOrDefault("words", Map.of()), back);
      fill(form.parts, entries.getOrDefault("parts", Map.of()), back);
      Map<String, List<String>> ends = new LinkedHashMap<>();
      fill(ends, entries.getOrDefault("endings", Map.of()), back);
      ends.forEach(
          (from, to) ->
              form.endings.put(
                  Pattern.compile(from + "(?=(e|t|en|er|ar|a|ene|ane|ere|are|ste|st|s)?$)"),
                  to.get(0)));
      return form;
    } catch (IOException e) {
      throw new UncheckedIOException("The lexicon cannot be read: " + RESOURCE, e);
    }
  }

  private static void fill(
      Map<String, List<String>> target, Map<String, String> pairs, boolean back) {
    pairs.forEach(
        (bokmal, nynorsk) -> {
          for (String other : nynorsk.split("\\|", -1)) {
            target
                .computeIfAbsent(back ? other : bokmal, key -> new ArrayList<>())
                .add(back ? bokmal : other);
          }
        });
  }

  private List<String> turn(String name) {
    List<String> turned = List.of("");
    for (String word : name.strip().split("[\\s\\u00A0]+", -1)) {
      List<String> longer = new ArrayList<>();
      for (String before : turned) {
        for (String other : word(word)) {
          longer.add(before.isEmpty() ? other : before + " " + other);
        }
      }
      turned = longer.subList(0, Math.min(MOST, longer.size()));
    }
    return turned;
  }

  /** Words in capitals ("ICAN") are the same in both forms. */
  private List<String> word(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (words.containsKey(lower)) {
      return words.get(lower).stream().map(other -> likeCased(word, other)).toList();
    }
    if (word.equals(word.toUpperCase(Locale.ROOT))) {
      return List.of(word);
    }
    List<String> turned = List.of(lower);
    for (Map.Entry<String, List<String>> part : parts.entrySet()) {
      if (turned.get(0).contains(part.getKey())) {
        String bare = turned.get(0);
        turned = part.getValue().stream().map(to -> bare.replace(part.getKey(), to)).toList();
      }
    }
    List<String> cased = new ArrayList<>();
    for (String other : turned) {
      String ended = other;
      for (Map.Entry<Pattern, String> ending : endings.entrySet()) {
        ended = ending.getKey().matcher(ended).replaceFirst(ending.getValue());
      }
      cased.add(ended.equals(lower) ? word : likeCased(word, ended));
    }
    return cased;
  }

  private static String likeCased(String word, String other) {
    return Character.isUpperCase(word.charAt(0))
        ? Character.toUpperCase(other.charAt(0)) + other.substring(1)
        : other;
  }
}
