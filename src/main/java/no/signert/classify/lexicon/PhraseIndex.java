package no.signert.classify.lexicon;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Remembers, for each word that texts hold, which concepts have phrases that may begin with it; so
 * most questions are answered by one look at a word seen before. Safe for use by several threads.
 */
final class PhraseIndex {
  private static final int REMEMBERED = 20_000;
  private static final EnumMap<Concept, Opening> NOTHING = new EnumMap<>(Concept.class);

  private final Map<Concept, PhraseBook> books;
  private final Map<String, EnumMap<Concept, Opening>> remembered = new ConcurrentHashMap<>();

  PhraseIndex(Map<Concept, PhraseBook> books) {
    this.books = books;
  }

  /**
   * What of one concept may begin with one word.
   *
   * @param alone whether the word alone is a phrase
   * @param phrases those that are more than this word
   */
  record Opening(boolean alone, List<Phrase> phrases) {}

  /** Returns what of a concept may begin with a word, null if nothing. */
  @Nullable Opening of(Concept concept, String word) {
    EnumMap<Concept, Opening> known = remembered.get(word);
    if (known == null) {
      known = look(word);
      if (remembered.size() < REMEMBERED) {
        remembered.put(word, known);
      }
    }
    return known.get(concept);
  }

  private EnumMap<Concept, Opening> look(String word) {
    EnumMap<Concept, Opening> openings = new EnumMap<>(Concept.class);
    books.forEach(
        (concept, book) -> {
          Opening opening = new Opening(book.hasWord(word), book.openedBy(word));
          if (opening.alone() || !opening.phrases().isEmpty()) {
            openings.put(concept, opening);
          }
        });
    return openings.isEmpty() ? NOTHING : openings;
  }
}
