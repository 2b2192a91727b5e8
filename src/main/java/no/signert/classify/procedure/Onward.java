package no.signert.classify.procedure;

import java.util.List;
import java.util.Set;
import no.signert.classify.language.Sentences;
import no.signert.classify.lexicon.Concept;
import no.signert.classify.lexicon.ConceptSet;
import no.signert.classify.lexicon.Lexicon;
import no.signert.classify.structure.BodyReader;
import no.signert.classify.text.Token;
import no.signert.domain.Body;
import no.signert.domain.PoliticalBody;
import org.jspecify.annotations.Nullable;

/**
 * Tells from a sentence that a case goes on to a higher body, which is to decide it: the case is
 * what moves and the body where it goes ("Saka vert å leggje fram for heradsstyret"), or the body
 * is what decides ("Kommunestyret avgjør saken 25. juni"). A report or a plan that the body is to
 * have does not move the case.
 */
final class Onward {
  private static final Set<String> WHERE =
      Set.of("til", "for", "i", "overfor", "ovenfor", "av", "hos", "åt", "om");

  /** Without a verb of these, no sentence sends anything on. */
  private static final ConceptSet GOING = ConceptSet.of(List.of(Concept.MOVES_ON, Concept.TREATS));

  private static final int SUBJECT = 3;
  private static final int PLACE = 2;

  private final Lexicon lexicon;
  private final BodyReader bodies;

  Onward(Lexicon lexicon) {
    this.lexicon = lexicon;
    bodies = new BodyReader(lexicon);
  }

  /**
   * Returns whether a sentence sends its case on.
   *
   * @param own the body that treats the case; null if it is not known, and then a council is meant
   */
  boolean sends(List<Token> sentence, @Nullable Body own) {
    if (!lexicon.mayHold(GOING, sentence)) {
      return false;
    }
    List<Token> told = toColon(sentence);
    int higher = higher(told, own);
    if (higher < 0 || isReport(told)) {
      return false;
    }
    return isPlace(told, higher) ? moves(told) : decides(told, higher);
  }

  /** Returns whether a set phrase of a text sends its case on. */
  boolean saysSo(List<Token> text) {
    return lexicon.has(Concept.SENDS_ON, text)
        && Sentences.split(text).stream()
            .anyMatch(
                sentence ->
                    lexicon.has(Concept.SENDS_ON, sentence) && !isReport(toColon(sentence)));
  }

  /**
   * Returns whether a sentence makes the council the one who decides: "Kommunestyret vedtar å
   * slutte seg til", "Kommunestyret gjer slikt vedtak".
   */
  boolean isCouncils(List<Token> sentence) {
    int subject = lexicon.find(Concept.COUNCIL, sentence, 0, Math.min(SUBJECT, sentence.size()));
    return subject >= 0
        && subject + 1 < sentence.size()
        && (lexicon.at(Concept.FINITE, sentence, subject + 1)
            || lexicon.at(Concept.MAKES, sentence, subject + 1));
  }

  private boolean isReport(List<Token> sentence) {
    return lexicon.has(Concept.NEGATION, sentence)
        || lexicon.has(Concept.REPORTS, sentence)
        || isMotion(sentence);
  }

  /** "Vik gjorde framlegg om at saka går til formannskapet": what somebody wants is not done. */
  private boolean isMotion(List<Token> sentence) {
    int noun = lexicon.find(Concept.PROPOSAL, sentence, 0, sentence.size());
    boolean about = noun >= 0 && noun + 1 < sentence.size() && sentence.get(noun + 1).is("om");
    return about && (lexicon.has(Concept.MOVES, sentence) || lexicon.has(Concept.FELL, sentence));
  }

  /** What stands behind a colon is what is sent, not that it is. */
  private static List<Token> toColon(List<Token> sentence) {
    for (int i = 1; i < sentence.size(); i++) {
      if (sentence.get(i).is(":")) {
        return sentence.subList(0, i);
      }
    }
    return sentence;
  }

  private int higher(List<Token> sentence, @Nullable Body own) {
    for (int i = 0; i < sentence.size(); i++) {
      Body body = bodies.at(sentence, i);
      if (body == null) {
        continue;
      }
      boolean council = body.kind() == PoliticalBody.MUNICIPAL_COUNCIL;
      boolean above = council || (own != null && body.kind().hasLastWordOver(own.kind()));
      if (above) {
        return i;
      }
    }
    return -1;
  }

  /** "til kommunestyret", "i det nye kommunestyret". */
  private static boolean isPlace(List<Token> sentence, int body) {
    for (int i = body - 1; i >= Math.max(0, body - PLACE); i--) {
      if (WHERE.contains(sentence.get(i).word())) {
        return true;
      }
    }
    return false;
  }

  /** The case itself moves, or the verb stands first and nothing else is named. */
  private boolean moves(List<Token> sentence) {
    boolean fragment = lexicon.at(Concept.MOVES_ON, sentence, 0);
    boolean moves = fragment || lexicon.has(Concept.MOVES_ON, sentence);
    return moves && (fragment || lexicon.has(Concept.THE_CASE, sentence));
  }

  private boolean decides(List<Token> sentence, int body) {
    boolean subject = body < SUBJECT;
    int verb = lexicon.find(Concept.TREATS, sentence, body, sentence.size());
    return subject && verb > 0 && lexicon.has(Concept.THE_CASE, sentence);
  }
}
