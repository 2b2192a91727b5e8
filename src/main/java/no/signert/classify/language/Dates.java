package no.signert.classify.language;

import java.util.List;
import no.signert.classify.lexicon.Concept;
import no.signert.classify.lexicon.Lexicon;
import no.signert.classify.text.Token;

/** Tells a day that comes by itself ("1. januar", "nyttår", "2022") from an event. */
final class Dates {
  private static final int SMALL_WORDS = 2;

  private final Lexicon lexicon;

  Dates(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Returns whether a day stands at a token, or behind a small word there: "fra 1. mai". */
  boolean stands(List<Token> sentence, int at) {
    for (int i = at; i < Math.min(sentence.size(), at + SMALL_WORDS); i++) {
      if (lexicon.at(Concept.CALENDAR, sentence, i) || isDay(sentence, i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isDay(List<Token> sentence, int i) {
    Token token = sentence.get(i);
    if (!token.isNumber()) {
      return false;
    }
    String word = token.word();
    boolean year = word.length() == 4 && (word.startsWith("19") || word.startsWith("20"));
    boolean whole = year || word.indexOf('.') >= 0 || word.indexOf('/') >= 0;
    return whole
        || (i + 2 < sentence.size()
            && sentence.get(i + 1).is(".")
            && lexicon.at(Concept.CALENDAR, sentence, i + 2));
  }
}
