package no.signert.classify.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.signert.classify.language.Reading;
import no.signert.classify.language.Stance;
import no.signert.classify.structure.Section;
import no.signert.domain.Body;
import no.signert.domain.Confidence;
import no.signert.domain.Outcome;
import no.signert.domain.SectionKind;
import no.signert.domain.TrailStep;
import org.jspecify.annotations.Nullable;

/** Turns what a case came to into a judgement. */
final class Verdicts {
  private static final int DECIDED = 40;
  private static final int RECOMMENDED = 30;
  private static final int TITLE = 5;

  private final CaseFile file;
  private final List<TrailStep> trail;

  Verdicts(CaseFile file, List<TrailStep> trail) {
    this.file = file;
    this.trail = new ArrayList<>(trail);
    String title = file.part().number().isEmpty() ? "The paper" : "Case " + file.part().number();
    String how =
        file.inTitle()
            ? " names the declaration in its title."
            : file.isAbout()
                ? " takes a stand on the declaration."
                : " mentions the declaration only.";
    this.trail.add(
        new TrailStep(
            TrailStep.Kind.CASE,
            title + how,
            Trail.quote(file.text(), file.part().start(), file.part().titleEnd())));
  }

  Judgement decided(Treatment treatment, Settlement settlement) {
    Outcome outcome =
        switch (settlement.stance()) {
          case SIGNS -> Outcome.SIGNED;
          case SIGNS_IF -> Outcome.SIGNED_CONDITIONALLY;
          case DECLINES -> Outcome.DECLINED;
          case DEFERS -> Outcome.DEFERRED;
          case NOTES -> Outcome.NOTED;
          case CONTRADICTS -> Outcome.UNCLEAR;
          default -> file.inTitle() ? Outcome.UNCLEAR : Outcome.NOT_A_DECISION;
        };
    return judgement(outcome, treatment, settlement, DECIDED);
  }

  Judgement recommended(Treatment treatment, Settlement settlement) {
    return judgement(advice(settlement.stance()), treatment, settlement, RECOMMENDED);
  }

  private Judgement judgement(
      Outcome outcome, Treatment treatment, Settlement settlement, int weight) {
    trail.addAll(settlement.trail());
    return new Judgement(
        outcome,
        settlement.start(),
        settlement.end(),
        settlement.section(),
        treatment.body(),
        treatment.metOn(),
        confidence(outcome, settlement.certain(), treatment.body()),
        settlement.rule(),
        weight(outcome, weight),
        trail);
  }

  private static Confidence confidence(Outcome outcome, boolean certain, @Nullable Body body) {
    if (outcome == Outcome.UNCLEAR) {
      return Confidence.LOW;
    }
    return !certain ? Confidence.LOW : body == null ? Confidence.MEDIUM : Confidence.HIGH;
  }

  Judgement takenOff(Reading reading) {
    trail.add(Trail.rule(Rule.OFF_AGENDA, reading.why()));
    return new Judgement(
        Outcome.DEFERRED,
        reading.start(),
        reading.end(),
        SectionKind.PROCEEDINGS,
        lastListed(),
        lastDay(),
        Confidence.MEDIUM,
        Rule.OFF_AGENDA,
        weight(Outcome.DEFERRED, DECIDED),
        trail);
  }

  Judgement proposed(@Nullable Body author, Reading reading) {
    return recommendation(Rule.RECOMMENDATION_ONLY, author, reading, SectionKind.RECOMMENDATION);
  }

  Judgement advised(Reading reading) {
    return recommendation(
        Rule.RECOMMENDATION_IN_PROSE, null, reading, SectionKind.CASE_DESCRIPTION);
  }

  private Judgement recommendation(
      Rule rule, @Nullable Body author, Reading reading, SectionKind section) {
    Outcome outcome = advice(reading.stance());
    trail.add(Trail.rule(rule, "no body has decided yet; it " + reading.why()));
    return new Judgement(
        outcome,
        reading.start(),
        reading.end(),
        section,
        lastListed(),
        lastDay(),
        confidence(outcome, reading.certain(), author),
        rule,
        weight(outcome, RECOMMENDED),
        trail);
  }

  private Outcome advice(Stance stance) {
    return switch (stance) {
      case SIGNS, SIGNS_IF -> Outcome.RECOMMENDED_SIGN;
      case DECLINES -> Outcome.RECOMMENDED_DECLINE;
      case DEFERS, NOTES, CONTRADICTS -> Outcome.UNCLEAR;
      default -> file.inTitle() ? Outcome.UNCLEAR : Outcome.NOT_A_DECISION;
    };
  }

  Judgement nothing() {
    trail.add(Trail.rule(Rule.NO_TREATMENT, "no body treats it here and nothing is recommended"));
    return new Judgement(
        Outcome.NOT_A_DECISION,
        file.part().start(),
        file.part().start(),
        null,
        null,
        lastDay(),
        Confidence.MEDIUM,
        Rule.NO_TREATMENT,
        weight(Outcome.NOT_A_DECISION, 0),
        trail);
  }

  private int weight(Outcome outcome, int base) {
    int weight = outcome == Outcome.NOT_A_DECISION || outcome == Outcome.UNCLEAR ? base / 10 : base;
    return weight + (file.inTitle() ? TITLE : 0);
  }

  private @Nullable Body lastListed() {
    Body last = null;
    for (Body body : file.listedBodies()) {
      if (last == null || !last.kind().hasLastWordOver(body.kind())) {
        last = body;
      }
    }
    return last;
  }

  private @Nullable LocalDate lastDay() {
    LocalDate last = null;
    for (Section section : file.sections()) {
      if (section.day() != null && !section.foreign()) {
        last = section.day();
      }
    }
    return last;
  }
}
