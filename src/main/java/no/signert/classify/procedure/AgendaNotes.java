package no.signert.classify.procedure;

import java.util.List;
import no.signert.classify.language.Reading;
import no.signert.classify.language.Sentences;
import no.signert.classify.language.Stance;
import no.signert.classify.lexicon.Concept;
import no.signert.classify.lexicon.Lexicon;
import no.signert.classify.structure.BodyReader;
import no.signert.classify.structure.CasePart;
import no.signert.classify.text.NormalisedText;
import no.signert.classify.text.Token;
import no.signert.classify.text.Tokeniser;
import no.signert.domain.Body;
import no.signert.domain.PoliticalBody;
import org.jspecify.annotations.Nullable;

/**
 * What minutes say of a case outside it, by its number: "sak 27/20 vert teken av sakslista" at the
 * opening of the meeting, "sakene 48/10 til 51/10 ble overført til neste møte" when time ran out,
 * "sakene 43-46 ble vedtatt samlet".
 */
final class AgendaNotes {
  private static final int OPENING = 20_000;
  private static final int NEAR = 3_000;
  private static final int HEAD = 600;
  private static final int ANSWER = 3;
  private static final int LONGEST_ROW = 160;
  private static final int ROW_HEAD = 3;

  /** Without a word of these, no sentence tells it. */
  private static final List<Concept> OFF = List.of(Concept.OFF_AGENDA, Concept.CARRIED_OVER);

  private static final List<Concept> TOGETHER = List.of(Concept.CASES);

  private final Lexicon lexicon;
  private final NormalisedText text;
  private final CasePart part;
  private final CaseNumbers numbers;

  AgendaNotes(Lexicon lexicon, NormalisedText text, CasePart part) {
    this.lexicon = lexicon;
    this.text = text;
    this.part = part;
    numbers = new CaseNumbers(lexicon, part.number());
  }

  /** Looks for something in the sentences of a stretch. */
  private interface Search<T> {
    @Nullable T in(List<List<Token>> sentences);
  }

  /** Returns the sentence that takes the case off the day's agenda, null if none does. */
  @Nullable Reading offAgenda() {
    Reading told = outside(OFF, this::takenOff);
    return told != null || part.number().isEmpty() ? told : markedOff();
  }

  /** "31/20 Kystpakten TRUKKET", a row of the agenda. */
  private @Nullable Reading markedOff() {
    int line = 0;
    while (line < Math.min(OPENING, part.start())) {
      int end = text.lineEnd(line);
      List<Token> row = end - line > LONGEST_ROW ? List.of() : Tokeniser.tokens(text, line, end);
      int last = row.size() - 1;
      boolean off = last > 2 && lexicon.match(Concept.NOT_TREATED, row, last, last + 1) > 0;
      if (off && numbers.names(row, 0, ROW_HEAD)) {
        return reading(row);
      }
      line = end + 1;
    }
    return null;
  }

  /** Returns the sentence that tells the result of one vote on several cases, null if none does. */
  @Nullable List<Token> jointVote() {
    return outside(TOGETHER, this::votedTogether);
  }

  /** The opening of the meeting first, then what stands just before and behind the case. */
  private <T> @Nullable T outside(List<Concept> telling, Search<T> search) {
    if (part.number().isEmpty()) {
      return null;
    }
    T opening = within(telling, search, 0, Math.min(OPENING, part.start()));
    if (opening != null) {
      return opening;
    }
    T before = within(telling, search, Math.max(0, part.start() - NEAR), part.start());
    return before != null
        ? before
        : within(telling, search, part.end(), Math.min(text.length(), part.end() + NEAR));
  }

  private <T> @Nullable T within(List<Concept> telling, Search<T> search, int start, int end) {
    List<Token> tokens = Tokeniser.tokens(text, start, end);
    boolean tells = false;
    for (Concept concept : telling) {
      tells |= lexicon.has(concept, tokens);
    }
    return tells ? search.in(Sentences.split(tokens)) : null;
  }

  private @Nullable Reading takenOff(List<List<Token>> sentences) {
    Reading asked = null;
    int since = 0;
    for (List<Token> sentence : sentences) {
      since++;
      boolean off =
          lexicon.has(Concept.OFF_AGENDA, sentence) || lexicon.has(Concept.CARRIED_OVER, sentence);
      if (off && isNamed(sentence) && !isNegatedOrSentOn(sentence)) {
        if (lexicon.has(Concept.FELL, sentence)) {
          continue;
        }
        Reading reading = reading(sentence);
        if (!lexicon.has(Concept.ASKS, sentence) && !lexicon.has(Concept.MOVES, sentence)) {
          return reading;
        }
        asked = reading;
        since = 0;
      } else if (asked != null && since <= ANSWER && lexicon.has(Concept.FELL, sentence)) {
        asked = null;
      }
    }
    return asked;
  }

  /** "Sakene 101-103 rakk man ikke": there the negation is part of what puts the cases off. */
  private boolean isNegated(List<Token> sentence) {
    int own = -1;
    for (int i = 0; i < sentence.size(); i++) {
      own = Math.max(own, lexicon.match(Concept.CARRIED_OVER, sentence, i, sentence.size()));
      if (i >= own && lexicon.match(Concept.NEGATION, sentence, i, i + 1) > 0) {
        return true;
      }
    }
    return false;
  }

  /** In a lower body's minutes, "behandles i neste kommunestyremøte" sends the cases on. */
  private boolean isNegatedOrSentOn(List<Token> sentence) {
    if (isNegated(sentence)) {
      return true;
    }
    if (lexicon.has(Concept.OFF_AGENDA, sentence) || !lexicon.has(Concept.COUNCIL, sentence)) {
      return false;
    }
    List<Token> head = Tokeniser.tokens(text, 0, Math.min(HEAD, text.length()));
    Body body = new BodyReader(lexicon).find(head, 0, head.size());
    return body != null && body.kind() != PoliticalBody.MUNICIPAL_COUNCIL;
  }

  /** Returns that a sentence takes the case off the day's agenda. */
  static Reading reading(List<Token> sentence) {
    Token last = sentence.get(sentence.size() - 1);
    int from = sentence.get(0).start();
    return new Reading(
        Stance.DEFERS, from, last.end(), false, true, "is taken off the day's agenda");
  }

  /** "Votering i sakene 43-46: Innstillingene ble vedtatt", on one line or two. */
  private @Nullable List<Token> votedTogether(List<List<Token>> sentences) {
    boolean headed = false;
    for (List<Token> sentence : sentences) {
      boolean several = isNamed(sentence) && lexicon.has(Concept.CASES, sentence);
      boolean result =
          lexicon.has(Concept.CARRIED, sentence)
              || lexicon.has(Concept.FELL, sentence)
              || (lexicon.has(Concept.UNANIMOUS, sentence) && !isHeldTogether(sentence));
      if (result && (headed || several) && !isHeldTogether(sentence)) {
        return sentence;
      }
      boolean heads =
          several
              && (sentence.get(sentence.size() - 1).is(":")
                  || lexicon.has(Concept.VOTED, sentence));
      headed = heads || (headed && !lexicon.has(Concept.CASE_MARK, sentence) && !result);
    }
    return null;
  }

  /** "Forslaget om å behandle sakene under ett ble vedtatt": how they are treated, no more. */
  private boolean isHeldTogether(List<Token> sentence) {
    for (int i = 0; i + 1 < sentence.size(); i++) {
      boolean content = sentence.get(i).is("om") || sentence.get(i).is("på");
      if (sentence.get(i).is("at")
          || (content && (sentence.get(i + 1).is("å") || sentence.get(i + 1).is("at")))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a sentence names the case, and not as an exception: "unntatt sak 44". */
  private boolean isNamed(List<Token> sentence) {
    int except = lexicon.find(Concept.EXCEPT, sentence, 0, sentence.size());
    if (except >= 0 && numbers.names(sentence, except, sentence.size())) {
      return false;
    }
    return numbers.names(sentence, 0, sentence.size());
  }
}
