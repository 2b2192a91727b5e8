package no.signert.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.signert.domain.Basis;
import no.signert.domain.Change.Cause;
import no.signert.domain.MunicipalityNumber;
import no.signert.domain.PublishedRow;
import no.signert.domain.Status;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChangesTest {
  private static final PublishedRow NOTHING = row(Status.NO_CASE_FOUND, null, null, null, "1");
  private static final PublishedRow SIGNED = row(Status.SIGNED, Basis.DECISION, "a.pdf", "aa", "1");

  private static final PublishedRow REPORTED = row(Status.SIGNED, Basis.REPORTED, null, null, "1");
  private static final PublishedRow UNSEEN = row(Status.NOT_EXAMINED, null, null, null, "1");

  @Test
  void sameEditionsHaveNoChanges() {
    assertThat(Changes.between(List.of(SIGNED), List.of(SIGNED))).isEmpty();
  }

  @Test
  void aPaperWhereNoneDecidedIsNew() {
    assertThat(cause(NOTHING, SIGNED)).isEqualTo(Cause.NEW_PAPER);
    assertThat(cause(REPORTED, SIGNED)).isEqualTo(Cause.NEW_PAPER);
    assertThat(cause(SIGNED, row(Status.DECLINED, Basis.DECISION, "b.pdf", "bb", "1")))
        .isEqualTo(Cause.NEW_PAPER);
  }

  @Test
  void thePaperWithOtherBytesIsChanged() {
    assertThat(cause(SIGNED, row(Status.DECLINED, Basis.DECISION, "a.pdf", "bb", "1")))
        .isEqualTo(Cause.PAPER_CHANGED);
    assertThat(cause(SIGNED, row(Status.SIGNED, Basis.DECISION, "a.pdf", "bb", "1")))
        .as("even where it still says the same")
        .isEqualTo(Cause.PAPER_CHANGED);
  }

  @Test
  void thePaperThatIsGoneIsWithdrawn() {
    assertThat(cause(SIGNED, NOTHING)).isEqualTo(Cause.PAPER_WITHDRAWN);
    assertThat(cause(SIGNED, REPORTED)).isEqualTo(Cause.PAPER_WITHDRAWN);
  }

  @Test
  void whereAnEarlierPaperDecidesAgainTheLaterOneIsWithdrawn() {
    PublishedRow later = dated("later.pdf", LocalDate.of(2020, 6, 18));
    PublishedRow earlier = dated("earlier.pdf", LocalDate.of(2020, 5, 4));
    assertThat(Changes.between(List.of(later), List.of(earlier)))
        .singleElement()
        .satisfies(change -> assertThat(change.cause()).isEqualTo(Cause.PAPER_WITHDRAWN))
        .satisfies(change -> assertThat(change.detail()).isEqualTo("later.pdf"));
    assertThat(cause(earlier, later)).isEqualTo(Cause.NEW_PAPER);
  }

  @Test
  void theSameBytesReadByOtherRules() {
    assertThat(cause(SIGNED, row(Status.UNCLEAR, Basis.DECISION, "a.pdf", "aa", "2")))
        .isEqualTo(Cause.RULES_VERSION);
  }

  @Test
  void bytesAndRulesThatStayTheSameAreContradictedByANewPaperOrByOneThatIsGone() {
    PublishedRow contradicted = row(Status.UNCLEAR, Basis.DECISION, "a.pdf", "aa", "1");
    assertThat(cause(SIGNED, contradicted)).isEqualTo(Cause.NEW_PAPER);
    assertThat(cause(contradicted, SIGNED)).isEqualTo(Cause.PAPER_WITHDRAWN);
  }

  @Test
  void whatAPersonDecidesOrTakesBackIsAnOverride() {
    PublishedRow overridden = row(Status.DECLINED, Basis.OVERRIDE, null, null, "1");
    assertThat(cause(SIGNED, overridden)).isEqualTo(Cause.OVERRIDE);
    assertThat(cause(overridden, SIGNED)).isEqualTo(Cause.OVERRIDE);
    assertThat(cause(overridden, NOTHING)).isEqualTo(Cause.OVERRIDE);
  }

  @Test
  void whatAPublicationSaysOrNoLongerSaysIsAReport() {
    assertThat(cause(NOTHING, REPORTED)).isEqualTo(Cause.REPORT);
    assertThat(cause(REPORTED, NOTHING)).isEqualTo(Cause.REPORT);
    assertThat(cause(REPORTED, row(Status.DECLINED, Basis.REPORTED, null, null, "1")))
        .isEqualTo(Cause.REPORT);
  }

  @Test
  void sourcesAreLostAndRecovered() {
    assertThat(cause(SIGNED, UNSEEN)).isEqualTo(Cause.SOURCE_LOST);
    assertThat(cause(NOTHING, UNSEEN)).isEqualTo(Cause.SOURCE_LOST);
    assertThat(cause(UNSEEN, NOTHING)).isEqualTo(Cause.SOURCE_RECOVERED);
  }

  @Test
  void aMunicipalityThatBeginsOrCeasesToCountIsARevisionOfTheRegister() {
    PublishedRow outside = counted(false);
    PublishedRow inside = counted(true);
    assertThat(cause(outside, inside)).isEqualTo(Cause.REGISTER_REVISION);
    assertThat(cause(inside, outside)).isEqualTo(Cause.REGISTER_REVISION);
  }

  @Test
  void municipalitiesThatComeAndGoAreARevisionOfTheRegister() {
    assertThat(Changes.between(List.of(), List.of(SIGNED)))
        .singleElement()
        .satisfies(change -> assertThat(change.cause()).isEqualTo(Cause.REGISTER_REVISION));
    assertThat(Changes.between(List.of(SIGNED), List.of()))
        .singleElement()
        .satisfies(change -> assertThat(change.after()).isNull());
  }

  @Test
  void anotherPopulationIsARowOfItsOwn() {
    PublishedRow grown =
        new PublishedRow(
            SIGNED.municipality(),
            true,
            101,
            Status.NO_CASE_FOUND,
            null,
            null,
            null,
            null,
            null,
            null);
    assertThat(Changes.between(List.of(SIGNED), List.of(grown)))
        .extracting(change -> change.cause())
        .containsExactly(Cause.POPULATION_REVISION, Cause.PAPER_WITHDRAWN);
  }

  private static PublishedRow counted(boolean inScope) {
    return new PublishedRow(
        SIGNED.municipality(),
        inScope,
        100,
        Status.NO_CASE_FOUND,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  private static PublishedRow dated(String location, LocalDate day) {
    return new PublishedRow(
        SIGNED.municipality(),
        true,
        100,
        Status.SIGNED,
        Basis.DECISION,
        location,
        location,
        "1",
        null,
        day);
  }

  private static Cause cause(PublishedRow before, PublishedRow after) {
    return Changes.between(List.of(before), List.of(after)).get(0).cause();
  }

  private static PublishedRow row(
      Status status,
      @Nullable Basis basis,
      @Nullable String location,
      @Nullable String sha256,
      String rules) {
    String reportedBy = basis == Basis.REPORTED ? "A newspaper" : null;
    return new PublishedRow(
        new MunicipalityNumber("0301"),
        true,
        100,
        status,
        basis,
        location,
        sha256,
        rules,
        reportedBy,
        null);
  }
}
