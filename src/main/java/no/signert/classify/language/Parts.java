package no.signert.classify.language;

import java.util.List;
import no.signert.classify.lexicon.Concept;
import no.signert.classify.lexicon.Lexicon;
import no.signert.classify.text.Token;

/** Reads reservations of a part: "med unntak av punkt 4", "Artikkel 7 skal ikke gjelde". */
final class Parts {
  private static final int REACH = 6;

  private final Lexicon lexicon;
  private final DeclarationWords words;

  Parts(Lexicon lexicon, DeclarationWords words) {
    this.lexicon = lexicon;
    this.words = words;
  }

  /** Returns whether a sentence leaves a part of what is joined out. */
  boolean leftOut(List<Token> sentence) {
    return lexicon.has(Concept.PARTIAL, sentence)
        || doesNotCount(sentence)
        || doesNotCover(sentence);
  }

  /** "Løftet gjelder ikke brannbilene". */
  private boolean doesNotCover(List<Token> sentence) {
    int subject = Inversion.first(sentence);
    int verb = subject + 1;
    if (verb >= sentence.size()
        || words.at(sentence, subject) != DeclarationWords.Mention.INSTRUMENT) {
      return false;
    }
    int end = lexicon.match(Concept.NOT_COUNTING, sentence, verb, sentence.size());
    return end > 0
        && end < sentence.size()
        && sentence.get(end).isWord()
        && !lexicon.at(Concept.ONLY, sentence, end)
        && !lexicon.at(Concept.UNTIL, sentence, end);
  }

  /** "Artikkel 29 (…) og artikkel 30 (…) skal ikke gjelde": far from its verb, but the subject. */
  private boolean doesNotCount(List<Token> sentence) {
    int part = lexicon.find(Concept.PART, sentence, 0, sentence.size());
    return part >= 0
        && lexicon.find(Concept.NOT_COUNTING, sentence, part + 1, sentence.size()) >= 0;
  }

  /** "stiller seg ikke bak siste setning": said no to is a part only. */
  boolean isObject(List<Token> sentence, Act act) {
    if (lexicon.has(Concept.RECOMMENDATION, sentence) || lexicon.has(Concept.PROPOSAL, sentence)) {
      return false;
    }
    int end = Math.min(sentence.size(), act.to() + REACH);
    for (int i = act.to(); i < end && !sentence.get(i).is(","); i++) {
      if (lexicon.at(Concept.PART, sentence, i)) {
        return true;
      }
    }
    return false;
  }
}
