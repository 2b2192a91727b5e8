package no.signert.classify.structure;

import java.util.List;
import no.signert.classify.lexicon.Concept;
import no.signert.classify.lexicon.Lexicon;
import no.signert.classify.text.Token;
import org.jspecify.annotations.Nullable;

/** The words of headings: what stands before them, beside them, and in their place. */
final class HeadingWords {
  private static final int SHORT_RESULT = 5;

  private final Lexicon lexicon;
  private final HeadingCover cover;
  private final HeadingOwner owner;
  private final SectionWords sections;

  HeadingWords(Lexicon lexicon) {
    this.lexicon = lexicon;
    cover = new HeadingCover(lexicon);
    owner = new HeadingOwner(lexicon);
    sections = new SectionWords(lexicon, cover, owner);
  }

  /** Returns the index of the first word behind list marks and a point's number. */
  static int begin(List<Token> line) {
    int begin = 0;
    while (begin < line.size() && isListMark(line.get(begin))) {
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

  private static boolean isListMark(Token token) {
    return token.kind() == Token.Kind.MARK && "#*•->|".contains(token.word());
  }

  /** Returns where a heading begins with its point's number: "2. Forslag fra Høyre". */
  static int withNumber(List<Token> line, int begin) {
    boolean numbered =
        begin >= 2
            && line.get(begin - 2).isNumber()
            && (line.get(begin - 1).is(".") || line.get(begin - 1).is(")"));
    return numbered ? begin - 2 : begin;
  }

  /** "10:26", "20.31", the time of a vote in a record of votes. */
  private static boolean isClock(Token token) {
    String word = token.word();
    int mark = Math.max(word.indexOf(':'), word.indexOf('.'));
    return token.isNumber() && mark > 0 && mark == word.length() - 3;
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
        && sections.operative(line, from, noun) == null;
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

  /** "Forslag: Kari Moe (V)": who moved it, and nothing of what it says. */
  boolean isMover(List<Token> line, int at) {
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
    if (lexicon.match(Concept.VOTE_SIDE, line, at, at + 1) > 0) {
      int number = line.get(at + 1).is(":") ? at + 2 : at + 1;
      return number < line.size() && line.get(number).isNumber();
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
      if (lexicon.match(Concept.FINITE, line, i, i + 1) > 0 && !isMovedBy(line, i)) {
        return true;
      }
    }
    return false;
  }

  /** "Forslag fremmet av Kari Moe (V)": a participle, though it looks like a finite verb. */
  private boolean isMovedBy(List<Token> line, int verb) {
    return verb + 1 < line.size()
        && line.get(verb + 1).is("av")
        && lexicon.at(Concept.MOVES, line, verb);
  }

  /** Returns the kind of section that the words between two indexes open, null if none. */
  Heading.@Nullable Kind kind(List<Token> line, int from, int last, boolean colon) {
    return sections.kind(line, from, last, colon);
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
