package no.signert.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import no.signert.domain.Body;
import no.signert.domain.DocumentKind;
import no.signert.domain.PoliticalBody;
import org.jspecify.annotations.Nullable;

/** What publishing systems call bodies, papers and pages, read from {@code wording.properties}. */
public final class Wording {
  private static final Properties WORDS = load();
  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]+");
  private static final List<String> DEFINITE = List.of("", "t", "et", "en", "n", "a", "ene");

  private static final List<PoliticalBody> BODIES =
      List.of(
          PoliticalBody.REGIONAL_BODY,
          PoliticalBody.MUNICIPAL_COUNCIL,
          PoliticalBody.CITY_GOVERNMENT,
          PoliticalBody.EXECUTIVE_BOARD,
          PoliticalBody.ADVISORY_BODY,
          PoliticalBody.COMMITTEE);
  private static final List<DocumentKind> KINDS =
      List.of(
          DocumentKind.MINUTES_EXTRACT,
          DocumentKind.CASE_TRANSCRIPT,
          DocumentKind.CASE_PRESENTATION,
          DocumentKind.MEETING_NOTICE,
          DocumentKind.AGENDA,
          DocumentKind.MINUTES,
          DocumentKind.ATTACHMENT);

  private Wording() {}

  private static Properties load() {
    Properties words = new Properties();
    try (InputStream in = Wording.class.getResourceAsStream("wording.properties")) {
      if (in == null) {
        throw new IllegalStateException("wording.properties is not on the class path");
      }
      words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the words under a key of the file. */
  public static List<String> list(String key) {
    return Arrays.stream(WORDS.getProperty(key, "").split(",", -1))
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /** Returns the body a portal names; null if there is no name or it sounds like no body. */
  public static @Nullable Body body(@Nullable String name) {
    if (name == null) {
      return null;
    }
    List<String> words =
        NO_LETTER.splitAsStream(name.toLowerCase(Locale.ROOT)).filter(w -> !w.isEmpty()).toList();
    for (PoliticalBody kind : BODIES) {
      for (String stem : list("body." + kind)) {
        Optional<String> word = words.stream().filter(w -> isForm(w, stem)).findFirst();
        if (word.isPresent()) {
          return new Body(kind, indefinite(word.get(), stem));
        }
      }
    }
    return null;
  }

  private static boolean isForm(String word, String stem) {
    boolean compound = stem.startsWith("*");
    String bare = compound ? stem.substring(1) : stem;
    return DEFINITE.stream()
        .map(ending -> bare + ending)
        .anyMatch(form -> compound ? word.endsWith(form) : word.equals(form));
  }

  private static String indefinite(String word, String stem) {
    String bare = stem.startsWith("*") ? stem.substring(1) : stem;
    return word.substring(0, word.lastIndexOf(bare) + bare.length());
  }

  /** Returns the kind of paper a title sounds like; {@code UNKNOWN} if none. */
  public static DocumentKind kind(@Nullable String title) {
    if (title != null) {
      for (DocumentKind kind : KINDS) {
        if (mentions(title, "kind." + kind)) {
          return kind;
        }
      }
    }
    return DocumentKind.UNKNOWN;
  }

  /** Returns whether a text holds any of the words under a key, whatever their case. */
  public static boolean mentions(String text, String key) {
    String lower = text.toLowerCase(Locale.ROOT);
    return list(key).stream().anyMatch(lower::contains);
  }
}
