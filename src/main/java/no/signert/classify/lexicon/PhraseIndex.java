package no.signert.classify.lexicon;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import no.signert.classify.text.Tokens;
import no.signert.classify.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * Remembers, for each word that texts hold, which concepts have phrases that may begin with it; so
 * most questions are answered by one look at a word seen before. What it found stands on the word
 * itself, and for the next text in a table. Safe for use by several threads.
 */
final class PhraseIndex {
  private static final int REMEMBERED = 20_000;

  private final Map<Concept, PhraseBook> books;
  private final Map<Integer, Set<Concept>> byKey = new HashMap<>();
  private final EnumSet<Concept> anywhere = EnumSet.noneOf(Concept.class);
  private final Map<String, Openings> remembered = new ConcurrentHashMap<>();
  private final Openings nothing = new Openings(this, Map.of());

  PhraseIndex(Map<Concept, PhraseBook> books) {
    this.books = books;
    books.forEach(
        (concept, book) ->
            book.keys()
                .ifPresentOrElse(
                    keys -> keys.forEach(key -> at(key).add(concept)),
                    () -> anywhere.add(concept)));
  }

  private Set<Concept> at(int key) {
    return byKey.computeIfAbsent(key, k -> EnumSet.noneOf(Concept.class));
  }

  /** Returns what of a concept may begin with a word, null if nothing. */
  @Nullable Opening of(Concept concept, Word word) {
    return openings(word).of(concept);
  }

  /** Returns whether a phrase of one of the concepts may begin with a word. */
  boolean mayBegin(ConceptSet concepts, Word word) {
    return openings(word).meets(concepts);
  }

  /** Returns whether a phrase of a concept may begin anywhere in a row. */
  boolean mayHold(Concept concept, Tokens row) {
    return held(row).has(concept);
  }

  /** Returns whether a phrase of one of the concepts may begin anywhere in a row. */
  boolean mayHold(ConceptSet concepts, Tokens row) {
    return held(row).meets(concepts);
  }

  private ConceptSet held(Tokens row) {
    if (row.note() instanceof Held noted && noted.index == this) {
      return noted;
    }
    long[] parts = new long[ConceptSet.PARTS];
    for (int i = 0; i < row.size(); i++) {
      Openings openings = openings(row.get(i).form());
      if (openings != nothing) {
        openings.addTo(parts);
      }
    }
    Held held = new Held(this, parts);
    row.note(held);
    return held;
  }

  /** What the words of a row may begin phrases of, and the index that found it. */
  private static final class Held extends ConceptSet {
    private final PhraseIndex index;

    Held(PhraseIndex index, long[] parts) {
      super(parts);
      this.index = index;
    }
  }

  private Openings openings(Word word) {
    return word.note() instanceof Openings noted && noted.isOf(this) ? noted : remember(word);
  }

  private Openings remember(Word word) {
    Openings known = remembered.get(word.text());
    if (known == null) {
      known = look(word.text());
      if (remembered.size() < REMEMBERED) {
        remembered.put(word.text(), known);
      }
    }
    word.note(known);
    return known;
  }

  private Openings look(String word) {
    Map<Concept, Opening> found = new EnumMap<>(Concept.class);
    Set<Concept> possible = EnumSet.copyOf(anywhere);
    possible.addAll(byKey.getOrDefault(PhraseBook.key(word), Set.of()));
    for (Concept concept : possible) {
      Opening opening = Opening.of(Objects.requireNonNull(books.get(concept)), word);
      if (opening != null) {
        found.put(concept, opening);
      }
    }
    return found.isEmpty() ? nothing : new Openings(this, found);
  }
}
