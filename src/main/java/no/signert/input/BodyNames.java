package no.signert.input;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.signert.domain.Body;
import no.signert.domain.PoliticalBody;

/**
 * Knows what kind of body a Norwegian name means (<i>organ</i>), by the words in {@code
 * body-names.properties}. Where no Norwegian word is found, the name of a {@link PoliticalBody}
 * does too, for registers of other countries.
 */
final class BodyNames {
  private static final List<Ending> ENDINGS = load();

  private BodyNames() {}

  /** A word that tells the kind; {@code whole} where it is never the end of a longer one. */
  private record Ending(String written, String plain, PoliticalBody kind, boolean whole) {
    boolean fits(String part) {
      return whole ? part.equals(written) : part.endsWith(written);
    }
  }

  /** Returns the body of a name such as "Formannskapet" or "Utval for helse", if it is known. */
  static Optional<Body> find(String written) {
    String name = written.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    return Stream.concat(Stream.of(name), Arrays.stream(name.split(" ")))
        .flatMap(part -> ofPart(name, part).stream())
        .findFirst()
        .or(() -> byKind(name));
  }

  /** Returns a sentence for somebody who wrote a name that is not known. */
  static String remedy() {
    String words =
        ENDINGS.stream()
            .filter(ending -> ending.written().equals(ending.plain()) && !ending.whole())
            .map(Ending::written)
            .sorted()
            .collect(Collectors.joining(", "));
    return "Use a name that ends in one of: " + words + "; or leave it empty.";
  }

  private static Optional<Body> ofPart(String name, String part) {
    return ENDINGS.stream()
        .filter(ending -> ending.fits(part))
        .findFirst()
        .map(ending -> new Body(ending.kind(), plain(name, part, ending)));
  }

  /** Returns the name from the telling word on, that word without its definite ending. */
  private static String plain(String name, String part, Ending ending) {
    int end = name.indexOf(part) + part.length();
    int begin = name.lastIndexOf(' ', Math.max(0, end - ending.written().length())) + 1;
    String stem = name.substring(begin, end - ending.written().length());
    return stem + ending.plain() + name.substring(end);
  }

  private static Optional<Body> byKind(String name) {
    return Arrays.stream(PoliticalBody.values())
        .filter(kind -> kind.name().equalsIgnoreCase(name))
        .map(kind -> new Body(kind, name))
        .findFirst();
  }

  private static List<Ending> load() {
    Properties words = new Properties();
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(
                BodyNames.class.getResourceAsStream("body-names.properties"),
                "body-names.properties"),
            StandardCharsets.UTF_8)) {
      words.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException("body-names.properties cannot be read", e);
    }
    List<Ending> endings = new ArrayList<>();
    for (PoliticalBody kind : PoliticalBody.values()) {
      for (String word : words.getProperty(kind.name(), "").split("\\s+", -1)) {
        endings.addAll(forms(word.replace('_', ' '), kind));
      }
    }
    endings.sort(
        Comparator.comparingInt((Ending ending) -> ending.written().length())
            .reversed()
            .thenComparing(Ending::written));
    return List.copyOf(endings);
  }

  private static List<Ending> forms(String word, PoliticalBody kind) {
    if (word.startsWith("=")) {
      return List.of(new Ending(word.substring(1), word.substring(1), kind, true));
    }
    int bracket = word.indexOf('(');
    String plain = word.substring(0, bracket);
    List<Ending> forms = new ArrayList<>(List.of(new Ending(plain, plain, kind, false)));
    for (String ending : word.substring(bracket + 1, word.length() - 1).split("\\|", -1)) {
      forms.add(new Ending(plain + ending, plain, kind, false));
    }
    return forms;
  }
}
