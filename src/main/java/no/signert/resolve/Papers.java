package no.signert.resolve;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.signert.domain.Attribution;
import no.signert.domain.Confidence;
import no.signert.domain.Evidence;
import no.signert.domain.Outcome;
import no.signert.domain.ReviewReason;
import no.signert.domain.SectionKind;
import no.signert.domain.Status;
import org.jspecify.annotations.Nullable;

/** What the papers of one municipality say when read together. */
final class Papers {
  private final List<Evidence> counting;

  /** Takes the papers that say something of the declaration and were decided by a day. */
  Papers(List<Evidence> evidence, LocalDate asOf) {
    counting =
        evidence.stream()
            .filter(e -> e.finding().outcome() != Outcome.NOT_A_DECISION)
            .filter(e -> isBy(e.decidedOn(), asOf))
            .toList();
  }

  /** Returns what they say; empty if none of them speaks of the declaration. */
  Optional<Verdict> read() {
    // An unclear paper may be a decision, so it competes with decisions; an unclear proposal is
    // none.
    List<Evidence> decisions =
        LastWord.strongestFirst(
            counting.stream()
                .filter(e -> e.finding().outcome().isDecision() || isUnclearDecision(e))
                .toList());
    if (!decisions.isEmpty()) {
      return Optional.of(decided(decisions));
    }
    return lastRecommendation().map(Papers::verdict);
  }

  /**
   * Among recommendations a body's counts before the administration's, and advice from outside the
   * line comes last; then the later one counts.
   */
  private Optional<Evidence> lastRecommendation() {
    return LastWord.strongestFirst(counting).stream()
        .reduce((first, other) -> isStrongerAdvice(other, first) ? other : first);
  }

  private static boolean isStrongerAdvice(Evidence one, Evidence other) {
    int difference = weightOfAdvice(one) - weightOfAdvice(other);
    return difference != 0 ? difference > 0 : LastWord.isLater(one, other);
  }

  /**
   * A council never recommends: a proposal that names it is the administration's, to be decided
   * there.
   */
  private static int weightOfAdvice(Evidence evidence) {
    return switch (LastWord.authority(evidence)) {
      case CITY_GOVERNMENT, EXECUTIVE_BOARD, COMMITTEE -> isNamed(evidence) ? 2 : 1;
      case MUNICIPAL_COUNCIL, CHIEF_EXECUTIVE -> 1;
      case ADVISORY_BODY, REGIONAL_BODY -> 0;
    };
  }

  private static boolean isNamed(Evidence evidence) {
    return evidence.finding().body() != null || evidence.reference().body() != null;
  }

  private static Verdict decided(List<Evidence> strongestFirst) {
    Evidence first = strongestFirst.get(0);
    Verdict verdict = verdict(first);
    for (Evidence other : strongestFirst.subList(1, strongestFirst.size())) {
      if (other.finding().outcome() == first.finding().outcome()) {
        continue;
      }
      boolean equal = LastWord.areEqual(first, other);
      if (isUnclear(other)) {
        // A damaged copy beside a clean one settles nothing, but somebody should look at it.
        verdict = verdict.with(ReviewReason.PAPERS_CONTRADICT);
      } else if (equal) {
        return verdict.unclearBecause(ReviewReason.PAPERS_CONTRADICT);
      } else if (LastWord.isLater(other, first)) {
        // A lower body decided otherwise afterwards: the rule stands, a person should know.
        verdict = verdict.with(ReviewReason.PAPERS_CONTRADICT);
      }
    }
    return verdict;
  }

  private static Verdict verdict(Evidence evidence) {
    Set<ReviewReason> reasons = EnumSet.noneOf(ReviewReason.class);
    reasons.addAll(evidence.finding().reviewReasons());
    if (evidence.reference().attribution() == Attribution.HEADER) {
      reasons.add(ReviewReason.OWNER_FROM_HEADER);
    }
    if (evidence.decidedOn() == null && evidence.finding().outcome().isDecision()) {
      reasons.add(ReviewReason.DATE_UNKNOWN);
    }
    Verdict verdict = new Verdict(Status.of(evidence.finding().outcome()), evidence, reasons);
    if (reasons.contains(ReviewReason.QUOTE_NOT_FOUND)) {
      return verdict.unclearBecause(ReviewReason.QUOTE_NOT_FOUND);
    }
    // Never wrong about "signed": a doubtful signing is a question, not an answer.
    boolean doubtful = evidence.finding().confidence() == Confidence.LOW;
    return doubtful && evidence.finding().outcome().isSigning()
        ? verdict.unclearBecause(ReviewReason.LOW_CONFIDENCE)
        : verdict;
  }

  private static boolean isUnclear(Evidence evidence) {
    return evidence.finding().outcome() == Outcome.UNCLEAR;
  }

  private static boolean isUnclearDecision(Evidence evidence) {
    return isUnclear(evidence) && evidence.finding().section() != SectionKind.RECOMMENDATION;
  }

  private static boolean isBy(@Nullable LocalDate day, LocalDate asOf) {
    return day == null || !day.isAfter(asOf);
  }
}
