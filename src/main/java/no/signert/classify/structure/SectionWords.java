package no.signert.classify.structure;

import java.util.List;
import java.util.Set;
import no.signert.classify.lexicon.Concept;
import no.signert.classify.lexicon.Lexicon;
import no.signert.classify.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Tells which kind of section the words of a head open: a decision, a proposal, a description. What
 * else stands on the line decides whether it is a head at all, not which.
 */
final class SectionWords {
  private static final Set<String> DESCRIBES = Set.of("for", "bak", "av");
  private static final int BRACKET = 6;
  private static final Set<String> OVER = Set.of("mellom", "over", "om");

  private final Lexicon lexicon;
  private final HeadingCover cover;
  private final HeadingOwner owner;

  SectionWords(Lexicon lexicon, HeadingCover cover, HeadingOwner owner) {
    this.lexicon = lexicon;
    this.cover = cover;
    this.owner = owner;
  }

  /**
   * Returns where the words before a comma or bracket end: "innstilling, tiltrådt av", "(nytt)".
   */
  private static int core(List<Token> line, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (line.get(i).is(",") || line.get(i).is("(")) {
        return i;
      }
    }
    return to;
  }

  /** "Fellesforslag fra Sp, KrF og Bygdelista (tillegg)": where the bracket at the end opens. */
  private static int bracket(List<Token> line, int from, int to) {
    int open = to > from && line.get(to - 1).is(")") ? to - 2 : from;
    while (open > from && !line.get(open).is("(")) {
      open--;
    }
    return open > from && to - open <= BRACKET ? open : to;
  }

  /** Returns the kind of section that the words between two indexes open, null if none. */
  Heading.@Nullable Kind kind(List<Token> line, int from, int last, boolean colon) {
    int strange = colon ? 1 : 0;
    int to = withoutVotes(line, from, last);
    if (to - from == 1 && opens(Concept.HEAD_ALONE, line, from)) {
      return Heading.Kind.PROCEEDINGS;
    }
    if (opens(Concept.HEAD_EARLIER, line, from) && cover.covers(line, from, to, 6)) {
      return Heading.Kind.EARLIER;
    }
    if (opens(Concept.HEAD_ATTACHMENT, line, from) && cover.covers(line, from, to, 6)) {
      return Heading.Kind.ATTACHMENT;
    }
    if (opens(Concept.HEAD_STATEMENT, line, from) && cover.covers(line, from, to, 4)) {
      return Heading.Kind.STATEMENT;
    }
    if (isDescriptionOf(line, from, to)) {
      return Heading.Kind.DESCRIPTION;
    }
    Heading.Kind kind = operative(line, from, to);
    if (kind != null && cover.covers(line, from, to, strange)) {
      return kind;
    }
    int bracket = bracket(line, from, to);
    if (kind != null && bracket < to && operative(line, from, bracket) == kind) {
      if (cover.covers(line, from, bracket, 0)) {
        return kind;
      }
    }
    int core = core(line, from, to);
    if (kind != null) {
      boolean same =
          (colon || isBracketed(line, core, to))
              && core < to
              && operative(line, from, core) == kind;
      return same && cover.covers(line, from, core, 0) ? kind : null;
    }
    boolean first = opens(Concept.HEAD_DESCRIPTION, line, from);
    if (describes(line, from, to) && cover.covers(line, from, to, first ? 5 : 1)) {
      return Heading.Kind.DESCRIPTION;
    }
    return null;
  }

  /** A word that descriptions have, outside a body's name: "Utvalg for klima og miljø". */
  private boolean describes(List<Token> line, int from, int to) {
    int i = from;
    while (i < to) {
      if (opens(Concept.HEAD_DESCRIPTION, line, i)) {
        return true;
      }
      i = Math.max(i + 1, cover.bodyEnd(line, i, to));
    }
    return false;
  }

  /** "Vedtak (7 røyster mot 0)": the words before the bracket. */
  private int withoutVotes(List<Token> line, int from, int to) {
    int open = from + 1;
    while (open < to && !line.get(open).is("(")) {
      open++;
    }
    boolean bracket = open < to && line.get(to - 1).is(")");
    boolean votes =
        bracket
            && (has(Concept.VOTES, line, open, to)
                || has(Concept.UNANIMOUS, line, open, to)
                || has(Concept.CAST, line, open, to));
    return votes ? open : to;
  }

  /** "Formannskapets vedtak (enst.)": the words behind the head stand in brackets. */
  private static boolean isBracketed(List<Token> line, int core, int to) {
    return core < to && line.get(core).is("(") && line.get(to - 1).is(")");
  }

  /** "Hjemmel for vedtak", "Bakgrunn for forslaget": a description, whatever it describes. */
  private boolean isDescriptionOf(List<Token> line, int from, int to) {
    int next = lexicon.match(Concept.HEAD_DESCRIPTION, line, from, to);
    return next > 0
        && next + 1 < to
        && DESCRIBES.contains(line.get(next).word())
        && operative(line, next + 1, to) != null;
  }

  /**
   * Returns the kind that the words of decisions and proposals make, whatever else stands there.
   */
  Heading.@Nullable Kind operative(List<Token> line, int from, int to) {
    int proceedings = lexicon.find(Concept.HEAD_PROCEEDINGS, line, from, to);
    if (proceedings == from && !has(Concept.HEAD_DECISION, line, from, to)) {
      return Heading.Kind.PROCEEDINGS;
    }
    boolean voted = opens(Concept.HEAD_VOTE, line, from);
    boolean over = voted && from + 1 < to && OVER.contains(line.get(from + 1).word());
    if (over && !has(Concept.HEAD_DECISION, line, from, to)) {
      return Heading.Kind.VOTE;
    }
    boolean recommendation = has(Concept.HEAD_RECOMMENDATION, line, from, to);
    boolean described = describes(line, from, to);
    if (recommendation || (!described && has(Concept.HEAD_PROPOSAL, line, from, to))) {
      return owner.isMembers(line, from, to, recommendation)
          ? Heading.Kind.PROPOSAL
          : Heading.Kind.RECOMMENDATION;
    }
    if (has(Concept.HEAD_DECISION, line, from, to)) {
      return Heading.Kind.DECISION;
    }
    if (has(Concept.HEAD_VOTE, line, from, to)) {
      return Heading.Kind.VOTE;
    }
    return proceedings >= 0 ? Heading.Kind.PROCEEDINGS : null;
  }

  private boolean opens(Concept concept, List<Token> line, int at) {
    return lexicon.match(concept, line, at, line.size()) > 0;
  }

  private boolean has(Concept concept, List<Token> line, int from, int to) {
    return lexicon.find(concept, line, from, to) >= 0;
  }
}
