package no.signert.classify.procedure;

import java.util.ArrayList;
import java.util.List;
import no.signert.classify.language.DeclarationWords;
import no.signert.classify.language.StanceReader;
import no.signert.classify.lexicon.Concept;
import no.signert.classify.lexicon.Lexicon;
import no.signert.classify.structure.BodyReader;
import no.signert.classify.structure.CasePart;
import no.signert.classify.structure.Heading;
import no.signert.classify.structure.PaperHead;
import no.signert.classify.structure.Section;
import no.signert.classify.text.NormalisedText;
import no.signert.classify.text.Token;
import no.signert.classify.text.Tokeniser;
import no.signert.domain.Body;
import org.jspecify.annotations.Nullable;

/** One case of a paper with its sections, and what can be asked of it. */
final class CaseFile {
  private static final int TITLE = 1500;
  private static final int SENTENCE = 60;
  private static final int BEHIND = 3;

  private final Lexicon lexicon;
  private final DeclarationWords words;
  private final NormalisedText text;
  private final PaperHead head;
  private final CasePart part;
  private final List<Section> sections;
  private final boolean inTitle;
  private final boolean about;

  CaseFile(
      Lexicon lexicon,
      DeclarationWords words,
      StanceReader stances,
      NormalisedText text,
      PaperHead head,
      CasePart part,
      List<Section> sections) {
    this.lexicon = lexicon;
    this.words = words;
    this.text = text;
    this.head = head;
    this.part = part;
    this.sections = sections;
    inTitle = isTitled(Tokeniser.tokens(text, part.start(), titleEnd())) || isHeaded();
    about = inTitle || isProposed(stances);
  }

  /** Returns whether the title names the declaration itself, not merely its instrument. */
  boolean isNamed() {
    List<Token> title = Tokeniser.tokens(text, part.start(), titleEnd());
    for (int i = 0; i < title.size(); i++) {
      if (words.isName(title, i)) {
        return true;
      }
    }
    return isHeaded();
  }

  /** A title names the declaration, and not only as the occasion of something else. */
  private boolean isTitled(List<Token> title) {
    for (int i = 0; i < title.size(); i++) {
      // "Status:" is a field of the page's head, whatever else it may mean.
      boolean field = i + 1 < title.size() && title.get(i + 1).is(":");
      boolean named = words.at(title, i) != DeclarationWords.Mention.NONE;
      if (named && !field && !isOccasion(title, i)) {
        return true;
      }
    }
    return false;
  }

  /** "Innkjøp av lyspærer – oppfølging av spørsmål om Fyrlyktavtalen". */
  private boolean isOccasion(List<Token> title, int mention) {
    for (int i = mention - 1; i >= 0 && title.get(i).kind() != Token.Kind.BREAK; i--) {
      int end = lexicon.match(Concept.OCCASION, title, i, mention);
      if (end > 0 && mention - end <= BEHIND) {
        return true;
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
        return plain && isTitled(section.heading().label());
      }
      if (section.kind() == Heading.Kind.END && isTitled(section.heading().label())) {
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
      if (end - line > SENTENCE && isProse(Tokeniser.tokens(text, line, end))) {
        return line;
      }
      line = end + 1;
    }
    return part.end();
  }

  private boolean isProse(List<Token> line) {
    for (int i = 1; i < line.size(); i++) {
      if (lexicon.match(Concept.FINITE, line, i, i + 1) > 0) {
        return !line.get(line.size() - 1).is("?");
      }
    }
    return false;
  }

  private int headingAfterTitle() {
    for (Section section : sections) {
      if (!isField(section) && !mayPrecedeTitle(section) && !isEmptyField(section)) {
        int end = Math.min(section.heading().start(), part.start() + TITLE);
        return Math.max(part.start(), end);
      }
    }
    return part.titleEnd();
  }

  /** A recommendation or decision that takes a stand on the declaration by name. */
  private boolean isProposed(StanceReader stances) {
    for (Section section : sections) {
      boolean operative =
          section.kind() == Heading.Kind.RECOMMENDATION || section.kind() == Heading.Kind.DECISION;
      if (operative && !section.foreign()) {
        List<Token> tokens = section.tokens(text);
        if (!tokens.isEmpty() && stances.read(tokens, false).stance().isTelling()) {
          return mentions(tokens);
        }
      }
    }
    return false;
  }

  private boolean mentions(List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      if (words.at(tokens, i) != DeclarationWords.Mention.NONE) {
        return true;
      }
    }
    return false;
  }

  NormalisedText text() {
    return text;
  }

  /** Returns whether the paper is another, higher body's than a given one. */
  boolean isOfHigherThan(@Nullable Body body) {
    Body own = head.body();
    return own != null && body != null && own.kind().hasLastWordOver(body.kind());
  }

  CasePart part() {
    return part;
  }

  List<Section> sections() {
    return sections;
  }

  boolean inTitle() {
    return inTitle;
  }

  /** Returns whether the case is about the declaration, so that "erklæringen" means it. */
  boolean isAbout() {
    return about;
  }

  /** Returns the bodies that the head of the case lists. */
  List<Body> listedBodies() {
    List<Body> listed = new ArrayList<>();
    BodyReader bodies = new BodyReader(lexicon);
    for (Section section : sections) {
      boolean head =
          section.kind() == Heading.Kind.LABEL || section.kind() == Heading.Kind.TREATMENT;
      List<Token> label = section.heading().label();
      for (int i = 0; head && !section.foreign() && i < label.size(); i++) {
        Body body = bodies.at(label, i);
        if (body != null) {
          listed.add(body);
        }
      }
    }
    return listed;
  }

  /** Returns whether the case says that its body has the last word. */
  boolean saysLastWord() {
    return lexicon.has(Concept.LAST_WORD, tokens(part.start(), part.end()));
  }

  /** Returns whether the treatment says that the case goes on to another body. */
  boolean sendsOn(Treatment treatment) {
    for (Section section : treatment.sections()) {
      boolean speaks =
          section.kind() == Heading.Kind.DECISION || section.kind() == Heading.Kind.PROCEEDINGS;
      if (section.heading().sendsOn()
          || (speaks && lexicon.has(Concept.SENDS_ON, section.tokens(text)))) {
        return true;
      }
    }
    return !treatment.concluding().isEmpty();
  }

  List<Token> tokens(int start, int end) {
    return Tokeniser.tokens(text, start, Math.min(end, start + 60_000));
  }
}
