package no.signert.classify.procedure;

import java.util.List;
import no.signert.classify.language.Sentences;
import no.signert.classify.language.Stance;
import no.signert.classify.lexicon.Concept;
import no.signert.classify.lexicon.Lexicon;
import no.signert.classify.structure.BodyReader;
import no.signert.classify.structure.Heading;
import no.signert.classify.structure.Section;
import no.signert.classify.text.Token;
import no.signert.domain.Body;
import no.signert.domain.PoliticalBody;
import no.signert.domain.SectionKind;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether a body had the last word: a council has; a lower body only where the paper says so
 * or nothing sends the case on.
 */
final class LastWord {
  private static final int WAY = 8;
  private static final int DENIED = 3;

  private final Lexicon lexicon;
  private final CaseFile file;
  private final TreatmentSplitter split;
  private final Onward onward;

  LastWord(Lexicon lexicon, CaseFile file, TreatmentSplitter split) {
    this.lexicon = lexicon;
    this.file = file;
    this.split = split;
    onward = new Onward(lexicon);
  }

  /** Returns whether what a body came to is advice to a higher one. */
  boolean recommends(Treatment treatment, Settlement settlement) {
    Body body = treatment.body();
    if (settlement.section() == SectionKind.RECOMMENDATION
        && settlement.rule() == Rule.BODY_RECOMMENDS) {
      return true;
    }
    boolean answers = settlement.stance() != Stance.DEFERS && settlement.stance() != Stance.NOTES;
    if (isCouncil(body)) {
      return answers && !isNamed(treatment) && isToMoveOn(treatment, body);
    }
    if (settlement.recommends()) {
      return true;
    }
    if (!answers) {
      return false;
    }
    if (body != null && body.kind() == PoliticalBody.ADVISORY_BODY) {
      return true;
    }
    if (file.isOfHigherThan(body)) {
      return true;
    }
    boolean finalWord = saysSo(body);
    if (sendsOn(treatment)) {
      return !finalWord || !treatment.concluding().isEmpty();
    }
    boolean advises = body != null && (isAskedForAdvice() || isCouncils(settlement));
    return !finalWord && (advises || higherListed(body) || isToldOfHigher(body));
  }

  /** "Framlegg til tilråding": what the body is to give is advice. */
  private boolean isAskedForAdvice() {
    return split.recommendations().stream()
        .anyMatch(section -> lexicon.has(Concept.TO_ADVISE, section.heading().label()));
  }

  /** What was adopted has the council as the one who joins. */
  private boolean isCouncils(Settlement settlement) {
    List<Token> text = file.tokens(settlement.start(), settlement.end());
    return Sentences.split(text).stream().anyMatch(onward::isCouncils);
  }

  /** Returns whether a heading of the treatment itself says whose it is. */
  private static boolean isNamed(Treatment treatment) {
    return treatment.sections().stream().anyMatch(section -> isCouncil(section.heading().body()));
  }

  /** Returns whether the case says that a body, or whoever treats it, has the last word. */
  private boolean saysSo(@Nullable Body body) {
    List<Token> tokens = file.tokens(file.part().start(), file.part().end());
    return lexicon.has(Concept.LAST_WORD, tokens)
        && Sentences.split(tokens).stream()
            .anyMatch(
                sentence ->
                    lexicon.has(Concept.LAST_WORD, sentence)
                        && !isDenied(sentence)
                        && !onward.sends(sentence, body));
  }

  /**
   * "Utvalget har ikke myndighet til å binde kommunen": the power is denied, before it is named.
   */
  private boolean isDenied(List<Token> sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      if (lexicon.at(Concept.LAST_WORD, sentence, i)) {
        return lexicon.find(Concept.NEGATION, sentence, Math.max(0, i - DENIED), i) >= 0;
      }
    }
    return false;
  }

  /** Returns whether the treatment says that the case goes on to another body. */
  private boolean sendsOn(Treatment treatment) {
    for (Section section : treatment.sections()) {
      if (section.heading().sendsOn()
          || (speaks(section) && onward.saysSo(section.tokens(file.text())))) {
        return true;
      }
    }
    return !treatment.concluding().isEmpty() || movesOn(treatment, treatment.body());
  }

  private static boolean speaks(Section section) {
    return section.kind() == Heading.Kind.DECISION || section.kind() == Heading.Kind.PROCEEDINGS;
  }

  private boolean movesOn(Treatment treatment, @Nullable Body body) {
    return treatment.sections().stream()
        .filter(section -> speaks(section) || section.kind() == Heading.Kind.VOTE)
        .flatMap(section -> Sentences.split(section.tokens(file.text())).stream())
        .anyMatch(sentence -> onward.sends(sentence, body));
  }

  /** "Saken fremmes for kommunestyret", not yet done: so it was not the council that met. */
  private boolean isToMoveOn(Treatment treatment, @Nullable Body body) {
    return treatment.sections().stream()
        .filter(LastWord::speaks)
        .flatMap(section -> Sentences.split(section.tokens(file.text())).stream())
        .anyMatch(sentence -> !lexicon.has(Concept.PAST, sentence) && onward.sends(sentence, body));
  }

  /** "Saken skal avgjøres av kommunestyret", in what describes the case, or below its title. */
  private boolean isToldOfHigher(@Nullable Body body) {
    return toldOnward(file.untilFirstSection(), body)
        || file.sections().stream()
            .filter(section -> describes(section.kind()) && !section.foreign())
            .anyMatch(section -> toldOnward(section.tokens(file.text()), body));
  }

  private static boolean describes(Heading.Kind kind) {
    return kind == Heading.Kind.DESCRIPTION || kind == Heading.Kind.LABEL;
  }

  private boolean toldOnward(List<Token> tokens, @Nullable Body body) {
    return Sentences.split(tokens).stream()
        .anyMatch(sentence -> !lexicon.has(Concept.PAST, sentence) && onward.sends(sentence, body));
  }

  /** A higher body stands in the head of the case and has not spoken. */
  private boolean higherListed(@Nullable Body body) {
    if (body == null) {
      return false;
    }
    boolean spoken =
        split.treatments().stream()
            .anyMatch(
                t ->
                    t.body() != null
                        && t.body().kind().hasLastWordOver(body.kind())
                        && t.sections().stream().anyMatch(s -> s.hasWords(file.text())));
    return !spoken
        && (file.listedBodies().stream().anyMatch(b -> b.kind().hasLastWordOver(body.kind()))
            || isOnItsWay(body));
  }

  /** "Videre saksgang: Kommunestyret 25.06.2020", behind the treatment. */
  private boolean isOnItsWay(Body body) {
    BodyReader bodies = new BodyReader(lexicon);
    for (Section section : file.sections()) {
      List<Token> label = section.heading().label();
      boolean way = section.kind() == Heading.Kind.END && lexicon.at(Concept.DECIDER, label, 0);
      if (way) {
        List<Token> text = section.tokens(file.text());
        Body next = bodies.find(label, 0, label.size());
        next = next != null ? next : bodies.find(text, 0, Math.min(text.size(), WAY));
        if (next != null && next.kind().hasLastWordOver(body.kind())) {
          return true;
        }
      }
    }
    return false;
  }

  static boolean isCouncil(@Nullable Body body) {
    return body != null && body.kind() == PoliticalBody.MUNICIPAL_COUNCIL;
  }
}
