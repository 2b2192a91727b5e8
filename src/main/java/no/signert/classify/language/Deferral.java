package no.signert.classify.language;

import java.util.List;
import no.signert.classify.lexicon.Concept;
import no.signert.classify.lexicon.Lexicon;
import no.signert.classify.text.Token;

/** Tells a case that is put off from words that only look so. */
final class Deferral {
  private final Lexicon lexicon;
  private final Negations negations;

  Deferral(Lexicon lexicon) {
    this.lexicon = lexicon;
    negations = new Negations(lexicon);
  }

  /** Returns the index after a phrase that puts the case off, -1 if none stands at an index. */
  int end(List<Token> sentence, int at) {
    int end = lexicon.match(Concept.DEFER, sentence, at, sentence.size());
    boolean stands =
        end > 0 && !negations.isCancelled(sentence, at, end) && !isOfCopy(sentence, at, end);
    return stands ? end : -1;
  }

  /** "sender kopi av saken til": a paper of the case is sent, not the case. */
  private boolean isOfCopy(List<Token> sentence, int from, int to) {
    for (int i = from + 2; i < to; i++) {
      boolean of = sentence.get(i - 1).is("av") || sentence.get(i - 1).is("i");
      if (of && lexicon.at(Concept.THE_CASE, sentence, i)) {
        return sentence.get(i - 2).isWord() && lexicon.at(Concept.MOVES_ON, sentence, from);
      }
    }
    return false;
  }
}
