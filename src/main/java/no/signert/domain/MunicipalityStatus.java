package no.signert.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where one municipality stands and what that rests on.
 *
 * @param municipality who
 * @param inScope whether it counts towards the threshold
 * @param status where it stands
 * @param basis what that rests on; null for {@link Status#NO_CASE_FOUND} and {@link
 *     Status#NOT_EXAMINED}
 * @param evidence the deciding paper; null unless the basis is {@link Basis#DECISION}
 * @param reported the report; null unless the basis is {@link Basis#REPORTED}
 * @param override the override; null unless the basis is {@link Basis#OVERRIDE}
 * @param lastExamined the last reporting day on which all its sources answered; null if never
 * @param reviewReasons why a person should look; empty where nobody needs to
 * @param alsoReportedBy titles of publications that say the same or something else, for the note;
 *     may be empty
 */
public record MunicipalityStatus(
    Municipality municipality,
    boolean inScope,
    Status status,
    @Nullable Basis basis,
    @Nullable Evidence evidence,
    @Nullable ReportedStatus reported,
    @Nullable StatusOverride override,
    @Nullable LocalDate lastExamined,
    List<ReviewReason> reviewReasons,
    List<String> alsoReportedBy) {
  public MunicipalityStatus {
    reviewReasons = List.copyOf(reviewReasons);
    alsoReportedBy = List.copyOf(alsoReportedBy);
    boolean unseen = status == Status.NO_CASE_FOUND || status == Status.NOT_EXAMINED;
    if (basis == null && !unseen) {
      throw new IllegalArgumentException("A status must rest on something: " + status);
    }
    if ((basis == Basis.DECISION) != (evidence != null)
        || (basis == Basis.REPORTED) != (reported != null)
        || (basis == Basis.OVERRIDE) != (override != null)) {
      throw new IllegalArgumentException(
          "A basis must come with its own proof: " + basis + " for " + municipality.number());
    }
  }

  /** Returns whether a person should look at it. */
  public boolean needsReview() {
    return !reviewReasons.isEmpty();
  }

  /**
   * Returns the day of the decision, or by which a report was true; null where neither is known.
   */
  public @Nullable LocalDate decidedOn() {
    if (evidence != null) {
      return evidence.decidedOn();
    }
    return reported == null ? null : reported.trueNoLaterThan();
  }

  /** Returns whether it counts as a signature without conditions, whatever that rests on. */
  public boolean isSigned() {
    return status == Status.SIGNED;
  }

  /** Returns whether it counts as a signature without conditions that a paper we hold proves. */
  public boolean isDocumentedSigned() {
    return isSigned() && basis == Basis.DECISION;
  }

  /**
   * Returns whether it may still turn out signed: everything that is not signed and not a refusal.
   */
  public boolean isOpen() {
    return !isSigned() && status != Status.DECLINED;
  }
}
