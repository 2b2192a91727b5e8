package no.signert.classify.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.signert.domain.WrittenForm;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * The lexicon of one written form, as its resource holds it.
 *
 * @param phrases by concept
 * @param twins parts of words and what they are in the other form
 * @param parties names of parties and their letters
 * @param numbers words and the numbers they mean
 */
record LexiconFile(
    Map<Concept, List<String>> phrases,
    Map<String, String> twins,
    Map<String, String> parties,
    Map<String, String> numbers) {
  private static final Map<String, Concept> CONCEPTS =
      Arrays.stream(Concept.values()).collect(Collectors.toMap(Concept::key, c -> c));

  static LexiconFile read(WrittenForm form) {
    String name = "/no/signert/classify/lexicon/" + form.code() + ".yml";
    try (InputStream in = LexiconFile.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("The lexicon is not in the program: " + name);
      }
      LoaderOptions options = new LoaderOptions();
      options.setAllowDuplicateKeys(false);
      Map<String, Object> entries =
          new Yaml(new SafeConstructor(options))
              .load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return of(name, entries);
    } catch (IOException e) {
      throw new UncheckedIOException("The lexicon cannot be read: " + name, e);
    }
  }

  static List<String> bothForms(Concept concept) {
    List<String> phrases = new ArrayList<>();
    for (WrittenForm form : WrittenForm.values()) {
      phrases.addAll(read(form).phrases.getOrDefault(concept, List.of()));
    }
    return phrases;
  }

  private static LexiconFile of(String name, Map<String, Object> entries) {
    Map<Concept, List<String>> phrases = new EnumMap<>(Concept.class);
    Map<String, String> twins = new LinkedHashMap<>();
    Map<String, String> parties = new LinkedHashMap<>();
    Map<String, String> numbers = new LinkedHashMap<>();
    entries.forEach(
        (key, value) -> {
          if (value instanceof Map<?, ?> pairs) {
            Map<String, String> target =
                key.equals("parties") ? parties : key.equals("numbers") ? numbers : twins;
            pairs.forEach((from, to) -> target.put(from.toString(), to.toString()));
          } else if (value instanceof List<?> list) {
            phrases.put(concept(name, key), list.stream().map(Object::toString).toList());
          } else {
            throw new IllegalStateException(name + " has nothing under '" + key + "'");
          }
        });
    return new LexiconFile(phrases, twins, parties, numbers);
  }

  private static Concept concept(String name, String key) {
    Concept concept = CONCEPTS.get(key);
    if (concept == null) {
      throw new IllegalStateException(name + " has an unknown key: '" + key + "'");
    }
    return concept;
  }
}
