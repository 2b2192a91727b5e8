package no.signert.coverage;

import static org.assertj.core.api.Assertions.assertThat;

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

  @Test
  void sameEditionsHaveNoChanges() {
    assertThat(Changes.between(List.of(SIGNED), List.of(SIGNED))).isEmpty();
  }

  @Test
  void everyChangeHasItsCause() {
    assertThat(cause(NOTHING, SIGNED)).isEqualTo(Cause.NEW_PAPER);
    assertThat(cause(SIGNED, row(Status.DECLINED, Basis.DECISION, "a.pdf", "bb", "1")))
        .isEqualTo(Cause.PAPER_CHANGED);
    assertThat(cause(SIGNED, row(Status.UNCLEAR, Basis.DECISION, "a.pdf", "aa", "2")))
        .isEqualTo(Cause.RULES_VERSION);
    assertThat(cause(SIGNED, NOTHING)).isEqualTo(Cause.PAPER_WITHDRAWN);
    assertThat(cause(SIGNED, row(Status.NOT_EXAMINED, null, null, null, "1")))
        .isEqualTo(Cause.SOURCE_LOST);
    assertThat(cause(row(Status.NOT_EXAMINED, null, null, null, "1"), NOTHING))
        .isEqualTo(Cause.SOURCE_RECOVERED);
    assertThat(cause(NOTHING, row(Status.SIGNED, Basis.REPORTED, null, null, "1")))
        .isEqualTo(Cause.REPORT);
    assertThat(cause(SIGNED, row(Status.DECLINED, Basis.OVERRIDE, null, null, "1")))
        .isEqualTo(Cause.OVERRIDE);
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
