package no.signert.classify.text;

import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * Tokens in a row that never change: a line, a sentence, a section. What a reader found out about
 * the whole row may be kept with it, for the same row is asked many questions.
 */
public final class Tokens extends AbstractList<Token> implements RandomAccess {
  private static final Tokens NONE = new Tokens(new Token[0], 0, 0);

  private final Token[] tokens;
  private final int from;
  private final int size;
  private @Nullable Object note;
  private @Nullable Object mark;
  private @Nullable List<List<Token>> parts;

  private Tokens(Token[] tokens, int from, int size) {
    this.tokens = tokens;
    this.from = from;
    this.size = size;
  }

  /** Returns a row of some tokens; the same row if it is one already. */
  public static Tokens of(List<Token> tokens) {
    if (tokens instanceof Tokens row) {
      return row;
    }
    return tokens.isEmpty() ? NONE : new Tokens(tokens.toArray(Token[]::new), 0, tokens.size());
  }

  @Override
  public Token get(int index) {
    Objects.checkIndex(index, size);
    return tokens[from + index];
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public Tokens subList(int start, int end) {
    Objects.checkFromToIndex(start, end, size);
    if (end - start == size) {
      return this;
    }
    return start == end ? NONE : new Tokens(tokens, from + start, end - start);
  }

  @Override
  public Object[] toArray() {
    return java.util.Arrays.copyOfRange(tokens, from, from + size, Object[].class);
  }

  /** Returns what a reader noted last of the whole row; null if nothing was noted. */
  public @Nullable Object note() {
    return note;
  }

  /** Notes something immutable that can be found out again, for it may be written over. */
  public void note(Object found) {
    note = found;
  }

  /** Returns what another reader marked the whole row with last; null if nothing did. */
  public @Nullable Object mark() {
    return mark;
  }

  /** Marks it with something immutable that can be found out again. */
  public void mark(Object found) {
    mark = found;
  }

  /** Returns the parts that the row was cut into; null if it was not. */
  public @Nullable List<List<Token>> parts() {
    return parts;
  }

  /** Notes the parts that the row is cut into, always the same and never to be changed. */
  public void parts(List<List<Token>> cut) {
    parts = cut;
  }
}
