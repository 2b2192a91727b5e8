package no.signert.classify.text;

import org.jspecify.annotations.Nullable;

/**
 * A distinct word of a text, made once however often the text has it, with room for what one reader
 * found out about it. Two threads may read the same word.
 */
public final class Word {
  private final String text;
  private @Nullable Object note;

  /** Makes a word. */
  public Word(String text) {
    this.text = text;
  }

  /** Returns the word itself, in lower case. */
  public String text() {
    return text;
  }

  /** Returns what a reader noted last; null if nothing was noted. */
  public @Nullable Object note() {
    return note;
  }

  /** Notes something immutable that can be found out again, for it may be written over. */
  public void note(Object found) {
    note = found;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other || (other instanceof Word word && text.equals(word.text));
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public String toString() {
    return text;
  }
}
