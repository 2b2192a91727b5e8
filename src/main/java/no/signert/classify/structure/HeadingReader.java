package no.signert.classify.structure;

import java.util.List;
import no.signert.classify.lexicon.Concept;
import no.signert.classify.lexicon.Lexicon;
import no.signert.classify.text.Token;
import no.signert.classify.text.Tokens;
import no.signert.domain.Body;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether a line is a heading, and of what: with or without colon, in capitals or not,
 * numbered or not, with the body's abbreviation before it ("FS - vedtak") or its day behind.
 */
public final class HeadingReader {
  private final Lexicon lexicon;
  private final BodyReader bodies;
  private final HeadingWords words;
  private final LineKind kinds;
  private final SpokenHeadings spoken;
  private final VoteRows rows;
  private final HeadingReach reach;

  /** Makes a reader with the lexicon's headings. */
  public HeadingReader(Lexicon lexicon) {
    this.lexicon = lexicon;
    bodies = new BodyReader(lexicon);
    words = new HeadingWords(lexicon);
    kinds = new LineKind(lexicon, bodies, words);
    spoken = new SpokenHeadings(lexicon);
    rows = new VoteRows(lexicon);
    reach = new HeadingReach(lexicon);
  }

  /**
   * Reads a line.
   *
   * @param line its tokens, without the line break; may be empty
   * @param end offset of its end
   * @return null if it is no heading
   */
  public @Nullable Heading read(List<Token> line, int end) {
    int begin = HeadingWords.begin(line);
    if (begin >= line.size()) {
      return null;
    }
    if (rows.areHeld(line)) {
      return null;
    }
    Heading advice = spoken.advice(line, begin, end);
    if (advice != null) {
      return advice;
    }
    int longest = reach.of(line, begin);
    int colon = colon(line, begin, longest);
    if (colon >= 0 && colon + 1 < line.size() && isCount(line, colon + 1)) {
      return null;
    }
    if (colon > 0 && isToldMinutes(line, begin, colon)) {
      List<Token> label = line.subList(colon + 1, line.size());
      return heading(Heading.Kind.PROCEEDINGS, label, line, end, false);
    }
    int last = colon < 0 ? line.size() : colon;
    if (last > longest) {
      Heading label = label(line, begin, end);
      return label != null ? label : prose(line, begin, colon, end);
    }
    Heading.Kind kind =
        words.isTableHead(line, begin)
            ? Heading.Kind.LABEL
            : kinds.kind(line, begin, last, colon >= 0);
    Heading told =
        kind == null || kind == Heading.Kind.TREATMENT ? prose(line, begin, colon, end) : null;
    if (kind == null || told != null) {
      return told;
    }
    if (kind == Heading.Kind.DECISION && colon >= 0 && isNoText(line, begin, colon + 1)) {
      return begin > 0 ? null : label(line, end);
    }
    boolean proposal = kind == Heading.Kind.RECOMMENDATION || kind == Heading.Kind.PROPOSAL;
    if (proposal && colon >= 0 && words.isResult(line, colon + 1)) {
      return null;
    }
    boolean whole =
        colon < 0
            || kind == Heading.Kind.LABEL
            || kind == Heading.Kind.END
            || kind == Heading.Kind.TREATMENT;
    int content = whole ? end : line.get(colon).end();
    if (kind == Heading.Kind.VOTE && colon >= 0 && words.isResult(line, colon + 1)) {
      return heading(kind, line.subList(begin, line.size()), line, content, false);
    }
    int first = kind == Heading.Kind.PROPOSAL ? HeadingWords.withNumber(line, begin) : begin;
    return heading(kind, line.subList(first, whole ? line.size() : last), line, content, false);
  }

  /** "Saksprotokoll: Formannskapet har behandlet saken i møte 03.06.2020 sak 45/20". */
  private boolean isToldMinutes(List<Token> line, int begin, int colon) {
    return lexicon.match(Concept.HEAD_MINUTES, line, begin, colon) == colon
        && kinds.isTold(line, colon + 1, line.size());
  }

  /** "Innstillingen: 10 stemmer", "Innstillingen ..... 10". */
  private boolean isCount(List<Token> line, int at) {
    if (line.get(at).isNumber() && at + 1 == line.size()) {
      return lexicon.find(Concept.PROPOSAL, line, 0, at) >= 0;
    }
    return line.get(at).isNumber()
        && at + 1 < line.size()
        && (line.get(at + 1).is("(") || lexicon.match(Concept.VOTES, line, at + 1, at + 2) > 0);
  }

  /** "Avgjerd: formannskapet" says who decides; "1. Vedtak: i orden" is an item of a list. */
  private boolean isNoText(List<Token> line, int begin, int from) {
    if (from >= line.size()) {
      return false;
    }
    boolean item = begin > 0 && line.get(from).isWord() && !line.get(from).capital();
    boolean names =
        bodies.find(line, from, line.size()) != null
            && words.coversInFull(line, from, line.size())
            && lexicon.find(Concept.PROPOSAL, line, from, line.size()) < 0;
    return item || names;
  }

  /** "Saksprotokoll", which behind a recommendation heads what the meeting did. */
  boolean isMinutes(Heading heading) {
    return heading.kind() == Heading.Kind.PROCEEDINGS
        && !heading.label().isEmpty()
        && lexicon.at(Concept.HEAD_MINUTES, heading.label(), 0);
  }

  /** "Kommunestyret fatter slikt vedtak", in the present tense, which tells of no meeting. */
  boolean makes(Heading heading) {
    return heading.kind() == Heading.Kind.DECISION
        && lexicon.has(Concept.MAKES, heading.label())
        && !lexicon.has(Concept.MADE, heading.label());
  }

  /** "Resultat: Falt", which below a proposal belongs to it. */
  boolean isOutcome(Heading heading) {
    List<Token> label = heading.label();
    int colon = heading.kind() == Heading.Kind.VOTE ? colon(label, 0, label.size()) : -1;
    return colon > 0 && concludes(heading) && words.isResult(label, colon + 1);
  }

  boolean concludes(Heading heading) {
    return lexicon.at(Concept.HEAD_CONCLUSION, heading.label(), 0);
  }

  private Heading label(List<Token> line, int end) {
    return heading(Heading.Kind.LABEL, line, line, end, false);
  }

  private static int colon(List<Token> line, int begin, int longest) {
    for (int i = begin; i < Math.min(line.size(), longest + 1); i++) {
      if (line.get(i).is(":")) {
        return i;
      }
    }
    return -1;
  }

  private Heading heading(
      Heading.Kind kind, List<Token> label, List<Token> line, int content, boolean prose) {
    Body body =
        kind == Heading.Kind.RECOMMENDATION || kind == Heading.Kind.PROPOSAL
            ? bodies.find(label, 0, label.size())
            : Receivers.firstOther(bodies, label);
    boolean made = kind == Heading.Kind.DECISION && lexicon.has(Concept.MADE, label);
    boolean advises = kind == Heading.Kind.RECOMMENDATION || kind == Heading.Kind.DECISION;
    boolean sendsOn =
        advises
            && lexicon.find(Concept.SENDS_ON, label, 0, label.size()) >= 0
            && words.namesReceiver(label);
    return new Heading(
        kind,
        Tokens.of(words.unnumbered(label)),
        body,
        DayReader.find(label),
        line.get(0).start(),
        content,
        sendsOn,
        prose || made || lexicon.has(Concept.DECIDED, label));
  }

  private @Nullable Heading label(List<Token> line, int begin, int end) {
    if (!words.opens(Concept.HEAD_LABEL, line, begin)) {
      return null;
    }
    return heading(Heading.Kind.LABEL, line.subList(begin, line.size()), line, end, false);
  }

  /**
   * "Kommunestyret fattet slikt vedtak:", "Fråsegna vart vedteken og lyder slik:", "SV ba om å få
   * ført til protokollen:".
   */
  private @Nullable Heading prose(List<Token> line, int begin, int colon, int end) {
    int last = colon >= 0 ? colon : line.size() - 1;
    if (!line.get(last).is(":")) {
      return null;
    }
    int content = last + 1 < line.size() ? line.get(last).end() : end;
    if (lexicon.find(Concept.TO_MINUTES, line, begin, last) >= 0) {
      return heading(Heading.Kind.STATEMENT, line.subList(begin, last), line, content, true);
    }
    boolean decides =
        lexicon.find(Concept.DECIDED, line, begin, last) >= 0
            && words.has(Concept.HEAD_DECISION, line, begin, last);
    if (decides || isCarried(line, lastSentence(line, begin, last), last)) {
      return heading(Heading.Kind.DECISION, line.subList(begin, last), line, content, true);
    }
    Heading told = new ProseHeading(lexicon, bodies).read(line, begin, last, content);
    return told != null && colon >= 0 && content < end && told.kind() == Heading.Kind.PROCEEDINGS
        ? null
        : told;
  }

  /** "… ble vedtatt:" in a description tells of something else. */
  boolean isToldOutside(Heading heading, @Nullable Heading open) {
    boolean told =
        heading.prose()
            && heading.kind() == Heading.Kind.DECISION
            && !lexicon.has(Concept.DECIDED, heading.label());
    return told
        && open != null
        && !open.kind().isTreatment()
        && open.kind() != Heading.Kind.TREATMENT
        && open.kind() != Heading.Kind.LABEL;
  }

  private static int lastSentence(List<Token> line, int begin, int last) {
    for (int i = last - 1; i > begin; i--) {
      if (line.get(i).is(".")) {
        return i + 1;
      }
    }
    return begin;
  }

  /** What was carried is printed behind the colon; not an addition, nor who voted how. */
  private boolean isCarried(List<Token> line, int from, int last) {
    return lexicon.find(Concept.CARRIED, line, from, last) >= 0
        && lexicon.find(Concept.FELL, line, from, last) < 0
        && lexicon.find(Concept.RECOMMENDATION, line, from, last) < 0
        && lexicon.find(Concept.ADDITION, line, from, last) < 0
        && lexicon.find(Concept.NEGATION, line, from, last) < 0
        && words.hasFinite(line, from, last);
  }
}
