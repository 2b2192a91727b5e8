package no.signert.classify.language;

import java.util.List;
import no.signert.classify.lexicon.Concept;
import no.signert.classify.lexicon.Lexicon;
import no.signert.classify.text.Token;

/**
 * Tells from a sentence that the signing holds only from, until or if something happens: "Dersom
 * tiltaket ikke får klarsignal, står underskriften ikke lenger ved lag", "Underskrifta får verknad
 * den dagen staten har gått god for pengane".
 */
final class Validity {
  private static final int UNTIL_REACH = 10;
  private static final int NEAR = 2;

  private final Lexicon lexicon;
  private final DeclarationWords words;
  private final Inversion inversion;

  Validity(Lexicon lexicon, DeclarationWords words) {
    this.lexicon = lexicon;
    this.words = words;
    inversion = new Inversion(lexicon);
  }

  /** Returns whether a sentence says on what the signing's being valid depends. */
  boolean isLimited(List<Token> sentence) {
    if (lexicon.has(Concept.NO_CONDITION, sentence)) {
      return false;
    }
    for (int i = 0; i < sentence.size(); i++) {
      if (lexicon.at(Concept.STANDS, sentence, i) && isOfSigning(sentence, i)) {
        return isConditional(sentence) || happensFirst(sentence, i);
      }
    }
    return false;
  }

  /** The clause around the predicate names the signing, and no administration acts before it. */
  private boolean isOfSigning(List<Token> sentence, int predicate) {
    int from = predicate;
    while (from > 0 && isOfClause(sentence, from - 1)) {
      from--;
    }
    int to = predicate;
    while (to < sentence.size() && isOfClause(sentence, to)) {
      to++;
    }
    return lexicon.find(Concept.ADMINISTRATION, sentence, 0, predicate) < 0
        && lexicon.find(Concept.SIGNING, sentence, from, to) >= 0;
  }

  private static boolean isOfClause(List<Token> sentence, int i) {
    return sentence.get(i).isWord() || sentence.get(i).isNumber();
  }

  /** "dersom", "om …, står", "Faller tilskuddet bort, står". */
  private boolean isConditional(List<Token> sentence) {
    if (lexicon.has(Concept.IF, sentence)) {
      return true;
    }
    for (int i = 0; i < sentence.size(); i++) {
      if (inversion.opens(sentence, i) && inversion.end(sentence, i) > 0) {
        return true;
      }
    }
    return false;
  }

  /** "får verknad den dagen staten har betalt"; "frå 1. juli" is no condition. */
  private boolean happensFirst(List<Token> sentence, int predicate) {
    int when = lexicon.find(Concept.WHEN, sentence, predicate, sentence.size());
    int from = when >= 0 ? when : untilBehindNegation(sentence);
    return from >= 0 && lexicon.find(Concept.PERFECT, sentence, from, sentence.size()) >= 0;
  }

  /**
   * "Avtalen undertegnes ikke før helseforetaket har bekreftet": beside a text that joins, a
   * refusal until something happens is a condition.
   */
  boolean waits(List<Token> sentence) {
    if (!concernsSigning(sentence)) {
      return false;
    }
    int not = lexicon.find(Concept.NEGATION, sentence, 0, sentence.size());
    return untilBehindNegation(sentence) >= 0 || (not >= 0 && inversion.opensUntil(sentence, not));
  }

  /** "sendes ikke, og gjelder ikke, før": the nearest negation counts. */
  private int untilBehindNegation(List<Token> sentence) {
    int not = lexicon.find(Concept.NEGATION, sentence, 0, sentence.size());
    while (not >= 0 && !isExplained(sentence, not)) {
      int until = lexicon.find(Concept.UNTIL, sentence, not + 1, sentence.size());
      if (until >= 0 && until - not <= UNTIL_REACH) {
        return until;
      }
      not = lexicon.find(Concept.NEGATION, sentence, not + 1, sentence.size());
    }
    return -1;
  }

  /** "Erklæringen innebærer ikke utgifter før": it is said what the signing means. */
  private boolean isExplained(List<Token> sentence, int negation) {
    int from = Math.max(0, negation - NEAR);
    int to = Math.min(sentence.size(), negation + NEAR + 1);
    return lexicon.find(Concept.MEANS, sentence, from, to) >= 0;
  }

  private boolean concernsSigning(List<Token> sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      if (lexicon.at(Concept.SIGNING, sentence, i)
          || lexicon.at(Concept.REQUEST, sentence, i)
          || lexicon.at(Concept.JOIN, sentence, i)
          || words.at(sentence, i) == DeclarationWords.Mention.INSTRUMENT) {
        return true;
      }
    }
    return false;
  }
}
