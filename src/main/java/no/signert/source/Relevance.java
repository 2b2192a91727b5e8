package no.signert.source;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import no.signert.domain.Declaration;
import org.jspecify.annotations.Nullable;

/**
 * Whether a title sounds like a case about the declaration. Generous on purpose: a paper too many
 * is read and found to say nothing, a paper too few is never seen.
 *
 * <p>A name or instrument of one word is enough wherever it stands, so that compounds count
 * ("Aksonprogrammet"). Of a name of several words all must be there, of three or more one may be
 * missing ("felles journal" for "felles kommunal journal"); words may carry endings.
 */
public final class Relevance {
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{Nd}]+");

  private final List<List<String>> phrases = new ArrayList<>();
  private final List<String> names;
  private final List<String> terms;

  /** Makes the measure for a declaration. */
  public Relevance(Declaration declaration) {
    names = declaration.names();
    Set<String> all = new LinkedHashSet<>(declaration.names());
    all.addAll(declaration.instruments());
    terms = List.copyOf(all);
    terms.forEach(term -> phrases.add(words(term)));
  }

  /** Returns the names alone: rare enough words to be searched for in whole documents. */
  public List<String> names() {
    return names;
  }

  /** Returns what to type into a search box: every name, then every instrument. */
  public List<String> terms() {
    return terms;
  }

  /** Returns whether a title sounds like it; never for a missing title. */
  public boolean matches(@Nullable String title) {
    if (title == null || title.isBlank()) {
      return false;
    }
    List<String> words = words(title);
    return phrases.stream().anyMatch(phrase -> holds(words, phrase));
  }

  private static boolean holds(List<String> words, List<String> phrase) {
    if (phrase.size() == 1) {
      String only = phrase.get(0);
      return words.stream().anyMatch(word -> word.contains(only));
    }
    long found =
        phrase.stream()
            .filter(part -> words.stream().anyMatch(word -> word.startsWith(stem(part))))
            .count();
    return found >= (phrase.size() == 2 ? 2 : phrase.size() - 1);
  }

  /** Cuts what inflection changes: "felles" stays, "kommunale" and "kommunal" meet. */
  private static String stem(String word) {
    return word.length() > 5 && word.endsWith("e") ? word.substring(0, word.length() - 1) : word;
  }

  private static List<String> words(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    return NO_WORD.splitAsStream(plain).filter(word -> !word.isEmpty()).toList();
  }
}
