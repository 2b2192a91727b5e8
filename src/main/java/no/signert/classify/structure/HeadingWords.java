package no.signert.classify.structure;

import java.util.List;
import java.util.Set;
import no.signert.classify.lexicon.Concept;
import no.signert.classify.lexicon.Lexicon;
import no.signert.classify.text.Token;
import org.jspecify.annotations.Nullable;

/** The words of headings: which kind they make, and whether a line holds nothing else. */
final class HeadingWords {

  private static final Set<String> DESCRIBES = Set.of("for", "bak", "av");

  private static final int SHORT_RESULT = 5;
  private static final Set<String> OVER = Set.of("mellom", "over", "om");

  private final Lexicon lexicon;
  private final HeadingCover cover;
  private final HeadingOwner owner;

  HeadingWords(Lexicon lexicon) {
    this.lexicon = lexicon;
    cover = new HeadingCover(lexicon);
    owner = new HeadingOwner(lexicon);
  }

  /** Returns the index of the first word behind list marks and a point's number. */
  static int begin(List<Token> line) {
    int begin = 0;
    while (begin < line.size() && "#*•->|".contains(line.get(begin).word())) {
      begin++;
    }
    if (begin + 1 < line.size() && isClock(line.get(begin))) {
      return begin + 1;
    }
    boolean numbered =
        begin + 1 < line.size()
            && line.get(begin).isNumber()
            && line.get(begin).word().length() <= 3
            && line.get(begin).word().indexOf('/') < 0;
    if (numbered) {
      int next = begin + 1;
      if (line.get(next).is(".") || line.get(next).is(")")) {
        next++;
      }
      if (next < line.size() && line.get(next).isWord() && line.get(next).capital()) {
        return next;
      }
    }
    return begin;
  }

  /** "10:26", the time of a vote in a record of votes. */
  private static boolean isClock(Token token) {
    int colon = token.word().indexOf(':');
    return token.isNumber() && colon > 0 && colon == token.word().length() - 3;
  }

  /** "FS-22/21 Vedtak": the words behind a case's number, where there are any. */
  List<Token> unnumbered(List<Token> label) {
    for (int i = 0; i < Math.min(3, label.size() - 1); i++) {
      if (BodyReader.isCaseNumber(label.get(i))) {
        List<Token> rest = label.subList(i + 1, label.size());
        return rest.get(0).is("-") && rest.size() > 1 ? rest.subList(1, rest.size()) : rest;
      }
    }
    return label;
  }

  /** "Sykkelbyen - framlegg frå ungdomsrådet" is the title of a case. */
  boolean isTitle(List<Token> line, int begin, boolean colon) {
    int from = begin;
    while (from < line.size() - 1 && !line.get(from).isWord()) {
      from++;
    }
    int noun = lexicon.find(Concept.PROPOSAL, line, from, line.size());
    boolean named = noun > from + 1 && !BodyReader.isCaseNumber(line.get(noun - 2));
    if (colon || !named || !line.get(noun - 1).is("-")) {
      return false;
    }
    return !owner.isOfficial(line, from, noun)
        && lexicon.find(Concept.PARTY, line, from, noun) < 0
        && operative(line, from, noun) == null;
  }

  /** "Behandling: Møtedato: Saksnr.:" names the columns below it. */
  boolean isTableHead(List<Token> line, int from) {
    int colons = 0;
    for (int i = from; i < line.size(); i++) {
      if (line.get(i).is(":")) {
        colons++;
      }
    }
    return colons >= 2
        ? line.get(line.size() - 1).is(":") && has(Concept.HEAD_LABEL, line, from, line.size())
        : isRowOfFields(line, from);
  }

  /** "Handsama av - Dato - Sak": nothing but names of fields, two or more. */
  private boolean isRowOfFields(List<Token> line, int from) {
    int fields = 0;
    int i = from;
    while (i < line.size()) {
      int end = lexicon.match(Concept.HEAD_LABEL, line, i, line.size());
      boolean mark =
          end < 0
              && (opens(Concept.CASE_MARK, line, i)
                  || (i > from && opens(Concept.HEAD_VOTE, line, i)));
      if (end < 0 && !mark && line.get(i).isWord()) {
        return false;
      }
      fields += end > 0 || mark ? 1 : 0;
      i = end > 0 ? end : i + 1;
    }
    return fields >= 2;
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

  /** "Forslag: Kari Moe (V)": who moved it, and nothing of what it says. */
  private boolean isMover(List<Token> line, int at) {
    int last = line.size() - 1;
    return last - at >= 3
        && last - at <= 6
        && line.get(last).is(")")
        && line.get(last - 2).is("(")
        && lexicon.match(Concept.PARTY, line, last - 1, last) > 0;
  }

  /** "Innstillingen: 7 stemmer for, 12 mot", "Forslag 2: Falt": a result, not a text. */
  boolean isResult(List<Token> line, int at) {
    if (at >= line.size()) {
      return false;
    }
    if (isMover(line, at)) {
      return true;
    }
    if (at + 1 == line.size()) {
      return opens(Concept.CARRIED, line, at) || opens(Concept.FELL, line, at);
    }
    if (lexicon.match(Concept.NEGATION, line, at, at + 1) > 0) {
      return opens(Concept.CARRIED, line, at + 1);
    }
    if (line.get(at).isNumber()) {
      Token next = line.get(at + 1);
      return opens(Concept.VOTES, line, at + 1) || next.is("for") || next.is("mot");
    }
    boolean unanimous = opens(Concept.UNANIMOUS, line, at) && line.size() - at <= SHORT_RESULT;
    return unanimous || opens(Concept.CARRIED, line, at) || opens(Concept.FELL, line, at);
  }

  boolean opens(Concept concept, List<Token> line, int at) {
    return lexicon.match(concept, line, at, line.size()) > 0;
  }

  boolean has(Concept concept, List<Token> line, int from, int to) {
    return lexicon.find(concept, line, from, to) >= 0;
  }

  boolean hasFinite(List<Token> line, int from, int to) {
    for (int i = from; i < to; i++) {
      if (lexicon.match(Concept.FINITE, line, i, i + 1) > 0) {
        return true;
      }
    }
    return false;
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

  private Heading.@Nullable Kind operative(List<Token> line, int from, int to) {
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

  /** Returns whether a heading names the body that it addresses: "til kommunestyret". */
  boolean namesReceiver(List<Token> label) {
    for (int i = 0; i + 1 < label.size(); i++) {
      boolean to = label.get(i).is("til") || label.get(i).is("overfor");
      if (to
          && (lexicon.at(Concept.COUNCIL, label, i + 1)
              || lexicon.at(Concept.EXECUTIVE_BOARD, label, i + 1))) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether all words are of the kind that headings hold, names of people excepted. */
  boolean coversInFull(List<Token> line, int from, int to) {
    return cover.coversInFull(line, from, to);
  }

  /** Returns whether at most {@code strange} words are not of the kind that headings hold. */
  boolean covers(List<Token> line, int from, int to, int strange) {
    return cover.covers(line, from, to, strange);
  }
}
