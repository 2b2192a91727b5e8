package no.signert.classify.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.signert.classify.language.Sentences;
import no.signert.classify.lexicon.Concept;
import no.signert.classify.lexicon.Lexicon;
import no.signert.classify.structure.Heading;
import no.signert.classify.structure.Section;
import no.signert.classify.text.NormalisedText;
import no.signert.classify.text.Token;
import no.signert.domain.Body;
import no.signert.domain.PoliticalBody;
import org.jspecify.annotations.Nullable;

/**
 * Sorts the sections of a case into recommendations and the treatments of one body after another.
 */
final class TreatmentSplitter {
  private static final int BRIEF = 6;

  private final List<Treatment> treatments = new ArrayList<>();
  private final List<Section> recommendations = new ArrayList<>();
  private final Lexicon lexicon;
  private final NormalisedText text;
  private int firstRecommended = Integer.MAX_VALUE;
  private @Nullable Treatment current;

  private TreatmentSplitter(Lexicon lexicon, NormalisedText text) {
    this.lexicon = lexicon;
    this.text = text;
  }

  static TreatmentSplitter split(Lexicon lexicon, NormalisedText text, List<Section> sections) {
    TreatmentSplitter splitter = new TreatmentSplitter(lexicon, text);
    for (Section section : sections) {
      if (section.kind() == Heading.Kind.RECOMMENDATION) {
        splitter.firstRecommended = Math.min(splitter.firstRecommended, section.start());
      }
    }
    for (Section section : sections) {
      if (!section.foreign()) {
        splitter.sort(section);
      }
    }
    return splitter;
  }

  List<Treatment> treatments() {
    return treatments;
  }

  List<Section> recommendations() {
    return recommendations;
  }

  private void sort(Section section) {
    if (section.kind() == Heading.Kind.RECOMMENDATION && !isVote(section)) {
      recommendation(section);
    } else if (section.kind() == Heading.Kind.RECOMMENDATION) {
      treatment(section).sections().add(section);
    } else if ((section.kind().isTreatment() && !isField(section)) || isVotedDiscussion(section)) {
      treatment(section).sections().add(section);
    }
  }

  /** "Formannskapets innstilling, punkt 2", and no text but the result of a vote on it. */
  private boolean isVote(Section section) {
    boolean told = section.start() > firstRecommended;
    return told && VoteTitle.startsWithResult(lexicon, section.tokens(text));
  }

  /** "Resultat: Innstilling vedtatt" in the head, before anything is proposed. */
  private boolean isField(Section section) {
    return section.kind() == Heading.Kind.VOTE
        && current == null
        && section.start() < firstRecommended
        && section.tokens(text).size() <= BRIEF
        && firstRecommended < Integer.MAX_VALUE;
  }

  /** "Drøfting", with a vote told in a sentence of its own: what the meeting came to. */
  private boolean isVotedDiscussion(Section section) {
    List<Token> label = section.heading().label();
    boolean discussion =
        section.kind() == Heading.Kind.DESCRIPTION
            && !label.isEmpty()
            && lexicon.at(Concept.HEAD_DISCUSSION, label, 0)
            && section.body() != null
            && !recommendations.isEmpty();
    if (!discussion) {
      return false;
    }
    for (List<Token> sentence : Sentences.split(section.tokens(text))) {
      boolean brief = sentence.size() <= BRIEF;
      if (brief && (lexicon.has(Concept.UNANIMOUS, sentence) || Tallies.has(lexicon, sentence))) {
        return true;
      }
    }
    return false;
  }

  private void recommendation(Section section) {
    Treatment treated = current;
    boolean concludes =
        treated != null
            && treated.decisions().stream().noneMatch(decision -> decision.hasWords(text))
            && treated.sections().stream().anyMatch(TreatmentSplitter::hasText)
            && (section.heading().sendsOn()
                || sameKind(treated.body(), section.heading().body())
                || isBareConclusion(section));
    if (concludes && treated != null) {
      treated.concluding().add(section);
    } else if (section.heading().sendsOn() && isAuthors(section.heading().body())) {
      open(section, section.heading().body());
      Treatment own = treatments.get(treatments.size() - 1);
      own.concluding().add(section);
    } else {
      recommendations.add(section);
    }
  }

  /** More than the line breaks behind a bare heading. */
  private static boolean hasText(Section section) {
    return section.end() - section.start() > 4;
  }

  /** "Innstilling til kommunestyret" names the receiver only. */
  private static boolean isAuthors(@Nullable Body body) {
    return body != null && body.kind() != PoliticalBody.MUNICIPAL_COUNCIL;
  }

  /** "Tilråding", "Vedtak (tilråding)" after a treatment, with no owner: the body's own. */
  private static boolean isBareConclusion(Section section) {
    List<Token> label = section.heading().label();
    String first = label.isEmpty() ? "" : label.get(0).word();
    boolean plain = label.size() <= 1 && !first.startsWith("forslag") && !first.startsWith("framl");
    return section.heading().body() == null && (plain || first.startsWith("vedtak"));
  }

  private static boolean sameKind(@Nullable Body one, @Nullable Body other) {
    return one != null && other != null && one.kind() == other.kind();
  }

  private Treatment treatment(Section section) {
    Treatment last = current;
    if (last == null || isNew(last, section)) {
      Treatment decided = decidedBefore(section);
      return decided != null ? decided : open(section, section.body());
    }
    return last.body() == null && section.body() != null ? named(last, section) : last;
  }

  /** "Behandling", and only under it "Hovedutvalgets vedtak": whose it was is told late. */
  private Treatment named(Treatment last, Section section) {
    LocalDate day = last.day() == null ? section.day() : last.day();
    Treatment named = new Treatment(section.body(), day, last.sections(), last.concluding());
    treatments.set(treatments.indexOf(last), named);
    current = named;
    return named;
  }

  /** A body's decision may be printed before all that led to it, other bodies' treatments too. */
  private @Nullable Treatment decidedBefore(Section section) {
    if (section.body() == null || section.day() == null || isDecision(section)) {
      return null;
    }
    for (Treatment earlier : treatments) {
      boolean same =
          sameKind(section.body(), earlier.body()) && section.day().equals(earlier.day());
      if (same && earlier.sections().stream().allMatch(TreatmentSplitter::isDecision)) {
        treatments.remove(earlier);
        treatments.add(earlier);
        current = earlier;
        return earlier;
      }
    }
    return null;
  }

  private static boolean isDecision(Section section) {
    return section.kind() == Heading.Kind.DECISION;
  }

  private Treatment open(Section section, @Nullable Body body) {
    Treatment opened = new Treatment(body, section.day());
    treatments.add(opened);
    current = opened;
    return opened;
  }

  /** "Utvalget", where the head says "Utvalg for teknikk". */
  private static boolean isShortFor(Body one, Body other) {
    return one.kind() == other.kind()
        && (one.name().startsWith(other.name()) || other.name().startsWith(one.name()));
  }

  private boolean isNew(Treatment last, Section section) {
    Body body = section.body();
    if (body != null
        && last.body() == null
        && last.sections().stream().noneMatch(s -> s.hasWords(text))) {
      return true;
    }
    if (body != null && last.body() != null && !isShortFor(body, last.body())) {
      return true;
    }
    if (body != null && last.body() == null && !last.concluding().isEmpty()) {
      return true;
    }
    boolean again =
        last.sections().stream()
            .anyMatch(old -> old.kind() == section.kind() && old.hasWords(text));
    boolean lead =
        section.kind() == Heading.Kind.DECISION || section.kind() == Heading.Kind.PROCEEDINGS;
    return again && lead && !last.decisions().isEmpty();
  }
}
