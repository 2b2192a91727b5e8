package no.signert.classify.language;

import java.util.List;
import no.signert.classify.lexicon.Concept;
import no.signert.classify.lexicon.Lexicon;
import no.signert.classify.text.Token;

/**
 * Tells whether a phrase of the lexicon is itself negated: within its own words, by a word beside
 * it, or by one over the infinitive that it is.
 */
final class Negations {
  private static final int NEAR = 5;

  private final Lexicon lexicon;

  Negations(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** "lar ikke sjansen gå fra seg": the negation is none of the phrase's own. */
  boolean isDenied(List<Token> sentence, int from, int to) {
    return lexicon.match(Concept.NEGATION, sentence, from, from + 1) < 0
        && negatedWithin(sentence, from, to);
  }

  /** An odd number of negations: two of them cancel each other. */
  boolean negatedWithin(List<Token> sentence, int from, int to) {
    int count = 0;
    for (int i = from; i < to; i++) {
      count += lexicon.match(Concept.NEGATION, sentence, i, i + 1) > 0 ? 1 : 0;
    }
    return count % 2 == 1;
  }

  /** "utsettes ikke": the lexicon's own negations aside. */
  boolean isCancelled(List<Token> sentence, int from, int to) {
    boolean own = negatedWithin(sentence, from, to);
    if (own) {
      return false;
    }
    for (int i = Math.max(0, from - 2); i < Math.min(sentence.size(), to + 2); i++) {
      if (lexicon.match(Concept.NEGATION, sentence, i, i + 1) > 0) {
        return true;
      }
    }
    return from > 0 && sentence.get(from - 1).is("å") && isGovernedByNo(sentence, from - 1);
  }

  /** "ser ingen grunn til å vente": the negation stands over the infinitive. */
  private boolean isGovernedByNo(List<Token> sentence, int infinitive) {
    for (int i = infinitive - 1; i >= Math.max(0, infinitive - NEAR); i--) {
      if (!sentence.get(i).isWord()) {
        return false;
      }
      if (lexicon.match(Concept.NEGATION, sentence, i, i + 1) > 0) {
        return true;
      }
    }
    return false;
  }

  /** "ser ikke behov for å": the infinitive is read itself, with the negation over it. */
  static boolean opensClause(List<Token> sentence, int end) {
    for (int i = end - 1; i < Math.min(sentence.size(), end + 2); i++) {
      if (sentence.get(i).is("å") || sentence.get(i).is("at")) {
        return true;
      }
    }
    return false;
  }
}
