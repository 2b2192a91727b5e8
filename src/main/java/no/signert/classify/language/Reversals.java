package no.signert.classify.language;

import java.util.List;
import no.signert.classify.lexicon.Concept;
import no.signert.classify.lexicon.Lexicon;
import no.signert.classify.text.Token;

/** Tells where a sentence undoes an earlier decision, and where its own new one begins. */
final class Reversals {
  /** As many words as the subject of the new decision may have. */
  private static final int SUBJECT = 4;

  /** As many words as may stand between a ruling and what it was on. */
  private static final int CONTENT = 8;

  private final Lexicon lexicon;

  Reversals(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * "Formannskapets vedtak om å slutte seg til avtalen omgjøres": returns where the ruling stands
   * that is undone, -1 if none is.
   */
  int ruling(List<Token> sentence) {
    int verb = lexicon.find(Concept.REVERSES, sentence, 0, sentence.size());
    return verb < 0 ? -1 : lexicon.find(Concept.RULING, sentence, 0, sentence.size());
  }

  /**
   * "omgjør vedtaket fra mars og slutter seg til", "Vedtaket oppheves, og Vik kommune undertegner":
   * returns where the new decision begins, -1 if there is none.
   */
  int ownClause(List<Token> sentence, int ruling) {
    int verb = lexicon.find(Concept.REVERSES, sentence, 0, sentence.size());
    for (int i = Math.max(ruling, verb) + 1; i + 1 < sentence.size(); i++) {
      if (sentence.get(i).is("og") && hasFinite(sentence, i + 1)) {
        return i + 1;
      }
    }
    return -1;
  }

  /**
   * "ser ingen grunn til å endre vedtaket om ikke å undertegne": returns where the content begins
   * of a ruling that is kept, -1 if none is.
   */
  int kept(List<Token> sentence, int ruling) {
    int verb = lexicon.find(Concept.REVERSES, sentence, 0, sentence.size());
    boolean denied = verb < ruling && lexicon.find(Concept.NEGATION, sentence, 0, ruling) >= 0;
    for (int i = ruling + 1; denied && i < Math.min(sentence.size(), ruling + CONTENT); i++) {
      if (sentence.get(i).is("om")) {
        return i + 1;
      }
    }
    return -1;
  }

  private boolean hasFinite(List<Token> sentence, int from) {
    for (int i = from; i < Math.min(sentence.size(), from + SUBJECT); i++) {
      if (lexicon.match(Concept.FINITE, sentence, i, i + 1) > 0) {
        return true;
      }
    }
    return false;
  }
}
