package no.signert.classify.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.signert.classify.lexicon.Concept;
import no.signert.classify.lexicon.Lexicon;
import no.signert.classify.text.NormalisedText;
import no.signert.classify.text.Token;
import no.signert.classify.text.Tokeniser;
import org.jspecify.annotations.Nullable;

/**
 * Cuts minutes into cases at lines such as "PS 36/20 Intensjonserklæring – Akson". Lists of titles
 * (agendas, "Andre saker") are not cases: a case has sentences.
 */
public final class CaseSplitter {
  private static final int LONGEST = 220;

  /** "Utsatt." is a sentence. */
  private static final int SHORTEST = 5;

  private final Lexicon lexicon;
  private final BodyReader bodies;
  private final CaseNumber numbers;
  private final NormalisedText text;

  private CaseSplitter(Lexicon lexicon, NormalisedText text) {
    this.lexicon = lexicon;
    this.text = text;
    bodies = new BodyReader(lexicon);
    numbers = new CaseNumber(lexicon);
  }

  /** A line that begins a case. */
  private record Mark(String number, int start, int titleEnd) {}

  /** Returns the cases in order, one for the whole paper where it has no more than one. */
  public static List<CasePart> split(Lexicon lexicon, NormalisedText text) {
    return new CaseSplitter(lexicon, text).split();
  }

  private List<CasePart> split() {
    List<Mark> marks = new ArrayList<>();
    int line = 0;
    String before = "";
    while (line < text.length()) {
      int end = text.lineEnd(line);
      if (mayBeMark(line, end)) {
        Mark mark = mark(line, end, before);
        if (mark != null) {
          marks.add(mark);
        }
      }
      if (end > line) {
        before = end - line < 40 ? text.slice(line, end) : "";
      }
      line = end + 1;
    }
    List<CasePart> alike = new ArrayList<>(new CaseTails(lexicon, text).find());
    alike.addAll(new CaseHeads(lexicon, text).find());
    for (CasePart part : alike) {
      marks.add(new Mark(part.number(), part.start(), part.titleEnd()));
    }
    marks.sort(Comparator.comparingInt(Mark::start));
    return parts(withSentences(marks));
  }

  /** A cheap look: a slash between digits within the first characters. */
  private boolean mayBeMark(int start, int end) {
    if (end - start > LONGEST) {
      return false;
    }
    int limit = Math.min(end - 1, start + 20);
    for (int i = start + 1; i < limit; i++) {
      if (text.charAt(i) == '/'
          && Character.isDigit(text.charAt(i - 1))
          && Character.isDigit(text.charAt(i + 1))) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Mark mark(int start, int end, String lineBefore) {
    List<Token> line = Tokeniser.tokens(text, start, end);
    int number = numbers.at(line);
    if (number < 0 || isField(lineBefore) || isSubject(line, number)) {
      return null;
    }
    boolean body =
        bodies.find(line, number + 1, Math.min(line.size(), number + 5)) != null
            && DayReader.find(line) != null;
    if (body || isSectionOrSubItem(line, number)) {
      return null;
    }
    int told = decidedAt(line, number);
    if (told >= 0) {
      return new Mark(line.get(number).word(), start, line.get(told).start());
    }
    int titleEnd = end;
    boolean titleBelow = !hasTitle(line, number) && end + 1 < text.length();
    if (titleBelow) {
      titleEnd = text.lineEnd(end + 1);
    }
    return new Mark(line.get(number).word(), start, titleEnd);
  }

  /**
   * "52/20 Kafé på Odden. Vedtak: Avslås med 14 mot 11 stemmer.", in an extract of minutes: where
   * the decision begins on the case's own line; -1 if it does not.
   */
  private int decidedAt(List<Token> line, int number) {
    for (int i = number + 2; i + 2 < line.size(); i++) {
      if (line.get(i + 1).is(":") && lexicon.match(Concept.HEAD_DECISION, line, i, i + 1) > 0) {
        boolean sentence = line.get(line.size() - 1).is(".");
        return sentence && bodies.find(line, number + 1, i) == null ? i : -1;
      }
    }
    return -1;
  }

  /** "18/10 Seniorpolitikk" has its title; "Sak 18/10 -" and "PS 18/10 15/332" have it below. */
  private static boolean hasTitle(List<Token> line, int number) {
    return line.stream()
        .skip(number + 1L)
        .anyMatch(token -> token.isWord() && token.word().length() > 3);
  }

  private boolean isField(String lineBefore) {
    String bare = lineBefore.strip().toLowerCase(java.util.Locale.ROOT).replace(":", "");
    if (bare.isEmpty() || bare.contains(" ")) {
      return false;
    }
    List<Token> tokens = List.of(new Token(bare, 0, 1, Token.Kind.WORD, true));
    return lexicon.at(Concept.HEAD_LABEL, tokens, 0) || lexicon.at(Concept.CASE_MARK, tokens, 0);
  }

  /** "Sak 9/21 ble behandlet sammen med denne" speaks of a case and begins none. */
  private boolean isSubject(List<Token> line, int number) {
    return lexicon.match(Concept.FINITE, line, number + 1, number + 2) > 0;
  }

  /** "LEV-014/20 Tilråding" heads a section; RS 12/20 is an item of a case on letters received. */
  private boolean isSectionOrSubItem(List<Token> line, int number) {
    String first = line.get(0).word();
    boolean subItem = number > 0 && lexicon.at(Concept.ITEM_MARK, line, 0) && !first.equals("sak");
    int next = number + 1;
    if (next < line.size() && line.get(next).is("-")) {
      next++;
    }
    boolean section =
        next < line.size()
            && line.size() <= next + 3
            && (lexicon.at(Concept.HEAD_DECISION, line, next)
                || lexicon.at(Concept.HEAD_RECOMMENDATION, line, next)
                || lexicon.at(Concept.HEAD_PROCEEDINGS, line, next));
    return subItem || section || isTreatment(line, next);
  }

  /** "26/20 Helse- og omsorgsutvalet:", "31/21 Formannskapet - tilråding": a body's treatment. */
  private boolean isTreatment(List<Token> line, int from) {
    return from < line.size()
        && bodies.find(line, from, Math.min(line.size(), from + 5)) != null
        && new HeadingCover(lexicon).coversInFull(line, from, line.size());
  }

  private List<Mark> withSentences(List<Mark> marks) {
    List<Mark> kept = new ArrayList<>();
    for (int i = 0; i < marks.size(); i++) {
      int end = i + 1 < marks.size() ? marks.get(i + 1).start() : text.length();
      if (hasSentence(marks.get(i).titleEnd(), end)) {
        Mark last = kept.isEmpty() ? null : kept.get(kept.size() - 1);
        if (last == null || !last.number().equals(marks.get(i).number())) {
          kept.add(marks.get(i));
        }
      }
    }
    return kept;
  }

  private boolean hasSentence(int start, int end) {
    int line = start;
    while (line < end) {
      int lineEnd = Math.min(end, text.lineEnd(line));
      if (lineEnd - line > SHORTEST && ".:»\"".indexOf(text.charAt(lineEnd - 1)) >= 0) {
        return true;
      }
      line = lineEnd + 1;
    }
    return false;
  }

  private List<CasePart> parts(List<Mark> marks) {
    Set<String> numbers = new HashSet<>();
    marks.forEach(mark -> numbers.add(mark.number()));
    if (numbers.size() < 2) {
      int title = marks.isEmpty() ? 0 : marks.get(0).titleEnd();
      String number = marks.isEmpty() ? "" : marks.get(0).number();
      return List.of(new CasePart(number, 0, Math.max(title, head()), text.length()));
    }
    List<CasePart> parts = new ArrayList<>();
    if (marks.get(0).start() > 0) {
      parts.add(new CasePart("", 0, 0, marks.get(0).start()));
    }
    for (int i = 0; i < marks.size(); i++) {
      int end = i + 1 < marks.size() ? marks.get(i + 1).start() : text.length();
      parts.add(
          new CasePart(marks.get(i).number(), marks.get(i).start(), marks.get(i).titleEnd(), end));
    }
    return parts;
  }

  /** The first dozen lines of a paper of one case hold its title somewhere. */
  private int head() {
    int end = 0;
    int lines = 0;
    while (lines < 12 && end < Math.min(text.length(), 900)) {
      int next = text.lineEnd(end);
      lines += next > end ? 1 : 0;
      end = next + 1;
    }
    return Math.min(end, text.length());
  }
}
