package no.signert.classify.text;

/**
 * A word, number or mark of a normalised text.
 *
 * @param word in lower case
 * @param start offset in the normalised text
 * @param end offset after it
 * @param kind what it is made of
 * @param capital whether it begins with a capital letter
 */
public record Token(String word, int start, int end, Kind kind, boolean capital) {
  /** What a token is made of. */
  public enum Kind {
    WORD,
    NUMBER,
    MARK,
    /** A line break. */
    BREAK
  }

  /** Returns whether this is exactly the given word or mark. */
  public boolean is(String other) {
    return word.equals(other);
  }

  /** Returns whether this is a word. */
  public boolean isWord() {
    return kind == Kind.WORD;
  }

  /** Returns whether this is a number, a day, or a case number such as 55/16. */
  public boolean isNumber() {
    return kind == Kind.NUMBER;
  }
}
