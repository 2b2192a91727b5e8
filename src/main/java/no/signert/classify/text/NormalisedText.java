package no.signert.classify.text;

import no.signert.domain.DocumentText;
import no.signert.domain.Quote;
import org.jspecify.annotations.Nullable;

/**
 * A text as matching sees it, line by line: folded letters, no running heads, broken words whole
 * again. Every character knows where it stood, so that a quote is always cut from the text as
 * extracted. For one thread at a time.
 */
public final class NormalisedText {
  private final DocumentText source;
  private final char[] chars;
  private final int[] origins;
  private final int length;
  private final @Nullable Vocabulary vocabulary;
  private @Nullable TokenBlocks tokens;

  NormalisedText(
      DocumentText source,
      char[] chars,
      int[] origins,
      int length,
      @Nullable Vocabulary vocabulary) {
    this.source = source;
    this.chars = chars;
    this.origins = origins;
    this.length = length;
    this.vocabulary = vocabulary;
  }

  /** Makes the normalised view of a document. */
  public static NormalisedText of(DocumentText document) {
    return Normaliser.normalise(document);
  }

  /** Returns the same text whose words, once cut into tokens, are those of a vocabulary. */
  public NormalisedText spelledBy(Vocabulary words) {
    return new NormalisedText(source, chars, origins, length, words);
  }

  /** Returns the word between two offsets, in lower case, as it is meant to be spelled. */
  Word word(int start, int end) {
    return vocabulary == null
        ? new Word(Vocabulary.lower(chars, start, end))
        : vocabulary.word(chars, start, end);
  }

  /** Returns the number between two offsets, in lower case. */
  Word number(int start, int end) {
    return vocabulary == null
        ? new Word(Vocabulary.lower(chars, start, end))
        : vocabulary.number(chars, start, end);
  }

  /** Returns the tokens between two offsets. */
  Tokens tokens(int start, int end) {
    TokenBlocks blocks = tokens;
    if (blocks == null) {
      blocks = new TokenBlocks(this);
      tokens = blocks;
    }
    return blocks.between(start, end);
  }

  /** Returns whether scanning left its marks: digits inside words in lower case, as in "he1se". */
  public boolean looksScanned() {
    int marks = 0;
    for (int i = 2; i < length && marks < 3; i++) {
      boolean digit = chars[i] == '1' || chars[i] == '0';
      if (digit && Character.isLowerCase(chars[i - 1]) && Character.isLowerCase(chars[i - 2])) {
        marks++;
      }
    }
    return marks >= 3;
  }

  /** Returns how many characters there are. */
  public int length() {
    return length;
  }

  /** Returns the character at an offset. */
  public char charAt(int offset) {
    return chars[offset];
  }

  /** Returns the words between two offsets, as normalised. */
  public String slice(int start, int end) {
    return new String(chars, start, end - start);
  }

  /** Returns the offset after the last character of the line that {@code offset} stands in. */
  public int lineEnd(int offset) {
    int at = offset;
    while (at < length && chars[at] != '\n') {
      at++;
    }
    return at;
  }

  /**
   * Cuts the quote that the words between two offsets came from, without space at its ends.
   *
   * @throws IllegalArgumentException if there are no words between the offsets
   */
  public Quote quote(int start, int end) {
    int first = start;
    int last = end;
    while (first < last && Character.isWhitespace(chars[first])) {
      first++;
    }
    while (last > first && Character.isWhitespace(chars[last - 1])) {
      last--;
    }
    if (first == last) {
      throw new IllegalArgumentException("There are no words to quote at " + start);
    }
    int from = origins[first];
    int to = origins[last - 1];
    return source.quote(from, to + CharFolding.width(source.text(), to));
  }

  /** Returns the page, counted from 1, of an offset. */
  public int pageAt(int offset) {
    return source.pageAt(origins[Math.min(offset, length - 1)]);
  }

  /** Returns the characters themselves; not to be changed. */
  char[] chars() {
    return chars;
  }
}
