package no.signert.classify.procedure;

import java.util.List;
import no.signert.classify.text.Token;

/**
 * Follows the quotation marks around the text of a proposal: as long as a quotation is open, what
 * is read is the proposal's own text, whatever it says of votes.
 */
final class Quotation {
  private boolean open;

  /** Returns whether a quotation has begun and not ended. */
  boolean isOpen() {
    return open;
  }

  /** Ends the quotation, whether its last mark was read or not. */
  void end() {
    open = false;
  }

  /** Reads the marks in a sentence. */
  void follow(List<Token> sentence) {
    boolean quote = open;
    for (Token token : sentence) {
      quote = toggles(quote, token);
    }
    open = quote;
  }

  private static boolean toggles(boolean quote, Token token) {
    if (token.is("«")) {
      return true;
    }
    if (token.is("»")) {
      return false;
    }
    return token.is("\"") ? !quote : quote;
  }

  /** Returns whether a token is a quotation mark. */
  static boolean isMark(Token token) {
    return token.is("«") || token.is("»") || token.is("\"");
  }
}
