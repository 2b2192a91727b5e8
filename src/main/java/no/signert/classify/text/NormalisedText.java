package no.signert.classify.text;

import no.signert.domain.DocumentText;
import no.signert.domain.Quote;

/**
 * A text as matching sees it, line by line: folded letters, no running heads, broken words whole
 * again. Every character knows where it stood, so that a quote is always cut from the text as
 * extracted.
 */
public final class NormalisedText {
  private final DocumentText source;
  private final char[] chars;
  private final int[] origins;
  private final int length;

  NormalisedText(DocumentText source, char[] chars, int[] origins, int length) {
    this.source = source;
    this.chars = chars;
    this.origins = origins;
    this.length = length;
  }

  /** Makes the normalised view of a document. */
  public static NormalisedText of(DocumentText document) {
    return Normaliser.normalise(document);
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
