package no.signert.classify.language;

import java.util.List;
import no.signert.classify.lexicon.Concept;
import no.signert.classify.lexicon.Lexicon;
import no.signert.classify.text.Token;

/**
 * Tells where the text of a proposal ends and the paper's own prose begins, if no heading stands
 * between: at a paragraph that is no point of the proposal and has another subject than the
 * municipality, once the proposal has said yes or no.
 */
final class Background {
  private static final int SUBJECT = 4;

  private final Lexicon lexicon;
  private final List<Token> text;
  private int seen;
  private boolean told;

  Background(Lexicon lexicon, List<Token> text) {
    this.lexicon = lexicon;
    this.text = text;
  }

  void told(boolean tells) {
    told |= tells;
  }

  /** Returns whether a sentence, the next one of the text, begins the background. */
  boolean beginsAt(List<Token> sentence) {
    int breaks = 0;
    int start = sentence.get(0).start();
    while (seen < text.size() && text.get(seen).start() < start) {
      breaks = text.get(seen).kind() == Token.Kind.BREAK ? breaks + 1 : 0;
      seen++;
    }
    return told && breaks >= 2 && !continues(sentence);
  }

  private boolean continues(List<Token> sentence) {
    Token first = sentence.get(0);
    if (!first.isWord() || !first.capital() || isLettered(sentence) || isOrdered(sentence)) {
      return true;
    }
    for (int i = 0; i < Math.min(sentence.size(), SUBJECT); i++) {
      for (Concept concept : OWN) {
        if (lexicon.match(concept, sentence, i, sentence.size()) > 0) {
          return true;
        }
      }
    }
    return false;
  }

  /** "b)", and not "I saksframlegget". */
  private static boolean isLettered(List<Token> sentence) {
    return sentence.get(0).word().length() == 1
        && (sentence.size() == 1 || !sentence.get(1).isWord());
  }

  /** "Erklæringa skal ikkje sendast før", "Avtalen kan sies opp": what shall be done with it. */
  private boolean isOrdered(List<Token> sentence) {
    for (int i = 0; i + 1 < Math.min(sentence.size(), SUBJECT); i++) {
      if (lexicon.at(Concept.INSTRUMENT, sentence, i)) {
        return lexicon.match(Concept.INTENDS, sentence, i + 1, i + 2) > 0;
      }
    }
    return false;
  }

  private static final List<Concept> OWN =
      List.of(
          Concept.MUNICIPALITY,
          Concept.COUNCIL,
          Concept.EXECUTIVE_BOARD,
          Concept.COMMITTEE,
          Concept.CITY_GOVERNMENT,
          Concept.MAYOR,
          Concept.SIGNING,
          Concept.CONDITION,
          Concept.IF,
          Concept.LAPSE,
          Concept.DEFER,
          Concept.NEW_CASE,
          Concept.PREMISE);
}
