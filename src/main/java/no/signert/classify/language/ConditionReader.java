package no.signert.classify.language;

import java.util.List;
import no.signert.classify.lexicon.Concept;
import no.signert.classify.lexicon.Lexicon;
import no.signert.classify.text.Token;

/**
 * Tells conditions of a signing ("under forutsetning av at", "Underskrifta gjeld berre dersom")
 * from wishes and instructions to the administration, and from "uten forbehold".
 */
final class ConditionReader {
  private static final int NEAR = 3;

  private final Lexicon lexicon;
  private final DeclarationWords words;
  private final Validity validity;

  ConditionReader(Lexicon lexicon, DeclarationWords words) {
    this.lexicon = lexicon;
    this.words = words;
    validity = new Validity(lexicon, words);
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
              || (lexicon.at(Concept.IF, sentence, i) && !isRelative(sentence, i));
      if (marker && bindsSigning(sentence, i, signing)) {
        return true;
      }
    }
    return hasEventFirst(sentence, signing)
        || opensInverted(sentence, signing)
        || validity.isLimited(sentence);
  }

  /** "Blir finansieringen på plass, signerer kommunen": the order of words is the condition. */
  private boolean opensInverted(List<Token> sentence, Act signing) {
    Inversion inversion = new Inversion(lexicon);
    int first = sentence.get(0).isNumber() ? 2 : 0;
    int comma = first < sentence.size() ? inversion.end(sentence, first) : -1;
    return comma > 0 && comma < signing.from() && signing.from() <= comma + NEAR;
  }

  /** "med forbehold om", and not "blir med i avtalen uten forbehold". */
  private boolean isCondition(List<Token> sentence, int i) {
    int end = lexicon.match(Concept.CONDITION, sentence, i, sentence.size());
    return end > 0 && lexicon.find(Concept.NO_CONDITION, sentence, i, end) < 0;
  }

  /** "Når minst fem kommuner har gjort det samme, skriver kommunen under". */
  private boolean hasEventFirst(List<Token> sentence, Act signing) {
    int from = sentence.get(0).isNumber() ? 2 : 0;
    if (from >= signing.from() || !lexicon.at(Concept.WHEN, sentence, from)) {
      return false;
    }
    return lexicon.find(Concept.PERFECT, sentence, from, signing.from()) >= 0
        && !hasBetween(Concept.ADMINISTRATION, sentence, from, signing.from());
  }

  /** "når" of time after the verb is no condition; the lexicon lists the conditional uses. */
  private static boolean isRelative(List<Token> sentence, int i) {
    return i > 0 && sentence.get(i - 1).is("som");
  }

  /** Whether a marker belongs to the clause of the signing, not to one coordinated with it. */
  private boolean bindsSigning(List<Token> sentence, int marker, Act signing) {
    if (marker < signing.to()) {
      return !hasBetween(Concept.ADMINISTRATION, sentence, marker, signing.from());
    }
    for (int i = marker - 1; i >= signing.to(); i--) {
      if (isLink(sentence, i) && opensClause(sentence, i, marker)) {
        return speaksOfSigning(sentence, i, sentence.size())
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

  /** Returns whether a sentence that signs nothing itself limits a signing beside it. */
  boolean limitsFromOutside(List<Token> sentence) {
    int later = lexicon.find(Concept.LATER, sentence, 0, sentence.size());
    boolean lapsesBefore = later > 0 && lexicon.find(Concept.LAPSE, sentence, 0, later) >= 0;
    if (lexicon.has(Concept.NO_CONDITION, sentence) || (later >= 0 && !lapsesBefore)) {
      return false;
    }
    boolean signing = speaksOfSigning(sentence, 0, sentence.size());
    if (new Inversion(lexicon).lapses(sentence) && !administrationActs(sentence)) {
      return true;
    }
    if (waits(sentence) || excepts(sentence) || validity.isLimited(sentence)) {
      return true;
    }
    if (lexicon.has(Concept.LAPSE, sentence) && signing && !administrationActs(sentence)) {
      return true;
    }
    int condition = lexicon.find(Concept.CONDITION, sentence, 0, sentence.size());
    if (condition >= 0 && !administrationActs(sentence) && (signing || condition <= 3)) {
      return true;
    }
    int conditional = lexicon.find(Concept.IF, sentence, 0, sentence.size());
    if (conditional >= 0 && lexicon.has(Concept.INSTRUMENT, sentence) && lapses(sentence)) {
      return true;
    }
    if (conditional >= 0 && signingIsSubject(sentence) && !administrationActs(sentence)) {
      return true;
    }
    return isPremise(sentence);
  }

  /** A refusal until something happens, beside a text that joins. */
  boolean waits(List<Token> sentence) {
    return validity.waits(sentence);
  }

  /**
   * "Er dette ikke på plass innen 30. juni, signerer ikke kommunen": said no to is what follows if
   * something fails.
   */
  boolean isConditional(List<Token> sentence) {
    Inversion inversion = new Inversion(lexicon);
    for (int i = 0; i < sentence.size(); i++) {
      if (!inversion.opens(sentence, i)) {
        continue;
      }
      if (lexicon.at(Concept.IF, sentence, i)
          || lexicon.at(Concept.OTHERWISE, sentence, i)
          || inversion.end(sentence, i) > 0) {
        return true;
      }
    }
    return false;
  }

  /** "Artikkel 10 er kommunen ikke bundet av": a part is left out. */
  private boolean excepts(List<Token> sentence) {
    return lexicon.has(Concept.PARTIAL, sentence) && !administrationActs(sentence);
  }

  private boolean signingIsSubject(List<Token> sentence) {
    return lexicon.find(Concept.SIGNING, sentence, 0, Math.min(3, sentence.size())) >= 0;
  }

  /** "Tilslutningen opphører dersom tilskuddet faller bort". */
  boolean lapsesIf(List<Token> sentence) {
    int lapse = lexicon.find(Concept.LAPSE, sentence, 0, sentence.size());
    return lapse >= 0 && lexicon.find(Concept.IF, sentence, lapse, sentence.size()) >= 0;
  }

  private boolean lapses(List<Token> sentence) {
    return lexicon.has(Concept.LAPSE, sentence) && !administrationActs(sentence);
  }

  private boolean speaksOfSigning(List<Token> sentence, int from, int to) {
    if (lexicon.find(Concept.SIGNING, sentence, from, to) >= 0) {
      return true;
    }
    for (int i = from; i < to; i++) {
      if (words.at(sentence, i) != DeclarationWords.Mention.NONE) {
        return true;
      }
    }
    return false;
  }

  private boolean administrationActs(List<Token> sentence) {
    return lexicon.has(Concept.ADMINISTRATION, sentence);
  }

  /** "Kommunestyret forutsetter at staten dekker": of others; of the administration, a wish. */
  private boolean isPremise(List<Token> sentence) {
    int premise = lexicon.find(Concept.PREMISE, sentence, 0, sentence.size());
    return premise >= 0
        && premise <= 4
        && !lexicon.has(Concept.ADMINISTRATION, sentence)
        && lexicon.find(Concept.OUTSIDER, sentence, premise, sentence.size()) >= 0
        && lexicon.find(Concept.RECEIVES, sentence, premise, sentence.size()) < 0
        && lexicon.find(Concept.NEGATION, sentence, premise, premise + 2) < 0;
  }

  /** Returns whether a text that signs nothing is only a condition to be added to one. */
  boolean isOnlyCondition(List<List<Token>> sentences) {
    for (List<Token> sentence : sentences) {
      int marker = lexicon.find(Concept.CONDITION, sentence, 0, Math.min(4, sentence.size()));
      if (marker >= 0 || limitsFromOutside(sentence)) {
        return !lexicon.has(Concept.NO_CONDITION, sentence);
      }
    }
    return false;
  }

  private boolean hasBetween(Concept concept, List<Token> sentence, int from, int to) {
    return from < to && lexicon.find(concept, sentence, from, to) >= 0;
  }
}
