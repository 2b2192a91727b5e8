package no.signert.classify.language;

import java.util.List;
import no.signert.classify.lexicon.Concept;
import no.signert.classify.lexicon.Lexicon;
import no.signert.classify.text.Token;

/**
 * Reads sentences that say from when, or how long, a signing holds: "Underskrifta får først verknad
 * når …", "Dersom …, faller punkt 1 bort", "Blir det dyrere, trer kommunen ut".
 */
final class Force {
  private final Lexicon lexicon;
  private final DeclarationWords words;
  private final Circumstances circumstances;

  Force(Lexicon lexicon, DeclarationWords words, Circumstances circumstances) {
    this.lexicon = lexicon;
    this.words = words;
    this.circumstances = circumstances;
  }

  /** Returns whether a sentence makes the force of the signing hang on something. */
  boolean hangs(List<Token> sentence) {
    int front = circumstances.front(sentence);
    return front >= 0 ? hangsOnFront(sentence, front + 1) : hangsOnWhatFollows(sentence);
  }

  private boolean hangsOnFront(List<Token> sentence, int from) {
    int end = sentence.size();
    if (letsGo(sentence, from, end)) {
      return true;
    }
    boolean force =
        lexicon.find(Concept.LAPSE, sentence, from, end) >= 0
            || lexicon.find(Concept.FORCE, sentence, from, end) >= 0;
    return force && isOnSigning(sentence, from, end);
  }

  private boolean hangsOnWhatFollows(List<Token> sentence) {
    for (int i = 1; i < sentence.size(); i++) {
      boolean opens = circumstances.opens(sentence, i);
      boolean only =
          circumstances.isOnlyThen(sentence, i) || circumstances.isNotBefore(sentence, i);
      boolean loose = circumstances.isLooseIf(sentence, i);
      boolean explained = lexicon.find(Concept.MEANS, sentence, 0, i) >= 0;
      if (explained || (!opens && !only && !loose)) {
        continue;
      }
      boolean force =
          lexicon.find(Concept.FORCE, sentence, 0, i) >= 0
              || lexicon.find(Concept.LAPSE, sentence, 0, i) >= 0;
      boolean pronoun = force && lexicon.at(Concept.PRONOUN, sentence, Inversion.first(sentence));
      if ((only || force) && (pronoun || isOnSigning(sentence, 0, i))) {
        return true;
      }
      if ((opens || loose) && letsGo(sentence, 0, i)) {
        return true;
      }
    }
    return false;
  }

  private boolean letsGo(List<Token> sentence, int from, int to) {
    return lexicon.find(Concept.WITHDRAW, sentence, from, to) >= 0
        || lexicon.find(Concept.RELEASE, sentence, from, to) >= 0;
  }

  private boolean isOnSigning(List<Token> sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      boolean point =
          lexicon.at(Concept.POINT, sentence, i)
              && i + 1 < sentence.size()
              && sentence.get(i + 1).isNumber();
      if (point
          || lexicon.match(Concept.SIGNING, sentence, i, to) > 0
          || words.at(sentence, i) == DeclarationWords.Mention.INSTRUMENT) {
        return true;
      }
    }
    return false;
  }
}
