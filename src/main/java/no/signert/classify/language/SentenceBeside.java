package no.signert.classify.language;

import java.util.ArrayList;
import java.util.List;
import no.signert.classify.lexicon.Concept;
import no.signert.classify.lexicon.Lexicon;
import no.signert.classify.text.Token;
import no.signert.classify.text.Tokens;

/**
 * Reads sentences that sign nothing themselves and limit a signing beside them: "Underskrifta gjeld
 * berre dersom …", "Artikkel 4 er kommunen ikke bundet av", and not "Planen vedtas først når …".
 */
final class SentenceBeside {
  private static final int OPENING = 4;
  private static final int SUBJECT = 3;

  private final Lexicon lexicon;
  private final DeclarationWords words;
  private final Circumstances circumstances;
  private final Inversion inversion;
  private final Force force;
  private final Parts parts;

  SentenceBeside(Lexicon lexicon, DeclarationWords words) {
    this.lexicon = lexicon;
    this.words = words;
    circumstances = new Circumstances(lexicon, words);
    inversion = new Inversion(lexicon);
    force = new Force(lexicon, words, circumstances);
    parts = new Parts(lexicon, words);
  }

  /** Returns whether a sentence limits a signing beside it. */
  boolean limits(List<Token> whole) {
    List<Token> sentence = withoutNone(whole);
    int later = lexicon.find(Concept.LATER, sentence, 0, sentence.size());
    boolean lapsesBefore = later > 0 && lexicon.find(Concept.LAPSE, sentence, 0, later) >= 0;
    if (sentence.isEmpty() || (later >= 0 && !lapsesBefore)) {
      return false;
    }
    if (waits(sentence)) {
      return true;
    }
    boolean administrationActs = lexicon.has(Concept.ADMINISTRATION, sentence);
    return !administrationActs
        && (parts.leftOut(sentence)
            || force.hangs(sentence)
            || inversion.lapses(sentence)
            || lapses(sentence)
            || isConditional(sentence)
            || isPremise(sentence));
  }

  /**
   * "Avtalen undertegnes ikke før helseforetaket har bekreftet": beside a text that joins, a
   * refusal until something happens is a condition.
   */
  boolean waits(List<Token> sentence) {
    if (!concernsSigning(sentence)) {
      return false;
    }
    int front = circumstances.front(sentence);
    if (front > 0
        && lexicon.at(Concept.OPENS_UNTIL, sentence, Inversion.first(sentence))
        && lexicon.find(Concept.NEGATION, sentence, front, sentence.size()) >= 0) {
      return true;
    }
    int putOff = lexicon.find(Concept.DEFER, sentence, 0, sentence.size());
    for (int i = 1; i < sentence.size(); i++) {
      if ((circumstances.isNotBefore(sentence, i) && !isExplained(sentence, i))
          || (putOff >= 0 && putOff < i && circumstances.isUntil(sentence, i))) {
        return true;
      }
    }
    return false;
  }

  /** "Erklæringen innebærer ikke utgifter før": it is said what the signing means. */
  private boolean isExplained(List<Token> sentence, int before) {
    return lexicon.find(Concept.MEANS, sentence, 0, before) >= 0;
  }

  /**
   * "Er dette ikke på plass innen 30. juni, signerer ikke kommunen": said no to is what follows if
   * something fails.
   */
  boolean saysWhatFollows(List<Token> sentence) {
    if (circumstances.front(sentence) > 0) {
      return true;
    }
    for (int i = 0; i < sentence.size(); i++) {
      if (inversion.opens(sentence, i)
          && (lexicon.at(Concept.IF, sentence, i)
              || lexicon.at(Concept.OTHERWISE, sentence, i)
              || inversion.end(sentence, i) > 0)) {
        return true;
      }
    }
    return false;
  }

  /** "Blir det dyrere, trer kommunen ut": the signing's own force hangs on something. */
  boolean hangs(List<Token> sentence) {
    return force.hangs(sentence);
  }

  /** "stiller seg ikke bak siste setning": what is said no to is a part. */
  boolean refusesPart(List<Token> sentence, List<Act> acts) {
    return parts.leftOut(sentence)
        || acts.stream().filter(Act::isNo).allMatch(act -> parts.isObject(sentence, act));
  }

  /** "Tilslutningen opphører dersom tilskuddet faller bort". */
  boolean lapsesIf(List<Token> sentence) {
    int lapse = lexicon.find(Concept.LAPSE, sentence, 0, sentence.size());
    return lapse >= 0 && lexicon.find(Concept.IF, sentence, lapse, sentence.size()) >= 0;
  }

  /** Returns whether a text that signs nothing is only a condition to be added to one. */
  boolean isOnlyCondition(List<List<Token>> sentences) {
    return sentences.stream().anyMatch(this::isAddition);
  }

  private boolean isAddition(List<Token> whole) {
    List<Token> sentence = withoutNone(whole);
    int opening = Math.min(OPENING, sentence.size());
    return lexicon.find(Concept.CONDITION, sentence, 0, opening) >= 0
        || circumstances.isAll(sentence)
        || limits(sentence);
  }

  /** The words that are left of a sentence without "uten forbehold", "på samme vilkår". */
  private List<Token> withoutNone(List<Token> sentence) {
    if (!lexicon.has(Concept.NO_CONDITION, sentence)) {
      return sentence;
    }
    List<Token> left = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      int end = lexicon.match(Concept.NO_CONDITION, sentence, i, sentence.size());
      if (end > 0) {
        i = end - 1;
      } else {
        left.add(sentence.get(i));
      }
    }
    return Tokens.of(left);
  }

  private boolean lapses(List<Token> sentence) {
    boolean conditional = lexicon.has(Concept.IF, sentence);
    return lexicon.has(Concept.LAPSE, sentence)
        && (speaksOfSigning(lexicon, words, sentence, 0)
            || (conditional && lexicon.has(Concept.INSTRUMENT, sentence)));
  }

  /** "Tilslutningen er betinget av"; with "dersom" only where the signing is the subject. */
  private boolean isConditional(List<Token> sentence) {
    int condition = lexicon.find(Concept.CONDITION, sentence, 0, sentence.size());
    boolean subject =
        lexicon.find(Concept.SIGNING, sentence, 0, Math.min(SUBJECT, sentence.size())) >= 0;
    return (condition >= 0 && (condition < OPENING || speaksOfSigning(lexicon, words, sentence, 0)))
        || (subject && (lexicon.has(Concept.IF, sentence) || premises(sentence)));
  }

  /** Returns whether words from a token on speak of the signing or of what is signed. */
  static boolean speaksOfSigning(
      Lexicon lexicon, DeclarationWords words, List<Token> sentence, int from) {
    return lexicon.find(Concept.SIGNING, sentence, from, sentence.size()) >= 0
        || words.names(sentence.subList(from, sentence.size()));
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

  /** "Tilslutningen forutsetter statlige midler", and not "forutsettes fulgt opp". */
  private boolean premises(List<Token> sentence) {
    int premise = lexicon.find(Concept.PREMISE, sentence, 0, Math.min(OPENING, sentence.size()));
    return premise >= 0 && !sentence.get(premise).word().endsWith("s");
  }

  /** "Kommunestyret forutsetter at staten dekker": of others; of the administration, a wish. */
  private boolean isPremise(List<Token> sentence) {
    int premise = lexicon.find(Concept.PREMISE, sentence, 0, sentence.size());
    return premise >= 0
        && premise <= OPENING
        && lexicon.find(Concept.OUTSIDER, sentence, premise, sentence.size()) >= 0
        && lexicon.find(Concept.RECEIVES, sentence, premise, sentence.size()) < 0
        && lexicon.find(Concept.NEGATION, sentence, premise, premise + 2) < 0;
  }
}
