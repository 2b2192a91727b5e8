package no.signert.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.signert.domain.Failure;
import no.signert.domain.FailureKind;
import no.signert.domain.MunicipalityNumber;
import no.signert.domain.SourceVisit;
import no.signert.domain.SourceVisit.Result;
import no.signert.resolve.Examination;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Could we look? Only where the answer is yes does finding nothing mean anything. */
class ExaminationsTest {
  private static final LocalDate TODAY = LocalDate.of(2020, 7, 1);
  private static final LocalDate EARLIER = LocalDate.of(2020, 6, 1);
  private static final MunicipalityNumber ONE = new MunicipalityNumber("1001");
  private static final MunicipalityNumber OTHER = new MunicipalityNumber("1002");

  private static SourceVisit visit(
      String source, @Nullable MunicipalityNumber municipality, Result result) {
    return new SourceVisit(source, "elements", municipality, result, TODAY, null, 1, 1);
  }

  private static Failure failure(String source) {
    return new Failure(FailureKind.BROKEN_DOCUMENT, source, ONE, "sak.pdf", "Cut off");
  }

  private static Examination of(List<SourceVisit> visits, Failure... failures) {
    return new Examinations(TODAY, visits, List.of(failures), Set.of(), Map.of(ONE, EARLIER))
        .of(ONE);
  }

  @Test
  void aMunicipalityWhoseSourcesAllAnsweredWasExamined() {
    List<SourceVisit> visits =
        List.of(visit("a", ONE, Result.ANSWERED), visit("folder", null, Result.ANSWERED));
    assertThat(of(visits)).isEqualTo(Examination.completeOn(TODAY));
  }

  @Test
  void oneSourceThatDidNotTellAllLeavesTheLastGoodDay() {
    for (Result result : List.of(Result.FAILED, Result.BLOCKED, Result.INCOMPLETE)) {
      List<SourceVisit> visits = List.of(visit("a", ONE, Result.ANSWERED), visit("b", ONE, result));
      assertThat(of(visits)).as(result.name()).isEqualTo(new Examination(false, EARLIER));
    }
  }

  @Test
  void aSourceSwitchedOffCountsNeitherWayAndAloneIsNotEnough() {
    assertThat(of(List.of(visit("a", ONE, Result.ANSWERED), visit("b", ONE, Result.DISABLED))))
        .isEqualTo(Examination.completeOn(TODAY));
    assertThat(of(List.of(visit("a", ONE, Result.DISABLED))).complete()).isFalse();
  }

  @Test
  void whereOthersHavePortalsAMunicipalityWithoutOneWasNotLookedAt() {
    List<SourceVisit> visits =
        List.of(visit("a", OTHER, Result.ANSWERED), visit("list", null, Result.ANSWERED));
    assertThat(of(visits).complete()).isFalse();
    assertThat(new Examinations(TODAY, visits, List.of(), Set.of(ONE), Map.of()).of(ONE).complete())
        .as("a person collected its addresses")
        .isTrue();
  }

  @Test
  void whereNobodyHasAPortalTheFolderIsAllThereIsToLookAt() {
    assertThat(of(List.of(visit("folder", null, Result.ANSWERED))).complete()).isTrue();
    assertThat(of(List.of()).complete()).isFalse();
  }

  @Test
  void aPaperThatCannotBeReadInAFolderConcernsItsOwnMunicipalityAlone() {
    List<SourceVisit> visits = List.of(visit("folder", null, Result.INCOMPLETE));
    assertThat(of(visits, failure("folder")).complete()).isFalse();
    assertThat(
            new Examinations(TODAY, visits, List.of(failure("folder")), Set.of(), Map.of())
                .of(OTHER)
                .complete())
        .isTrue();
  }

  @Test
  void whatAPortalMadeGoodHidesNothing() {
    List<SourceVisit> visits = List.of(visit("a", ONE, Result.ANSWERED));
    assertThat(of(visits, failure("a")).complete()).isTrue();
  }

  @Test
  void aFolderThatIsGoneLeavesEverybodyUnexamined() {
    List<SourceVisit> visits =
        List.of(visit("a", ONE, Result.ANSWERED), visit("folder", null, Result.FAILED));
    assertThat(of(visits).complete()).isFalse();
  }
}
