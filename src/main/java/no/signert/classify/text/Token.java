package no.signert.classify.text;

/**
 * A word, number or mark of a normalised text.
 *
 * @param form the word, in lower case; the same for all of a text's tokens that have it
 * @param start offset in the normalised text
 * @param end offset after it
 * @param kind what it is made of
 * @param capital whether it begins with a capital letter
 */
public record Token(Word form, int start, int end, Kind kind, boolean capital) {
  /** What a token is made of. */
  public enum Kind {
    WORD,
    NUMBER,
    MARK,
    /** A line break. */
    BREAK
  }

  /** Makes a token that no text has. */
  public Token(String word, int start, int end, Kind kind, boolean capital) {
    this(new Word(word), start, end, kind, capital);
  }

  /** Returns the word, in lower case. */
  public String word() {
    return form.text();
  }

  /** Returns whether this is exactly the given word or mark. */
  public boolean is(String other) {
    return form.is(other);
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
