package no.signert.resolve;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.signert.domain.Basis;
import no.signert.domain.Evidence;
import no.signert.domain.Municipality;
import no.signert.domain.MunicipalityStatus;
import no.signert.domain.ReportedStatus;
import no.signert.domain.ReviewReason;
import no.signert.domain.Status;
import no.signert.domain.StatusOverride;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of a municipality becomes one status. A pure function.
 *
 * <p>An override in force counts before papers, and papers that take a position (signed, signed
 * with conditions, declined) before publications. A publication counts where the papers take none:
 * it may tell of a decision made after the proposal or postponement that we hold. Where nothing is
 * known, it matters whether we could look.
 */
public final class StatusResolver {
  /**
   * Resolves one municipality.
   *
   * @param municipality whom all arguments are about
   * @param inScope whether it counts towards the threshold
   * @param evidence its papers; decisions after {@code asOf} are left out, papers without a day are
   *     kept and flagged
   * @param reports what publications say of it; those true only after {@code asOf} are left out
   * @param overrides what people decided of it
   * @param examination whether we could look
   * @param asOf the reporting day
   */
  public MunicipalityStatus resolve(
      Municipality municipality,
      boolean inScope,
      List<Evidence> evidence,
      List<ReportedStatus> reports,
      List<StatusOverride> overrides,
      Examination examination,
      LocalDate asOf) {
    Optional<Verdict> papers = new Papers(evidence, asOf).read();
    Reports publications = new Reports(reports, asOf);
    Answer answer = answer(papers, publications, examination);
    Optional<StatusOverride> override =
        overrides.stream().max(Comparator.comparing(StatusOverride::approvedOn));
    if (override.isPresent()) {
      answer = overridden(answer, override.get(), papers, asOf);
    }
    ReportedStatus shown = answer.reported;
    return new MunicipalityStatus(
        municipality,
        inScope,
        answer.status,
        answer.basis,
        answer.evidence,
        shown,
        answer.override,
        examination.lastExamined(),
        List.copyOf(answer.reasons),
        publications.titlesBeside(shown));
  }

  private static Answer answer(
      Optional<Verdict> papers, Reports publications, Examination examination) {
    Optional<ReportedStatus> report = publications.last();
    if (papers.isPresent() && (papers.get().isPosition() || !outruns(report, papers.get()))) {
      Verdict verdict = papers.get();
      if (verdict.isPosition() && report.isPresent() && report.get().status() != verdict.status()) {
        verdict = verdict.with(ReviewReason.REPORT_CONTRADICTED);
      }
      return new Answer(
          verdict.status(), Basis.DECISION, verdict.evidence(), null, null, verdict.reasons());
    }
    if (report.isPresent()) {
      Set<ReviewReason> reasons = EnumSet.noneOf(ReviewReason.class);
      Status status = report.get().status();
      if (publications.contradictEachOther()) {
        status = Status.UNCLEAR;
        reasons.add(ReviewReason.REPORT_CONTRADICTED);
      } else if (papers.isPresent() && !agrees(papers.get().status(), status)) {
        reasons.add(ReviewReason.REPORT_CONTRADICTED);
      }
      // Beside papers the last word counts; without any, the day from which it was known.
      ReportedStatus shown =
          papers.isPresent() || reasons.contains(ReviewReason.REPORT_CONTRADICTED)
              ? report.get()
              : publications.firstToSaySo().orElseThrow();
      return new Answer(status, Basis.REPORTED, null, shown, null, reasons);
    }
    Status unseen = examination.complete() ? Status.NO_CASE_FOUND : Status.NOT_EXAMINED;
    return new Answer(unseen, null, null, null, null, Set.of());
  }

  /** Whether a publication may know more than papers that take no position. */
  private static boolean outruns(Optional<ReportedStatus> report, Verdict papers) {
    if (report.isEmpty()) {
      return false;
    }
    LocalDate decided = papers.evidence().decidedOn();
    return decided == null || !report.get().trueNoLaterThan().isBefore(decided);
  }

  /** A recommendation to sign and a report of the signature tell one story. */
  private static boolean agrees(Status papers, Status report) {
    return switch (papers) {
      case RECOMMENDED_SIGN -> report.isSigning();
      case RECOMMENDED_DECLINE -> report == Status.DECLINED;
      default -> papers == report;
    };
  }

  private static Answer overridden(
      Answer before, StatusOverride override, Optional<Verdict> papers, LocalDate asOf) {
    EnumSet<ReviewReason> reasons = EnumSet.noneOf(ReviewReason.class);
    LocalDate end = override.expiresOn();
    if (end != null && end.isBefore(asOf)) {
      reasons.addAll(before.reasons);
      reasons.add(ReviewReason.OVERRIDE_EXPIRED);
      return new Answer(
          before.status, before.basis, before.evidence, before.reported, null, reasons);
    }
    boolean alarm =
        papers.isPresent()
            && papers.get().isPosition()
            && papers.get().status() != override.status()
            && isNewTo(override, papers.get().evidence());
    if (alarm) {
      reasons.add(ReviewReason.OVERRIDE_CONTRADICTED);
    }
    return new Answer(override.status(), Basis.OVERRIDE, null, null, override, reasons);
  }

  /**
   * Whether the person who decided cannot have known a paper: decided, or first met, after that
   * day.
   */
  private static boolean isNewTo(StatusOverride override, Evidence evidence) {
    LocalDate decided = evidence.decidedOn();
    return evidence.firstSeenOn().isAfter(override.approvedOn())
        || (decided != null && decided.isAfter(override.approvedOn()));
  }

  private record Answer(
      Status status,
      @Nullable Basis basis,
      @Nullable Evidence evidence,
      @Nullable ReportedStatus reported,
      @Nullable StatusOverride override,
      Set<ReviewReason> reasons) {}
}
