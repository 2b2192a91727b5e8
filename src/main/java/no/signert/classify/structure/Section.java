package no.signert.classify.structure;

import java.time.LocalDate;
import java.util.List;
import no.signert.classify.text.NormalisedText;
import no.signert.classify.text.Token;
import no.signert.classify.text.Tokeniser;
import no.signert.domain.Body;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a case under one heading.
 *
 * @param heading what opens it
 * @param body whose treatment it belongs to; null if the paper does not say
 * @param day day of that treatment; null if the paper does not say
 * @param start offset of its text
 * @param end offset after it
 * @param foreign whether it stands in another municipality's paper, attached or quoted
 */
public record Section(
    Heading heading,
    @Nullable Body body,
    @Nullable LocalDate day,
    int start,
    int end,
    boolean foreign) {
  /** No decision is longer; what follows so far behind a heading is something else. */
  private static final int LONGEST = 40_000;

  /** Returns the kind of its heading. */
  public Heading.Kind kind() {
    return heading.kind();
  }

  /** Returns the same section as one of another paper. */
  Section asForeign() {
    return new Section(heading, body, day, start, end, true);
  }

  /** Returns whether anything stands under its heading. */
  public boolean hasWords(NormalisedText text) {
    for (Token token : tokens(text)) {
      if (token.kind() != Token.Kind.BREAK) {
        return true;
      }
    }
    return false;
  }

  /** A sentence that introduces a quoted decision introduces no more than what is quoted. */
  private int quoted(NormalisedText text, int last) {
    int at = start;
    while (at < last && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    if (!heading.prose() || at >= last || "«\"".indexOf(text.charAt(at)) < 0) {
      return last;
    }
    if (text.charAt(at) == '"') {
      int close = at + 1;
      while (close < last && text.charAt(close) != '"') {
        close++;
      }
      return Math.min(last, close + 1);
    }
    int depth = 0;
    for (int i = at; i < last; i++) {
      depth += text.charAt(i) == '«' ? 1 : text.charAt(i) == '»' ? -1 : 0;
      if (depth == 0) {
        return i + 1;
      }
    }
    return last;
  }

  /** Returns its tokens, line breaks among them; of an endless section, the beginning. */
  public List<Token> tokens(NormalisedText text) {
    int last = quoted(text, Math.min(end, start + LONGEST));
    return Tokeniser.tokens(text, Math.min(start, last), last);
  }
}
