package no.signert.classify.procedure;

import java.util.List;
import no.signert.classify.text.Token;

/** Tells a text that cannot be read: more stray marks than words. */
final class Damage {
  private Damage() {}

  static boolean isIllegible(List<Token> tokens) {
    int words = 0;
    int stray = 0;
    for (Token token : tokens) {
      if (token.isWord() && token.word().length() > 2) {
        words++;
      } else if (token.kind() == Token.Kind.MARK
          && ".,:;()-«»\"/%§&!?'*#•[]=_~|".indexOf(token.word()) < 0) {
        stray++;
      }
    }
    return stray >= 3 && stray * 2 > words;
  }
}
