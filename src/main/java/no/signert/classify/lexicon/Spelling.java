package no.signert.classify.lexicon;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import no.signert.classify.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * Puts right what scanning put wrong in the words that matter: "ikkjc", "avvisf", "sarnrøystes".
 * Only a word that is unknown, and that one or two of the usual confusions make into a word of the
 * lexicon, is changed; so a lost "ikke" is found again. Thread-safe.
 */
public final class Spelling {
  private static final String[][] CONFUSIONS = {
    {"c", "e"},
    {"e", "c"},
    {"1", "l"},
    {"0", "o"},
    {"i", "l"},
    {"l", "i"},
    {"f", "t"},
    {"t", "f"},
    {"y", "v"},
    {"v", "y"},
    {"q", "g"},
    {"o", "ø"},
    {"ä", "å"},
    {"a", "å"},
    {"ö", "ø"},
    {"5", "s"},
    {"rn", "m"},
    {"ri", "n"},
    {"cl", "d"},
    {"ii", "n"},
    {"vv", "w"},
    {"u", "n"},
    {"n", "u"},
    {"h", "b"},
    {"1", "i"},
    {"é", "e"},
    {"o", "e"},
  };
  private static final int SHORTEST = 5;
  private static final int SHORTEST_IN_DAMAGED = 3;
  private static final int LONGEST = 30;
  private static final int REMEMBERED = 40_000;

  private final Set<String> known;

  /** The letters of the words known, and those that a confusion may take away. */
  private final BitSet letters = new BitSet();

  private final Map<String, Word> remembered = new ConcurrentHashMap<>();
  private final Map<String, Word> rememberedInDamaged = new ConcurrentHashMap<>();

  /** Makes a corrector that knows some words, in lower case. */
  public Spelling(Collection<String> words) {
    known = new HashSet<>(words);
    known.forEach(word -> word.chars().forEach(letters::set));
    for (String[] confusion : CONFUSIONS) {
      confusion[0].chars().forEach(letters::set);
    }
  }

  /**
   * Returns the word meant, the word itself where none is nearer. Texts share it, so that what was
   * found out about it in one need not be found out in the next.
   */
  public Word word(String written, boolean damaged) {
    Map<String, Word> memory = damaged ? rememberedInDamaged : remembered;
    Word known = memory.get(written);
    if (known == null) {
      known = new Word(correct(written, damaged));
      if (memory.size() < REMEMBERED) {
        memory.put(written, known);
      }
    }
    return known;
  }

  private String correct(String word, boolean damaged) {
    boolean negation = word.length() == 4 && word.regionMatches(1, "kk", 0, 2);
    int shortest = damaged ? SHORTEST_IN_DAMAGED : SHORTEST;
    if ((word.length() < shortest && !negation) || word.length() > LONGEST) {
      return word;
    }
    if (known.contains(word) || hasStrangeLetter(word)) {
      return word;
    }
    return search(word, damaged && word.length() >= SHORTEST);
  }

  /** A letter that no confusion explains stays whatever is put right: the word is none of ours. */
  private boolean hasStrangeLetter(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (!letters.get(word.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private String search(String word, boolean twice) {
    String once = oneStep(word);
    if (once != null || !twice) {
      return once == null ? word : once;
    }
    for (String[] confusion : CONFUSIONS) {
      for (int at = word.indexOf(confusion[0]); at >= 0; at = word.indexOf(confusion[0], at + 1)) {
        String found = oneStep(replace(word, at, confusion));
        if (found != null) {
          return found;
        }
      }
    }
    return word;
  }

  private @Nullable String oneStep(String word) {
    for (String[] confusion : CONFUSIONS) {
      for (int at = word.indexOf(confusion[0]); at >= 0; at = word.indexOf(confusion[0], at + 1)) {
        String candidate = replace(word, at, confusion);
        if (known.contains(candidate)) {
          return candidate;
        }
      }
    }
    return null;
  }

  private static String replace(String word, int at, String[] confusion) {
    return word.substring(0, at) + confusion[1] + word.substring(at + confusion[0].length());
  }
}
