package no.signert.classify.lexicon;

import java.util.List;
import no.signert.classify.text.Token;

/**
 * What of one concept may begin with one word. What is known of the word is not asked again where
 * it stands.
 */
final class Opening {
  private static final String BREAK = "\n"; // Phrases begin behind it.

  private final boolean alone;
  private final Phrase[] begun;
  private final Phrase[] open;

  private Opening(boolean alone, List<Phrase> begun, List<Phrase> open) {
    this.alone = alone;
    this.begun = begun.toArray(Phrase[]::new);
    this.open = open.toArray(Phrase[]::new);
  }

  /** Finds what of a book may begin with a word. */
  static Opening of(PhraseBook book, String word) {
    List<Phrase> phrases = book.openedBy(word);
    boolean alone = book.hasWord(word);
    if (word.equals(BREAK)) {
      return new Opening(alone, List.of(), phrases);
    }
    List<Phrase> fixed = phrases.stream().filter(Phrase::hasFixedFirst).toList();
    return new Opening(
        alone || fixed.stream().anyMatch(Phrase::isOneElement),
        fixed.stream().filter(phrase -> !phrase.isOneElement()).toList(),
        phrases.stream().filter(phrase -> !phrase.hasFixedFirst()).toList());
  }

  boolean isEmpty() {
    return !alone && begun.length == 0 && open.length == 0;
  }

  /** Returns the index after the longest phrase at {@code at}, -1 if none is there. */
  int match(List<Token> tokens, int at, int limit) {
    int longest = alone ? at + 1 : -1;
    if (begun.length > 0) {
      int next = Phrase.skipBreaks(tokens, at + 1, limit);
      long letter = next < limit ? Phrase.letter(tokens.get(next).word()) : 0;
      for (Phrase phrase : begun) {
        if (phrase.mayGoOnWith(letter)) {
          longest = Math.max(longest, phrase.matchBehindFirst(tokens, at, limit));
        }
      }
    }
    for (Phrase phrase : open) {
      longest = Math.max(longest, phrase.match(tokens, at, limit));
    }
    return longest;
  }
}
