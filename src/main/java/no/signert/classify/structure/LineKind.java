package no.signert.classify.structure;

import java.util.List;
import java.util.Set;
import no.signert.classify.lexicon.Concept;
import no.signert.classify.lexicon.Lexicon;
import no.signert.classify.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Tells which kind of heading a short line is, if any: by its first word, its length, its colon,
 * the body or day that it names, and at last by the set words of heads.
 */
final class LineKind {
  private static final Set<String> SENTENCE_ENDS = Set.of(".", ",", ";", "!", "?");

  /** So many words of a line with a body and its day may be of no known kind. */
  private static final int STRANGE = 3;

  private static final int MOVER = 8;

  private final Lexicon lexicon;
  private final BodyReader bodies;
  private final HeadingWords words;

  LineKind(Lexicon lexicon, BodyReader bodies, HeadingWords words) {
    this.lexicon = lexicon;
    this.bodies = bodies;
    this.words = words;
  }

  /** Returns the kind of heading that a line is, null if it is none. */
  Heading.@Nullable Kind kind(List<Token> line, int begin, int last, boolean colon) {
    if (words.opens(Concept.HEAD_END, line, begin) && last - begin < 10) {
      return Heading.Kind.END;
    }
    boolean sentence = !colon && SENTENCE_ENDS.contains(line.get(line.size() - 1).word());
    if (sentence && !words.opens(Concept.HEAD_LABEL, line, begin)) {
      return null;
    }
    if (colon && lexicon.match(Concept.HEAD_LABEL, line, begin, last) == last) {
      return words.isResult(line, last + 1) ? null : Heading.Kind.LABEL;
    }
    if (!sentence && last == end(line) && isTold(line, begin, last)) {
      return Heading.Kind.PROCEEDINGS;
    }
    Heading.Kind mover = colon && last == end(line) ? mover(line, begin, last) : null;
    if (mover != null) {
      return mover;
    }
    int told = lexicon.match(Concept.HEAD_DECISION, line, begin, last);
    if (words.hasFinite(line, Math.max(begin, told), last) || words.isTitle(line, begin, colon)) {
      return null;
    }
    if (!sentence && !colon && bodies.isName(line, begin, last)) {
      return Heading.Kind.TREATMENT;
    }
    if (!sentence) {
      if (words.opens(Concept.HEAD_CONCLUSION, line, begin) && isVoted(line, begin)) {
        return Heading.Kind.DECISION;
      }
      if (lexicon.match(Concept.HEAD_MINUTES, line, begin, last) == last) {
        return Heading.Kind.PROCEEDINGS;
      }
      Heading.Kind kind =
          isOpinion(line, begin, last)
              ? Heading.Kind.STATEMENT
              : words.kind(line, begin, last, colon);
      if (kind != null) {
        return kind;
      }
    }
    if (words.opens(Concept.HEAD_LABEL, line, begin) && (colon || last - begin <= 9)) {
      return colon && words.isResult(line, last + 1) ? null : Heading.Kind.LABEL;
    }
    return !sentence && isTreatment(line, begin) ? Heading.Kind.TREATMENT : null;
  }

  /** "Fra formannskapet:", "Frå Ole Li (Sp):": whose the proposal below is. */
  private Heading.@Nullable Kind mover(List<Token> line, int begin, int last) {
    boolean from = line.get(begin).is("fra") || line.get(begin).is("frå");
    if (!from || last - begin < 2 || last - begin > MOVER) {
      return null;
    }
    if (words.isMover(line.subList(0, last), begin + 1)
        || words.opens(Concept.PARTY, line, begin + 1)) {
      return Heading.Kind.PROPOSAL;
    }
    boolean body = last - begin == 2 && bodies.at(line, begin + 1) != null;
    return body || (last - begin == 2 && words.opens(Concept.CHIEF_EXECUTIVE, line, begin + 1))
        ? Heading.Kind.RECOMMENDATION
        : null;
  }

  private static int end(List<Token> line) {
    int last = line.size() - 1;
    return line.get(last).is(":") ? last : last + 1;
  }

  /** "Formannskapet har behandlet saken i møte 03.06.2020 sak 45/20": whose meeting follows. */
  boolean isTold(List<Token> line, int begin, int last) {
    int from = lexicon.find(Concept.HEAD_TREATED, line, begin, last);
    int to = from < 0 ? -1 : lexicon.match(Concept.HEAD_TREATED, line, from, last);
    boolean alone =
        to > 0
            && !words.hasFinite(line, begin, from)
            && !words.hasFinite(line, to, last)
            && !words.has(Concept.HEAD_DECISION, line, to, last);
    return alone
        && DayReader.find(line) != null
        && bodies.find(line, begin, last) != null
        && words.covers(line, to, last, STRANGE);
  }

  /** "Uttalelse fra Råd for eldre": what another body was asked to say. */
  private boolean isOpinion(List<Token> line, int begin, int last) {
    int said = lexicon.match(Concept.STATEMENT, line, begin, last);
    return said > 0
        && said + 1 < last
        && lexicon.match(Concept.PREPOSITION, line, said, said + 1) > 0
        && bodies.at(line, said + 1) != null;
  }

  /** "Konklusjon (8 mot 1)", "Konklusjon - enstemmig". */
  private boolean isVoted(List<Token> line, int from) {
    for (int i = from + 1; i < line.size(); i++) {
      boolean count = line.get(i).isNumber() && i + 1 < line.size();
      if (words.opens(Concept.UNANIMOUS, line, i)
          || (count && words.opens(Concept.SIDE, line, i + 1))) {
        return true;
      }
    }
    return false;
  }

  /** A body, or a day alone, without any word of a sentence. */
  private boolean isTreatment(List<Token> line, int begin) {
    if (line.size() - begin > 14) {
      return false;
    }
    boolean body = bodies.find(line, begin, line.size()) != null;
    boolean day = DayReader.find(line) != null;
    return (body || (day && line.size() - begin <= 6))
        && words.covers(line, begin, line.size(), STRANGE);
  }
}
