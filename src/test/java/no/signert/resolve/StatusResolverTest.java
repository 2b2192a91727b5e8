package no.signert.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.signert.domain.Attribution;
import no.signert.domain.Basis;
import no.signert.domain.Body;
import no.signert.domain.Confidence;
import no.signert.domain.DocumentKind;
import no.signert.domain.DocumentReference;
import no.signert.domain.Evidence;
import no.signert.domain.Finding;
import no.signert.domain.Municipality;
import no.signert.domain.MunicipalityNumber;
import no.signert.domain.MunicipalityStatus;
import no.signert.domain.Outcome;
import no.signert.domain.PoliticalBody;
import no.signert.domain.Quote;
import no.signert.domain.ReportedStatus;
import no.signert.domain.ReviewReason;
import no.signert.domain.Status;
import no.signert.domain.StatusOverride;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StatusResolverTest {
  private static final MunicipalityNumber NUMBER = new MunicipalityNumber("4634");
  private static final Municipality MASFJORDEN =
      new Municipality(NUMBER, "Masfjorden", 1700, Map.of());
  private static final Body COUNCIL = new Body(PoliticalBody.MUNICIPAL_COUNCIL, "kommunestyre");
  private static final Body BOARD = new Body(PoliticalBody.EXECUTIVE_BOARD, "formannskap");
  private static final LocalDate AS_OF = LocalDate.of(2020, 7, 1);
  private static final Examination LOOKED = Examination.completeOn(AS_OF);

  @Test
  void nothingFoundAfterLookingIsNotTheSameAsNotHavingLooked() {
    assertThat(resolve(List.of()).status()).isEqualTo(Status.NO_CASE_FOUND);
    MunicipalityStatus unseen =
        new StatusResolver()
            .resolve(MASFJORDEN, true, List.of(), List.of(), List.of(), Examination.never(), AS_OF);
    assertThat(unseen.status()).isEqualTo(Status.NOT_EXAMINED);
    assertThat(unseen.basis()).isNull();
  }

  @Test
  void aDecisionIsDocumented() {
    MunicipalityStatus status = resolve(List.of(paper(Outcome.SIGNED, COUNCIL, "2020-06-18")));
    assertThat(status.status()).isEqualTo(Status.SIGNED);
    assertThat(status.basis()).isEqualTo(Basis.DECISION);
    assertThat(status.needsReview()).isFalse();
  }

  @Test
  void aRecommendationNeverOutweighsADecision() {
    assertThat(
            resolve(
                    List.of(
                        paper(Outcome.DECLINED, BOARD, "2020-06-01"),
                        paper(Outcome.RECOMMENDED_SIGN, COUNCIL, "2020-06-20")))
                .status())
        .isEqualTo(Status.DECLINED);
  }

  @Test
  void theCouncilHasTheLastWordOverTheBoard() {
    MunicipalityStatus status =
        resolve(
            List.of(
                paper(Outcome.SIGNED, BOARD, "2020-06-02"),
                paper(Outcome.DECLINED, COUNCIL, "2020-06-18")));
    assertThat(status.status()).isEqualTo(Status.DECLINED);
    assertThat(status.needsReview()).isFalse();
  }

  @Test
  void aLaterDecisionOfALowerBodyDoesNotWinButIsShownToAPerson() {
    MunicipalityStatus status =
        resolve(
            List.of(
                paper(Outcome.SIGNED, BOARD, "2020-06-28"),
                paper(Outcome.DEFERRED, COUNCIL, "2020-06-18")));
    assertThat(status.status()).isEqualTo(Status.DEFERRED);
    assertThat(status.reviewReasons()).contains(ReviewReason.PAPERS_CONTRADICT);
  }

  @Test
  void theLaterDecisionOfTheSameBodyCounts() {
    assertThat(
            resolve(
                    List.of(
                        paper(Outcome.SIGNED, COUNCIL, "2020-06-25"),
                        paper(Outcome.DEFERRED, COUNCIL, "2020-05-28")))
                .status())
        .isEqualTo(Status.SIGNED);
  }

  @Test
  void twoPapersOfOneMeetingThatContradictEachOtherAreUnclear() {
    MunicipalityStatus status =
        resolve(
            List.of(
                paper(Outcome.SIGNED, COUNCIL, "2020-06-18"),
                paper(Outcome.DECLINED, COUNCIL, "2020-06-18")));
    assertThat(status.status()).isEqualTo(Status.UNCLEAR);
    assertThat(status.reviewReasons()).contains(ReviewReason.PAPERS_CONTRADICT);
  }

  @Test
  void anUndatedContradictionIsUnclearToo() {
    assertThat(
            resolve(
                    List.of(
                        paper(Outcome.SIGNED, COUNCIL, "2020-06-18"),
                        paper(Outcome.DECLINED, COUNCIL, null)))
                .status())
        .isEqualTo(Status.UNCLEAR);
  }

  @Test
  void aDamagedCopyBesideACleanOneDoesNotHideTheDecision() {
    MunicipalityStatus status =
        resolve(
            List.of(
                paper(Outcome.UNCLEAR, COUNCIL, "2020-06-18"),
                paper(Outcome.SIGNED, COUNCIL, "2020-06-18")));
    assertThat(status.status()).isEqualTo(Status.SIGNED);
    assertThat(status.needsReview()).isTrue();
  }

  @Test
  void decisionsAfterTheReportingDayDoNotCount() {
    assertThat(resolve(List.of(paper(Outcome.SIGNED, COUNCIL, "2020-07-02"))).status())
        .isEqualTo(Status.NO_CASE_FOUND);
  }

  @Test
  void aDecisionWithoutADayCountsAndIsFlagged() {
    MunicipalityStatus status = resolve(List.of(paper(Outcome.SIGNED, COUNCIL, null)));
    assertThat(status.status()).isEqualTo(Status.SIGNED);
    assertThat(status.reviewReasons()).containsExactly(ReviewReason.DATE_UNKNOWN);
  }

  @Test
  void aDoubtfulSigningIsAQuestionNotAnAnswer() {
    Evidence doubtful = paper(Outcome.SIGNED, COUNCIL, "2020-06-18", Confidence.LOW);
    assertThat(resolve(List.of(doubtful)).status()).isEqualTo(Status.UNCLEAR);
  }

  @Test
  void theLastRecommendationCountsAndOnOneDayTheHigherBody() {
    Body committee = new Body(PoliticalBody.COMMITTEE, "utval");
    assertThat(
            resolve(
                    List.of(
                        paper(Outcome.RECOMMENDED_SIGN, committee, "2020-06-02"),
                        paper(Outcome.RECOMMENDED_DECLINE, BOARD, "2020-06-02")))
                .status())
        .isEqualTo(Status.RECOMMENDED_DECLINE);
    assertThat(
            resolve(
                    List.of(
                        paper(Outcome.RECOMMENDED_SIGN, committee, "2020-06-09"),
                        paper(Outcome.RECOMMENDED_DECLINE, BOARD, "2020-06-02")))
                .status())
        .isEqualTo(Status.RECOMMENDED_SIGN);
  }

  @Test
  void aBoardsAdviceCountsBeforeTheCasePaperForTheCouncil() {
    assertThat(
            resolve(
                    List.of(
                        paper(Outcome.RECOMMENDED_SIGN, COUNCIL, "2020-06-18"),
                        paper(Outcome.RECOMMENDED_DECLINE, BOARD, "2020-06-02")))
                .status())
        .isEqualTo(Status.RECOMMENDED_DECLINE);
  }

  @Test
  void theEldersAdviceDoesNotOutweighTheAdministrations() {
    Body elders = new Body(PoliticalBody.ADVISORY_BODY, "eldreråd");
    assertThat(
            resolve(
                    List.of(
                        paper(Outcome.RECOMMENDED_DECLINE, elders, "2020-06-10"),
                        paper(Outcome.RECOMMENDED_SIGN, COUNCIL, "2020-06-02")))
                .status())
        .isEqualTo(Status.RECOMMENDED_SIGN);
  }

  @Test
  void aPublicationIsShownAsReported() {
    MunicipalityStatus status = resolve(List.of(), List.of(report(Status.SIGNED, "2020-06-30")));
    assertThat(status.status()).isEqualTo(Status.SIGNED);
    assertThat(status.basis()).isEqualTo(Basis.REPORTED);
    assertThat(status.isDocumentedSigned()).isFalse();
  }

  @Test
  void whatSeveralPublicationsSayIsKnownFromTheFirstOnThatNobodyContradicted() {
    ReportedStatus declined = report(Status.DECLINED, "2020-06-01");
    ReportedStatus early = report(Status.SIGNED, "2020-06-26");
    ReportedStatus late = report(Status.SIGNED, "2020-06-30");
    assertThat(resolve(List.of(), List.of(late, declined, early)).decidedOn())
        .isEqualTo(early.trueNoLaterThan());
    MunicipalityStatus besidePaper =
        resolve(
            List.of(paper(Outcome.RECOMMENDED_SIGN, COUNCIL, "2020-06-28")), List.of(early, late));
    assertThat(besidePaper.decidedOn()).isEqualTo(late.trueNoLaterThan());
  }

  @Test
  void aPublicationMayKnowMoreThanAProposal() {
    MunicipalityStatus status =
        resolve(
            List.of(paper(Outcome.RECOMMENDED_SIGN, COUNCIL, "2020-06-08")),
            List.of(report(Status.SIGNED, "2020-06-30")));
    assertThat(status.basis()).isEqualTo(Basis.REPORTED);
    assertThat(status.needsReview()).isFalse();
  }

  @Test
  void aPublicationOlderThanThePostponementKnowsNoMore() {
    assertThat(
            resolve(
                    List.of(paper(Outcome.DEFERRED, COUNCIL, "2020-06-18")),
                    List.of(report(Status.SIGNED, "2020-06-10")))
                .status())
        .isEqualTo(Status.DEFERRED);
  }

  @Test
  void aPublicationNeverOverrulesAPaperThatTakesAPosition() {
    MunicipalityStatus status =
        resolve(
            List.of(paper(Outcome.DECLINED, COUNCIL, "2020-06-18")),
            List.of(report(Status.SIGNED, "2020-06-30")));
    assertThat(status.status()).isEqualTo(Status.DECLINED);
    assertThat(status.reviewReasons()).containsExactly(ReviewReason.REPORT_CONTRADICTED);
    assertThat(status.alsoReportedBy()).containsExactly("E-helse Vest");
  }

  @Test
  void aPublicationOfTheFutureDoesNotCount() {
    assertThat(resolve(List.of(), List.of(report(Status.SIGNED, "2020-07-08"))).status())
        .isEqualTo(Status.NO_CASE_FOUND);
  }

  @Test
  void publicationsOfOneDayThatDisagreeAreUnclear() {
    MunicipalityStatus status =
        resolve(
            List.of(),
            List.of(report(Status.SIGNED, "2020-06-30"), report(Status.DECLINED, "2020-06-30")));
    assertThat(status.status()).isEqualTo(Status.UNCLEAR);
    assertThat(status.basis()).isEqualTo(Basis.REPORTED);
  }

  @Test
  void anOverrideCountsBeforePapersAndNewEvidenceAgainstItRaisesAnAlarm() {
    StatusOverride override = override(Status.DECLINED, "2020-06-20", null);
    MunicipalityStatus known =
        resolve(List.of(paper(Outcome.SIGNED, COUNCIL, "2020-06-18")), List.of(), override);
    assertThat(known.status()).isEqualTo(Status.DECLINED);
    assertThat(known.basis()).isEqualTo(Basis.OVERRIDE);
    assertThat(known.needsReview()).isFalse();
    MunicipalityStatus news =
        resolve(List.of(paper(Outcome.SIGNED, COUNCIL, "2020-06-25")), List.of(), override);
    assertThat(news.reviewReasons()).containsExactly(ReviewReason.OVERRIDE_CONTRADICTED);
  }

  @Test
  void anExpiredOverrideNoLongerCounts() {
    MunicipalityStatus status =
        resolve(List.of(), List.of(), override(Status.SIGNED, "2020-05-01", "2020-06-30"));
    assertThat(status.status()).isEqualTo(Status.NO_CASE_FOUND);
    assertThat(status.reviewReasons()).containsExactly(ReviewReason.OVERRIDE_EXPIRED);
  }

  private static MunicipalityStatus resolve(List<Evidence> evidence) {
    return resolve(evidence, List.of());
  }

  private static MunicipalityStatus resolve(
      List<Evidence> evidence, List<ReportedStatus> reports, StatusOverride... overrides) {
    return new StatusResolver()
        .resolve(MASFJORDEN, true, evidence, reports, List.of(overrides), LOOKED, AS_OF);
  }

  private static ReportedStatus report(Status status, String day) {
    return new ReportedStatus(
        NUMBER,
        status,
        LocalDate.parse(day),
        URI.create("https://example.org/"),
        "E-helse Vest",
        "");
  }

  private static StatusOverride override(Status status, String day, @Nullable String end) {
    LocalDate last = end == null ? null : LocalDate.parse(end);
    return new StatusOverride(
        NUMBER, status, "Kari Nordmann", LocalDate.parse(day), "Read it", last);
  }

  private static Evidence paper(Outcome outcome, @Nullable Body body, @Nullable String day) {
    return paper(outcome, body, day, Confidence.HIGH);
  }

  private static Evidence paper(
      Outcome outcome, @Nullable Body body, @Nullable String day, Confidence confidence) {
    LocalDate decidedOn = day == null ? null : LocalDate.parse(day);
    boolean doubtful = outcome == Outcome.UNCLEAR || confidence == Confidence.LOW;
    Finding finding =
        new Finding(
            outcome,
            new Quote("Kommunen signerer", 1, 0, 17),
            null,
            body,
            decidedOn,
            confidence,
            doubtful ? List.of(ReviewReason.UNCLEAR_PAPER) : List.of(),
            "rule",
            null,
            List.of(),
            List.of());
    String location = "papers/" + outcome + day + ".pdf";
    DocumentReference reference =
        new DocumentReference(
            "papers",
            location,
            null,
            NUMBER,
            Attribution.MANIFEST,
            "",
            null,
            null,
            null,
            DocumentKind.UNKNOWN,
            false);
    LocalDate firstSeen = LocalDate.of(2020, 6, 1);
    return new Evidence(NUMBER, reference, "0".repeat(64), null, firstSeen, finding, "1");
  }
}
