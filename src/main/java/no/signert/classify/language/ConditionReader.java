package no.signert.classify.language;

import java.util.List;
import no.signert.classify.lexicon.Concept;
import no.signert.classify.lexicon.Lexicon;
import no.signert.classify.text.Token;

/**
 * Tells conditions in the sentence that signs ("under forutsetning av at", "Straks det er løyvd
 * pengar, …") from wishes and instructions to the administration, and from "uten forbehold".
 */
final class ConditionReader {
  private static final int NEAR = 3;

  private final Lexicon lexicon;
  private final DeclarationWords words;
  private final Circumstances circumstances;

  ConditionReader(Lexicon lexicon, DeclarationWords words) {
    this.lexicon = lexicon;
    this.words = words;
    circumstances = new Circumstances(lexicon, words);
  }

  /** Returns whether a sentence makes the signing that it holds depend on something. */
  boolean limits(List<Token> sentence, Act signing) {
    for (int i = 0; i < sentence.size(); i++) {
      int free = lexicon.match(Concept.NO_CONDITION, sentence, i, sentence.size());
      if (free > 0) {
        i = free - 1;
        continue;
      }
      if (lexicon.at(Concept.PARTIAL, sentence, i)
          && !hasBetween(Concept.ADMINISTRATION, sentence, signing.to(), i)) {
        return true;
      }
      boolean marker =
          isCondition(sentence, i)
              || lexicon.at(Concept.LAPSE, sentence, i)
              || lexicon.at(Concept.AMENDED, sentence, i)
              || circumstances.opens(sentence, i)
              || (i >= signing.to() && circumstances.isNotBefore(sentence, i));
      if (marker && bindsSigning(sentence, i, signing)) {
        return true;
      }
    }
    int front = circumstances.front(sentence);
    return front > 0 && front < signing.from() && signing.from() <= front + NEAR;
  }

  /** "med forbehold om", and not "blir med i avtalen uten forbehold". */
  private boolean isCondition(List<Token> sentence, int i) {
    int end = lexicon.match(Concept.CONDITION, sentence, i, sentence.size());
    return end > 0 && lexicon.find(Concept.NO_CONDITION, sentence, i, end) < 0;
  }

  /** Whether a marker belongs to the clause of the signing, not to one coordinated with it. */
  private boolean bindsSigning(List<Token> sentence, int marker, Act signing) {
    if (marker < signing.to()) {
      return !hasBetween(Concept.ADMINISTRATION, sentence, marker, signing.from());
    }
    for (int i = marker - 1; i >= signing.to(); i--) {
      if (isLink(sentence, i) && opensClause(sentence, i, marker)) {
        return SentenceBeside.speaksOfSigning(lexicon, words, sentence, i)
            && !hasBetween(Concept.ADMINISTRATION, sentence, i, marker);
      }
    }
    return true;
  }

  private static boolean isLink(List<Token> sentence, int i) {
    Token token = sentence.get(i);
    return token.is("og") || token.is(",") || token.is(";") || token.is("samt");
  }

  /** Whether a finite verb or a wish stands right after a link: "og ber rådmannen". */
  private boolean opensClause(List<Token> sentence, int link, int before) {
    for (int i = link + 1; i < Math.min(before, link + 4); i++) {
      if (lexicon.match(Concept.FINITE, sentence, i, i + 1) > 0
          || lexicon.at(Concept.WISH, sentence, i)
          || lexicon.at(Concept.ASKS, sentence, i)) {
        return !lexicon.at(Concept.CONDITION, sentence, i);
      }
    }
    return false;
  }

  private boolean hasBetween(Concept concept, List<Token> sentence, int from, int to) {
    return from < to && lexicon.find(concept, sentence, from, to) >= 0;
  }
}
