package no.signert.classify.language;

import java.util.ArrayList;
import java.util.List;
import no.signert.classify.lexicon.Concept;
import no.signert.classify.lexicon.Lexicon;
import no.signert.classify.text.Token;

/**
 * Reads words that leave the question open by naming both answers: "binder seg verken til ja eller
 * nei", "seier korkje ja eller nei". The yes and the no in them are none.
 */
final class Undecided {
  private final Lexicon lexicon;

  Undecided(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Returns the acts of a sentence, with one of putting off in place of both answers. */
  List<Act> of(List<Token> sentence, List<Act> acts) {
    int from = lexicon.find(Concept.NEITHER, sentence, 0, sentence.size());
    if (from < 0) {
      return acts;
    }
    int to = lexicon.match(Concept.NEITHER, sentence, from, sentence.size());
    List<Act> left = new ArrayList<>();
    for (Act act : acts) {
      if (act.to() <= from || act.from() >= to) {
        left.add(act);
      }
    }
    left.add(new Act(Act.Kind.DEFER, true, from, to, false, true));
    return left;
  }
}
