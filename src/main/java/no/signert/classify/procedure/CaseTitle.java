package no.signert.classify.procedure;

import java.util.List;
import no.signert.classify.language.DeclarationWords;
import no.signert.classify.lexicon.Concept;
import no.signert.classify.lexicon.Lexicon;
import no.signert.classify.structure.CasePart;
import no.signert.classify.structure.Heading;
import no.signert.classify.structure.Section;
import no.signert.classify.text.NormalisedText;
import no.signert.classify.text.Token;
import no.signert.classify.text.Tokeniser;

/** The title of a case: where it ends, and which declaration it names. */
final class CaseTitle {
  private static final int TITLE = 1500;
  private static final int SENTENCE = 60;

  private static final int TOPIC = 6;
  private static final int TOPIC_REACH = 4;

  private final Lexicon lexicon;
  private final DeclarationWords words;
  private final NormalisedText text;
  private final CasePart part;
  private final List<Section> sections;
  private final List<Token> title;
  private final TitleNaming naming;

  CaseTitle(
      Lexicon lexicon,
      DeclarationWords words,
      NormalisedText text,
      CasePart part,
      List<Section> sections) {
    this.lexicon = lexicon;
    this.words = words;
    this.text = text;
    this.part = part;
    this.sections = sections;
    naming = new TitleNaming(lexicon, words, isHeadOfPaper(text, part));
    title = Tokeniser.tokens(text, part.start(), titleEnd());
  }

  /** What stands above the first of several cases. */
  private static boolean isHeadOfPaper(NormalisedText text, CasePart part) {
    return part.number().isEmpty() && part.start() == 0 && part.end() < text.length();
  }

  /** Returns whether the case is on the declaration by its title. */
  boolean isOnIt() {
    return naming.isIn(title) || isHeaded();
  }

  /** Returns whether the title names the declaration itself, not merely its instrument. */
  boolean isNamed() {
    for (int i = 0; i < title.size(); i++) {
      if (words.isName(title, i)) {
        return true;
      }
    }
    return isHeaded();
  }

  /** Returns whether the title names another declaration of the same kind. */
  boolean isOfAnother() {
    for (int i = 0; i < title.size(); i++) {
      if (words.isAnothers(title, i) || words.isBareOnOther(title, i)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether one of the words at an index, "om felles legevakt", is in the title too. */
  boolean holdsTopic(List<Token> tokens, int from) {
    for (int i = from; i < Math.min(tokens.size(), from + TOPIC_REACH); i++) {
      String word = tokens.get(i).word();
      if (word.length() >= TOPIC && lexicon.match(Concept.INSTRUMENT, tokens, i, i + 1) < 0) {
        String stem = word.substring(0, TOPIC);
        if (title.stream().anyMatch(other -> other.word().startsWith(stem))) {
          return true;
        }
      }
    }
    return false;
  }

  /** The title itself may look like a heading: "Sykkelbyen - ny behandling". */
  private boolean isHeaded() {
    for (Section section : sections) {
      if (!isField(section)) {
        boolean plain =
            section.kind() == Heading.Kind.DESCRIPTION
                || section.kind() == Heading.Kind.PROCEEDINGS
                || section.kind() == Heading.Kind.PROPOSAL;
        return plain && naming.isIn(section.heading().label());
      }
      if (section.kind() == Heading.Kind.END && naming.isIn(section.heading().label())) {
        return true;
      }
    }
    return false;
  }

  /** "Behandlet i: Bystyret", "Resultat: Vedtatt" and running titles stand above the title. */
  private static boolean mayPrecedeTitle(Section section) {
    return section.kind() == Heading.Kind.DESCRIPTION
        || section.kind() == Heading.Kind.PROCEEDINGS
        || section.kind() == Heading.Kind.VOTE;
  }

  /** "Resultat:", "Vedtak:" with nothing behind them, in a form's head. */
  private boolean isEmptyField(Section section) {
    boolean result = section.kind() == Heading.Kind.VOTE || section.kind() == Heading.Kind.DECISION;
    return result && !section.hasWords(text);
  }

  private static boolean isField(Section section) {
    return section.kind() == Heading.Kind.LABEL
        || section.kind() == Heading.Kind.TREATMENT
        || section.kind() == Heading.Kind.END
        || section.kind() == Heading.Kind.ATTACHMENT;
  }

  /** The title stands before the first heading of the case's own text, and before its prose. */
  private int titleEnd() {
    return Math.min(headingAfterTitle(), firstSentence());
  }

  /** Returns where the first line of running text begins. */
  private int firstSentence() {
    int line = part.start();
    while (line < Math.min(part.end(), part.start() + TITLE)) {
      int end = Math.min(part.end(), text.lineEnd(line));
      List<Token> words = Tokeniser.tokens(text, line, end);
      // "Til stede: 16 av 17. Én hadde meldt forfall" is a field, however long.
      boolean prose =
          end - line > SENTENCE
              && isProse(words)
              && !endsTitle(end)
              && !lexicon.at(Concept.HEAD_LABEL, words, 0);
      if (prose || beginsList(words)) {
        return line;
      }
      line = end + 1;
    }
    return part.end();
  }

  /** A line without a stop that does not go on in the next: "Vik må skrive under på løftet". */
  private boolean endsTitle(int end) {
    boolean stops = ".,;:!".indexOf(text.charAt(end - 1)) >= 0;
    boolean goesOn = end + 1 < text.length() && Character.isLowerCase(text.charAt(end + 1));
    return !stops && !goesOn;
  }

  /** "a) Brev fra KS": what the case holds, and no part of its title. */
  private static boolean beginsList(List<Token> line) {
    return line.size() > 2 && line.get(0).is("a") && line.get(1).is(")");
  }

  private boolean isProse(List<Token> line) {
    for (int i = 1; i < line.size(); i++) {
      if (lexicon.match(Concept.FINITE, line, i, i + 1) > 0
          || lexicon.match(Concept.MADE, line, i, i + 1) > 0) {
        return !line.get(line.size() - 1).is("?");
      }
    }
    return false;
  }

  private int headingAfterTitle() {
    for (Section section : sections) {
      if (!isField(section) && !mayPrecedeTitle(section) && !isEmptyField(section)) {
        // "62/20 Transportløftet. Vedtak:" is title and heading in one line.
        boolean inOne = section.heading().start() == part.start() && !part.number().isEmpty();
        int start = inOne ? part.titleEnd() : section.heading().start();
        int end = Math.min(start, part.start() + TITLE);
        return Math.max(part.start(), end);
      }
    }
    return part.titleEnd();
  }
}
