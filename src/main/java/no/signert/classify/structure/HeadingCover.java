package no.signert.classify.structure;

import java.util.List;
import no.signert.classify.lexicon.Concept;
import no.signert.classify.lexicon.ConceptSet;
import no.signert.classify.lexicon.Lexicon;
import no.signert.classify.text.Token;

/** Tells whether a line holds nothing but what headings hold: names, bodies, days, set words. */
final class HeadingCover {
  private static final List<Concept> KNOWN =
      List.of(
          Concept.HEAD_WORD,
          Concept.HEAD_DECISION,
          Concept.HEAD_RECOMMENDATION,
          Concept.HEAD_PROPOSAL,
          Concept.HEAD_PROCEEDINGS,
          Concept.HEAD_VOTE,
          Concept.HEAD_STATEMENT,
          Concept.HEAD_DESCRIPTION,
          Concept.CHIEF_EXECUTIVE,
          Concept.COUNCIL,
          Concept.EXECUTIVE_BOARD,
          Concept.COMMITTEE,
          Concept.ADVISORY_BODY,
          Concept.CITY_GOVERNMENT,
          Concept.MAYOR,
          Concept.PARTY,
          Concept.MUNICIPALITY,
          Concept.UNANIMOUS,
          Concept.CASE_MARK);

  private static final ConceptSet ANY = ConceptSet.of(KNOWN);
  private static final List<Concept> BODIES =
      List.of(Concept.COMMITTEE, Concept.ADVISORY_BODY, Concept.CHIEF_EXECUTIVE);
  private static final ConceptSet ANY_BODY = ConceptSet.of(BODIES);

  private final Lexicon lexicon;

  HeadingCover(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Returns whether at most {@code strange} words are not of the kind that headings hold. */
  boolean covers(List<Token> line, int from, int to, int strange) {
    int left = strange;
    int i = from;
    while (i < to) {
      int end = known(line, i, to, true);
      if (end < 0 && --left < 0) {
        return false;
      }
      i = end < 0 ? i + 1 : end;
    }
    return true;
  }

  /** Returns whether every word is of the kind that headings hold, names of people excepted. */
  boolean coversInFull(List<Token> line, int from, int to) {
    int i = from;
    while (i < to) {
      int end = line.get(i).isWord() ? known(line, i, to, false) : i + 1;
      if (end < 0) {
        return false;
      }
      i = end;
    }
    return true;
  }

  private int known(List<Token> line, int i, int to, boolean names) {
    Token token = line.get(i);
    boolean plain = !token.isWord() || (names && token.capital()) || token.word().length() == 1;
    int best = plain || isKindOfCommittee(line, i, to) ? i + 1 : -1;
    if (!lexicon.mayBegin(ANY, token)) {
      return best;
    }
    for (Concept concept : KNOWN) {
      best = Math.max(best, lexicon.match(concept, line, i, to));
    }
    return Math.max(best, bodyEnd(line, i, to));
  }

  /** "teknisk utvalg": the word before says which. */
  private boolean isKindOfCommittee(List<Token> line, int i, int to) {
    return i + 1 < to
        && BodyReader.isKind(line.get(i))
        && lexicon.match(Concept.COMMITTEE, line, i + 1, to) > 0;
  }

  /** Returns the index after the name of a body that begins at an index, -1 if none does. */
  int bodyEnd(List<Token> line, int i, int to) {
    if (!lexicon.mayBegin(ANY_BODY, line.get(i))) {
      return -1;
    }
    for (Concept body : BODIES) {
      if (lexicon.match(body, line, i, to) > 0) {
        return nameEnd(line, i + 1, to);
      }
    }
    return -1;
  }

  /** "Utvalg for samfunn og beredskap": what a body is for belongs to its name. */
  private static int nameEnd(List<Token> line, int from, int to) {
    if (from >= to || !line.get(from).is("for")) {
      return from;
    }
    int end = from + 1;
    while (end < to && (line.get(end).isWord() || line.get(end).is(",")) && !isDay(line, end)) {
      end++;
    }
    return end;
  }

  private static boolean isDay(List<Token> line, int at) {
    return at > 0 && line.get(at - 1).isNumber();
  }
}
