package no.signert.classify.language;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import no.signert.classify.lexicon.Lexicon;
import no.signert.classify.text.Token;
import org.apache.lucene.analysis.no.NorwegianLightStemmer;

/**
 * Tells whether a word of a text is a form of a word that a user typed: inflected, or in the other
 * written form. Short words all in capitals ("MOT", "ICAN") must be written so.
 */
final class WordForms {
  private static final int SHORTEST_STEM = 4;

  private static final int REMEMBERED = 20_000;

  private final Map<String, String> twins;
  private final Map<String, String> stems = new ConcurrentHashMap<>();

  WordForms(Map<String, String> twins) {
    this.twins = twins;
  }

  /**
   * A word a user typed.
   *
   * @param text as typed
   * @param lower the same in lower case
   * @param stem what its forms share
   * @param exact whether it has no other forms
   */
  record Word(String text, String lower, String stem, boolean exact) {
    /** Returns the beginning that all its forms share, in lower case. */
    String beginning() {
      return exact ? lower : lower.substring(0, Math.min(lower.length(), 5));
    }

    boolean beginsCompound(String word) {
      if (!word.startsWith(lower) && !(lower.length() > 7 && word.startsWith(stem))) {
        return false;
      }
      if (word.startsWith("-", lower.length()) && word.startsWith(lower)) {
        return true;
      }
      return !exact && lower.length() >= SHORTEST_STEM && word.length() >= lower.length() + 3;
    }
  }

  Word word(String typed) {
    String word = typed.replaceAll("[^\\p{L}\\p{N}-]", "");
    boolean exact = word.length() <= SHORTEST_STEM || word.equals(word.toUpperCase(Locale.ROOT));
    String lower = word.toLowerCase(Locale.ROOT);
    return new Word(word, lower, stem(lower), exact);
  }

  boolean fits(Word word, Token token) {
    return mayFit(word, token.word())
        && (!word.exact() || token.capital() || !Character.isUpperCase(word.text().charAt(0)));
  }

  /** Returns whether a word of a text, however it is capitalised, may be a form of this one. */
  boolean mayFit(Word word, String other) {
    String lower = word.lower();
    boolean begins = other.startsWith(lower);
    if (begins
        && (other.length() == lower.length() || other.substring(lower.length()).equals("s"))) {
      return true;
    }
    if (word.exact() || other.length() < SHORTEST_STEM) {
      return false;
    }
    boolean inflected = begins && Lexicon.isNounEnding(other.substring(lower.length()));
    return inflected || stem(other).equals(word.stem());
  }

  /** Returns the part of a word that its forms in both written forms share. */
  String stem(String word) {
    String known = stems.get(word);
    if (known == null) {
      known = cut(word);
      if (stems.size() < REMEMBERED) {
        stems.put(word, known);
      }
    }
    return known;
  }

  private String cut(String word) {
    String folded = word;
    for (Map.Entry<String, String> twin : twins.entrySet()) {
      folded = folded.replace(twin.getKey(), twin.getValue());
    }
    char[] letters = new char[folded.length() + 4];
    folded.getChars(0, folded.length(), letters, 0);
    NorwegianLightStemmer stemmer =
        new NorwegianLightStemmer(NorwegianLightStemmer.BOKMAAL | NorwegianLightStemmer.NYNORSK);
    int length = stemmer.stem(letters, folded.length());
    String stem = new String(letters, 0, length);
    return stem.endsWith("e") && stem.length() > SHORTEST_STEM
        ? stem.substring(0, stem.length() - 1)
        : stem;
  }
}
