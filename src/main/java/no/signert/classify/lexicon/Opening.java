package no.signert.classify.lexicon;

import java.util.ArrayList;
import java.util.List;
import no.signert.classify.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * What of one concept may begin with one word. What is known of the word is not asked again where
 * it stands.
 */
final class Opening {
  private static final String BREAK = "\n"; // Phrases begin behind it.

  private static final Opening ALONE = new Opening(true, List.of(), List.of());

  private final boolean alone;
  private final Phrase[] begun;

  /** What each of those may go on with, to be looked at before it is. */
  private final long[] seconds;

  private final Phrase[] open;

  private Opening(boolean alone, List<Phrase> begun, List<Phrase> open) {
    this.alone = alone;
    this.begun = begun.toArray(Phrase[]::new);
    seconds = begun.stream().mapToLong(Phrase::seconds).toArray();
    this.open = open.toArray(Phrase[]::new);
  }

  /** Returns what of a book may begin with a word, null if nothing. */
  static @Nullable Opening of(PhraseBook book, String word) {
    boolean alone = book.hasWord(word);
    List<Phrase> phrases = book.openedBy(word);
    if (phrases.isEmpty()) {
      return alone ? ALONE : null;
    }
    if (word.equals(BREAK)) {
      return new Opening(alone, List.of(), phrases);
    }
    List<Phrase> begun = new ArrayList<>();
    List<Phrase> open = new ArrayList<>();
    for (Phrase phrase : phrases) {
      if (!phrase.hasFixedFirst()) {
        open.add(phrase);
      } else if (phrase.isOneElement()) {
        alone = true;
      } else {
        begun.add(phrase);
      }
    }
    return new Opening(alone, begun, open);
  }

  /** Returns the index after the longest phrase at {@code at}, -1 if none is there. */
  int match(List<Token> tokens, int at, int limit) {
    int longest = alone ? at + 1 : -1;
    if (begun.length > 0) {
      int next = Phrase.skipBreaks(tokens, at + 1, limit);
      long letter = next < limit ? Phrase.letter(tokens.get(next).word()) : 0;
      for (int i = 0; i < begun.length; i++) {
        if (seconds[i] == Phrase.ANY || (seconds[i] & letter) != 0) {
          longest = Math.max(longest, begun[i].matchBehindFirst(tokens, at, limit));
        }
      }
    }
    for (Phrase phrase : open) {
      longest = Math.max(longest, phrase.match(tokens, at, limit));
    }
    return longest;
  }
}
