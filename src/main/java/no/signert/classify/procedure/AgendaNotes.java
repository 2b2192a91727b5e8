package no.signert.classify.procedure;

import java.util.List;
import no.signert.classify.language.Reading;
import no.signert.classify.language.Sentences;
import no.signert.classify.language.Stance;
import no.signert.classify.lexicon.Concept;
import no.signert.classify.lexicon.Lexicon;
import no.signert.classify.structure.CasePart;
import no.signert.classify.text.NormalisedText;
import no.signert.classify.text.Token;
import no.signert.classify.text.Tokeniser;
import org.jspecify.annotations.Nullable;

/**
 * What minutes say of a case outside it, by its number: "sak 27/20 vert teken av sakslista" at the
 * opening of the meeting, "sakene 48/10 til 51/10 ble overført til neste møte" when time ran out.
 */
final class AgendaNotes {
  private static final int OPENING = 20_000;
  private static final int NEAR = 3_000;
  private static final int FAR = 3;

  private final Lexicon lexicon;
  private final NormalisedText text;
  private final CasePart part;

  AgendaNotes(Lexicon lexicon, NormalisedText text, CasePart part) {
    this.lexicon = lexicon;
    this.text = text;
    this.part = part;
  }

  /** Returns the sentence that takes the case off the day's agenda, null if none does. */
  @Nullable Reading offAgenda() {
    if (part.number().isEmpty()) {
      return null;
    }
    Reading opening = within(0, Math.min(OPENING, part.start()));
    if (opening != null) {
      return opening;
    }
    Reading before = within(Math.max(0, part.start() - NEAR), part.start());
    return before != null ? before : within(part.end(), Math.min(text.length(), part.end() + NEAR));
  }

  private @Nullable Reading within(int start, int end) {
    if (start >= end) {
      return null;
    }
    for (List<Token> sentence : Sentences.split(Tokeniser.tokens(text, start, end))) {
      boolean off =
          lexicon.has(Concept.OFF_AGENDA, sentence) || lexicon.has(Concept.CARRIED_OVER, sentence);
      if (off && names(sentence) && !lexicon.has(Concept.NEGATION, sentence)) {
        Token last = sentence.get(sentence.size() - 1);
        int from = sentence.get(0).start();
        return new Reading(
            Stance.DEFERS, from, last.end(), false, true, "is taken off the day's agenda");
      }
    }
    return null;
  }

  /** Whether a sentence names the case, alone or within "48/10 til 51/10". */
  private boolean names(List<Token> sentence) {
    int first = -1;
    int firstAt = 0;
    for (int i = 0; i < sentence.size(); i++) {
      Token token = sentence.get(i);
      if (!token.isNumber() || !year(token.word()).equals(year(part.number()))) {
        continue;
      }
      int own = sequence(part.number());
      int here = sequence(token.word());
      boolean range = first >= 0 && i - firstAt <= FAR && first < own && own < here;
      if (here == own || (range && !lexicon.at(Concept.LINK, sentence, i - 1))) {
        return true;
      }
      first = here;
      firstAt = i;
    }
    return false;
  }

  private static String year(String number) {
    String year = number.substring(number.indexOf('/') + 1);
    return year.length() > 2 ? year.substring(year.length() - 2) : year;
  }

  private static int sequence(String number) {
    int slash = number.indexOf('/');
    if (slash <= 0 || slash > 6 || !number.chars().limit(slash).allMatch(Character::isDigit)) {
      return -1;
    }
    return Integer.parseInt(number.substring(0, slash));
  }
}
