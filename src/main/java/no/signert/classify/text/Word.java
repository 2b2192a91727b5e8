package no.signert.classify.text;

import org.jspecify.annotations.Nullable;

/**
 * A distinct word of a text, made once however often the text has it, with room for what two
 * readers found out about it. Two threads may read the same word.
 */
public final class Word {
  private final String text;
  private final int hash;
  private @Nullable Object note;
  private @Nullable Object mark;

  /** Makes a word. */
  public Word(String text) {
    this.text = text;
    hash = text.hashCode();
  }

  /** Returns whether this is exactly the given word; most others are told by a number. */
  boolean is(String other) {
    return hash == other.hashCode() && text.equals(other);
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

  /** Returns what another reader marked it with last; null if nothing did. */
  public @Nullable Object mark() {
    return mark;
  }

  /** Marks it with something immutable that can be found out again. */
  public void mark(Object found) {
    mark = found;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other || (other instanceof Word word && is(word.text));
  }

  @Override
  public int hashCode() {
    return hash;
  }

  @Override
  public String toString() {
    return text;
  }
}
