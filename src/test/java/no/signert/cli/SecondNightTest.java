package no.signert.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.signert.domain.Change;
import no.signert.domain.Change.Cause;
import no.signert.domain.MunicipalityNumber;
import no.signert.domain.MunicipalityStatus;
import no.signert.domain.Status;
import no.signert.example.world.Cast;
import no.signert.example.world.Fault;
import no.signert.example.world.Twist;
import no.signert.job.NightResult;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What later nights ask for, and what they notice: portals of all kinds, days apart. */
class SecondNightTest {
  @TempDir private Path folder;
  private NightsInARow nights;

  @BeforeEach
  void open() throws IOException {
    nights = new NightsInARow(folder);
  }

  @AfterEach
  void close() {
    nights.close();
  }

  private static Map<MunicipalityNumber, Status> statuses(NightResult night) {
    return night.edition().statuses().stream()
        .collect(Collectors.toMap(s -> s.municipality().number(), MunicipalityStatus::status));
  }

  private MunicipalityNumber number(Twist twist) {
    return nights.example().casts().stream()
        .filter(cast -> cast.twist() == twist)
        .map(cast -> cast.municipality().number())
        .findFirst()
        .orElseThrow();
  }

  private static Cause cause(NightResult night, MunicipalityNumber number) {
    return night.edition().changes().stream()
        .filter(change -> change.municipality().equals(number))
        .map(Change::cause)
        .findFirst()
        .orElseThrow();
  }

  private long inFull(int asked) {
    return nights.askedSince(asked).stream().filter(entry -> entry.status() != 304).count();
  }

  @Test
  void theNextNightAsksForOneTwentiethInFullAndClassifiesNothing() {
    NightResult first = nights.night(0);
    int asked = nights.example().log().entries().size();
    NightResult second = nights.night(1);
    long inFull = inFull(asked);
    assertThat(inFull).as("of " + asked).isLessThanOrEqualTo(asked / 20);
    assertThat(nights.accounts()).anyMatch(account -> account.startsWith("0 read, "));
    assertThat(statuses(second)).isEqualTo(statuses(first));
    assertThat(second.edition().changes()).isEmpty();
    assertThat(second.edition().visits())
        .as("the ledger tells who was really asked")
        .anyMatch(visit -> visit.visitedOn().equals(NightsInARow.FIRST_DAY))
        .anyMatch(visit -> visit.visitedOn().equals(NightsInARow.FIRST_DAY.plusDays(1)));
  }

  @Test
  void aNightFromTheArchiveDoesNotCountAsAsking() throws Exception {
    nights.night(0);
    String asked =
        nights.sql("SELECT MAX(asked_at) || MAX(checked_at) FROM source_asked, document");
    nights.night(3, true);
    assertThat(nights.sql("SELECT MAX(asked_at) || MAX(checked_at) FROM source_asked, document"))
        .isEqualTo(asked);
  }

  /** The deciding papers are asked for every night where servers can tell of changes. */
  @Test
  void papersOfMeetingsOfLongAgoRestUntilTheirWeekIsOver() throws Exception {
    nights.night(0);
    String old =
        "SELECT COUNT(*) FROM document WHERE current_sha256 IS NOT NULL"
            + " AND meeting_date < '2021-03-01' AND checked_at > '2021-04-02'"
            + " AND location NOT IN (SELECT document_location FROM edition_row"
            + " WHERE document_location IS NOT NULL AND as_of = '2021-04-01')";
    int asked = nights.example().log().entries().size();
    nights.night(1);
    assertThat(nights.askedSince(asked)).hasSizeLessThan(asked / 5);
    assertThat(nights.sql(old)).isEqualTo("0");
    String proofs = old.replace("NOT IN", "IN");
    assertThat(Integer.parseInt(nights.sql(proofs))).isGreaterThan(10);
    nights.night(7);
    assertThat(
            nights.sql(
                "SELECT COUNT(*) FROM document WHERE current_sha256 IS NOT NULL"
                    + " AND withdrawn_on IS NULL AND checked_at < '2021-04-02'"))
        .isEqualTo("0");
  }

  @Test
  void everySourceIsAskedAgainWithinAWeek() {
    nights.night(0);
    NightResult later = nights.night(7);
    assertThat(later.edition().visits())
        .allMatch(visit -> visit.visitedOn().equals(NightsInARow.FIRST_DAY.plusDays(7)));
  }

  @Test
  void newChangedAndWithdrawnPapersAreNoticedWithinAWeekAndBothVersionsKept() throws Exception {
    NightResult first = nights.night(0);
    nights.nextDay();
    NightResult later = nights.night(7);
    MunicipalityNumber held = number(Twist.MEETING_HELD);
    MunicipalityNumber corrected = number(Twist.MINUTES_CORRECTED);
    MunicipalityNumber withdrawn = number(Twist.PAPER_WITHDRAWN);
    assertThat(statuses(first)).containsEntry(held, Status.RECOMMENDED_SIGN);
    assertThat(statuses(later)).containsEntry(held, Status.SIGNED);
    assertThat(cause(later, held)).isEqualTo(Cause.NEW_PAPER);
    assertThat(statuses(first)).containsEntry(corrected, Status.SIGNED);
    assertThat(statuses(later)).containsEntry(corrected, Status.SIGNED_CONDITIONALLY);
    assertThat(cause(later, corrected)).isEqualTo(Cause.PAPER_CHANGED);
    assertThat(statuses(later)).containsEntry(withdrawn, Status.SIGNED);
    assertThat(
            nights.sql(
                "SELECT municipality_number FROM document WHERE withdrawn_on IS NOT NULL"
                    + " OR (withheld = 1 AND current_sha256 IS NOT NULL)"))
        .isEqualTo(withdrawn.value());
    assertThat(
            nights.sql(
                "SELECT COUNT(DISTINCT archive_file) FROM document_version WHERE document_key IN"
                    + " (SELECT document_key FROM document_version GROUP BY 1 HAVING COUNT(*) > 1)"))
        .isEqualTo("2");
  }

  @Test
  void aLostPortalIsNamedItsPapersStandAndItIsWelcomeBack() throws Exception {
    NightResult first = nights.night(0);
    nights.reopen(List.of(Fault.ROBOTS_UNAVAILABLE));
    Cast lost =
        nights.example().casts().stream().filter(c -> c.fault() != null).findFirst().orElseThrow();
    MunicipalityNumber number = lost.municipality().number();
    NightResult second = nights.night(7);
    assertThat(second.edition().failures())
        .anyMatch(failure -> number.equals(failure.municipality()));
    assertThat(statuses(second)).isEqualTo(statuses(first));
    assertThat(second.edition().visits())
        .filteredOn(visit -> number.equals(visit.municipality()))
        .allMatch(visit -> NightsInARow.FIRST_DAY.equals(visit.lastGoodOn()));
    nights.reopen(List.of());
    NightResult third = nights.night(8);
    assertThat(third.edition().failures()).isEmpty();
    assertThat(statuses(third)).isEqualTo(statuses(first));
  }

  @Test
  void otherRulesReadEverythingAgainWithoutAskingAnybody() throws Exception {
    nights.night(0);
    MunicipalityNumber signed = number(Twist.MINUTES_CORRECTED);
    nights.sql("UPDATE finding SET rules_version = 'older'");
    nights.sql(
        "UPDATE edition_row SET status = 'UNCLEAR', rules_version = 'older'"
            + " WHERE municipality_number = '%s'".formatted(signed));
    int asked = nights.example().log().entries().size();
    NightResult second = nights.night(1);
    assertThat(cause(second, signed)).isEqualTo(Cause.RULES_VERSION);
    assertThat(nights.accounts()).anyMatch(account -> account.contains(" read, 0 read before"));
    assertThat(inFull(asked)).isLessThanOrEqualTo(asked / 20);
  }
}
