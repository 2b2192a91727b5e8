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
import no.signert.classify.structure.OwnerName;
import no.signert.classify.structure.PaperHead;
import no.signert.classify.structure.Section;
import no.signert.classify.text.NormalisedText;
import no.signert.classify.text.Token;
import no.signert.classify.text.Tokeniser;
import no.signert.domain.Body;
import org.jspecify.annotations.Nullable;

/** One case of a paper with its sections, and what can be asked of it. */
final class CaseFile {

  private final Lexicon lexicon;
  private final DeclarationWords words;
  private final NormalisedText text;
  private final PaperHead head;
  private final CasePart part;
  private final List<Section> sections;
  private final CaseTitle title;
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
    title = new CaseTitle(lexicon, words, text, part, sections);
    inTitle = title.isOnIt();
    about = inTitle || isProposed(stances);
  }

  /** Returns whether the title names the declaration itself, not merely its instrument. */
  boolean isNamed() {
    return title.isNamed();
  }

  /** Returns whether the title names another declaration of the same kind, or the texts do. */
  boolean isOfAnother() {
    return title.isOfAnother() || isOnAnother();
  }

  /** The title's own topic is what the instrument that is proposed or adopted is on. */
  private boolean isOnAnother() {
    for (Section section : sections) {
      boolean operative =
          section.kind() == Heading.Kind.RECOMMENDATION || section.kind() == Heading.Kind.DECISION;
      if (operative && !section.foreign()) {
        List<Token> tokens = section.tokens(text);
        for (int i = 0; words.mayStandIn(tokens) && i < tokens.size(); i++) {
          if (words.isOnOther(tokens, i) && title.holdsTopic(tokens, i + 2)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** A recommendation or decision that takes a stand on the declaration by name. */
  private boolean isProposed(StanceReader stances) {
    for (Section section : sections) {
      boolean operative =
          section.kind() == Heading.Kind.RECOMMENDATION || section.kind() == Heading.Kind.DECISION;
      if (operative && !section.foreign()) {
        List<Token> tokens = section.tokens(text);
        if (!tokens.isEmpty() && stances.read(tokens, false).stance().isTelling()) {
          return words.names(tokens);
        }
      }
    }
    return false;
  }

  /**
   * Returns whether it is a story and no record: nothing has a number, names who met or what was
   * proposed, and a decision is only quoted in the course of the telling.
   */
  boolean isStory() {
    boolean quotes = false;
    for (Section section : sections) {
      boolean told =
          section.kind() == Heading.Kind.DESCRIPTION
              || section.kind() == Heading.Kind.END
              || (section.kind() == Heading.Kind.DECISION && section.heading().prose());
      if (!told) {
        return false;
      }
      quotes |= section.kind() == Heading.Kind.DECISION;
    }
    return quotes
        && part.number().isEmpty()
        && head.body() == null
        && !lexicon.has(Concept.LETTER, tokens(part.start(), part.end()));
  }

  NormalisedText text() {
    return text;
  }

  /** Returns whether the paper is another, higher body's than a given one. */
  boolean isOfHigherThan(@Nullable Body body) {
    Body own = head.body();
    return own != null && body != null && own.kind().hasLastWordOver(body.kind());
  }

  /** Returns whether the paper names a municipality near its top, or speaks of its own. */
  boolean isMunicipalitys() {
    return head.owner() != null
        || lexicon.has(Concept.MUNICIPALITY, tokens(part.start(), part.end()));
  }

  /** Returns whether it is a body's paper, or a letter, and no news of what others decided. */
  boolean isOfficial() {
    return head.body() != null
        || !part.number().isEmpty()
        || sections.stream().anyMatch(CaseFile::isOfPaper)
        || lexicon.has(Concept.LETTER, tokens(part.start(), part.end()));
  }

  private static boolean isOfPaper(Section section) {
    return switch (section.kind()) {
      case LABEL, TREATMENT, RECOMMENDATION, PROCEEDINGS, VOTE -> true;
      case DECISION -> !section.heading().prose();
      default -> false;
    };
  }

  /** Returns whether a sentence speaks of another municipality and not of the owner. */
  boolean isOfAnother(List<Token> sentence) {
    return new OwnerName(lexicon).namesAnother(sentence, head.owner())
        || namesMayorOfAnother(sentence);
  }

  /** "Ordføreren i Haugen har undertegnet". */
  private boolean namesMayorOfAnother(List<Token> sentence) {
    for (int i = 0; i + 2 < sentence.size(); i++) {
      Token place = sentence.get(i + 2);
      boolean of = sentence.get(i + 1).is("i") || sentence.get(i + 1).is("på");
      if (of && place.capital() && lexicon.at(Concept.MAYOR, sentence, i)) {
        return head.owner() != null && !place.word().startsWith(head.owner());
      }
    }
    return false;
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

  /** Returns the words of the case that stand before its first heading. */
  List<Token> untilFirstSection() {
    int end = sections.isEmpty() ? part.end() : sections.get(0).heading().start();
    return tokens(part.start(), Math.max(part.start(), end));
  }

  List<Token> tokens(int start, int end) {
    return Tokeniser.tokens(text, start, Math.min(end, start + 60_000));
  }
}
