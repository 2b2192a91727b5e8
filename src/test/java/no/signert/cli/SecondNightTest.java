package no.signert.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.signert.domain.Change;
import no.signert.domain.Change.Cause;
import no.signert.domain.MunicipalityNumber;
import no.signert.domain.MunicipalityStatus;
import no.signert.domain.Status;
import no.signert.example.Example;
import no.signert.example.web.ServerLog;
import no.signert.example.world.Cast;
import no.signert.example.world.Fault;
import no.signert.example.world.Twist;
import no.signert.input.JobFile;
import no.signert.job.NightResult;
import no.signert.job.NightRun;
import no.signert.job.NightWatch;
import no.signert.job.Stage;
import no.signert.job.StopSignal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What later nights ask for, and what they notice: portals of all kinds, days apart. */
class SecondNightTest {
  private static final int MUNICIPALITIES = 48;

  /** Corrects minutes on ACOS, takes a paper down on eInnsyn, and holds a meeting on Elements. */
  private static final long SEED = 5;

  private static final Instant START = Instant.parse("2021-04-01T00:30:00Z");
  private static final LocalDate FIRST_DAY = LocalDate.of(2021, 4, 1);

  @TempDir private Path folder;
  private Example example;
  private final List<String> accounts = new ArrayList<>();

  @BeforeEach
  void open() throws IOException {
    publish(0, List.of());
  }

  @AfterEach
  void close() {
    example.close();
  }

  private void publish(int port, List<Fault> faults) throws IOException {
    var register = JobFile.read(Path.of("jobs/example.yml")).campaign().register();
    example = new Example(register, MUNICIPALITIES, 4, SEED, port, faults);
    ExampleLists lists = new ExampleLists(example);
    lists.writePortals(folder.resolve("portals.csv"));
    lists.writeAddresses(folder.resolve("addresses.csv"));
    Files.writeString(
        folder.resolve("job.yml"),
        Files.readString(Path.of("jobs/example.yml"))
            .replaceFirst("(?m)^sources:\n.*$", sources())
            .replace("to: 2021-03-31", "to: 2021-06-30")
            .replaceFirst("directory: [^ }]+", "directory: " + output()));
  }

  private String sources() {
    return "sources:\n  - { type: portals, path: %s }\n  - { type: addresses, path: %s }"
        .formatted(folder.resolve("portals.csv"), folder.resolve("addresses.csv"));
  }

  private Path output() {
    return folder.resolve("output");
  }

  /** Runs the night some days after the first; an edition a day. */
  private NightResult night(int daysLater) {
    JobFile job = JobFile.read(folder.resolve("job.yml"));
    Clock clock = Clock.fixed(START.plus(Duration.ofDays(daysLater)), ZoneOffset.UTC);
    accounts.clear();
    NightWatch watch =
        new NightWatch() {
          @Override
          public void began(Stage stage, long total) {}

          @Override
          public void advanced(Stage stage) {}

          @Override
          public void ended(Stage stage, String account) {
            accounts.add(account);
          }
        };
    return new NightRun(job, FIRST_DAY.plusDays(daysLater), false, clock)
        .run(watch, new StopSignal())
        .orElseThrow();
  }

  private static Map<MunicipalityNumber, Status> statuses(NightResult night) {
    return night.edition().statuses().stream()
        .collect(Collectors.toMap(s -> s.municipality().number(), MunicipalityStatus::status));
  }

  private MunicipalityNumber number(Twist twist) {
    return example.casts().stream()
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

  private String sql(String query) throws SQLException {
    String url = "jdbc:sqlite:" + output().resolve("example.db");
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      if (!statement.execute(query)) {
        return "";
      }
      try (ResultSet row = statement.getResultSet()) {
        return row.next() ? String.valueOf(row.getString(1)) : "";
      }
    }
  }

  @Test
  void theNextNightAsksForOneTwentiethInFullAndClassifiesNothing() {
    NightResult first = night(0);
    int asked = example.log().entries().size();
    NightResult second = night(1);
    List<ServerLog.Entry> later =
        example.log().entries().subList(asked, example.log().entries().size());
    long inFull = later.stream().filter(entry -> entry.status() != 304).count();
    assertThat(inFull).as("of " + asked).isLessThanOrEqualTo(asked / 20);
    assertThat(accounts).anyMatch(account -> account.startsWith("0 read, "));
    assertThat(statuses(second)).isEqualTo(statuses(first));
    assertThat(second.edition().changes()).isEmpty();
    assertThat(second.edition().visits())
        .as("the ledger tells who was really asked")
        .anyMatch(visit -> visit.visitedOn().equals(FIRST_DAY))
        .anyMatch(visit -> visit.visitedOn().equals(FIRST_DAY.plusDays(1)));
  }

  @Test
  void aNightFromTheArchiveDoesNotCountAsAsking() throws Exception {
    night(0);
    String asked = sql("SELECT MAX(asked_at) || MAX(checked_at) FROM source_asked, document");
    JobFile job = JobFile.read(folder.resolve("job.yml"));
    Clock later = Clock.fixed(START.plus(Duration.ofDays(3)), ZoneOffset.UTC);
    new NightRun(job, FIRST_DAY.plusDays(3), true, later).run(NightWatch.NOBODY, new StopSignal());
    assertThat(sql("SELECT MAX(asked_at) || MAX(checked_at) FROM source_asked, document"))
        .isEqualTo(asked);
  }

  @Test
  void everySourceIsAskedAgainWithinAWeek() {
    night(0);
    NightResult later = night(7);
    assertThat(later.edition().visits())
        .allMatch(visit -> visit.visitedOn().equals(FIRST_DAY.plusDays(7)));
  }

  @Test
  void newChangedAndWithdrawnPapersAreNoticedWithinAWeekAndBothVersionsKept() throws Exception {
    NightResult first = night(0);
    example.nextDay();
    publish(example);
    NightResult later = night(7);
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
            sql(
                "SELECT municipality_number FROM document WHERE withdrawn_on IS NOT NULL"
                    + " OR (withheld = 1 AND current_sha256 IS NOT NULL)"))
        .isEqualTo(withdrawn.value());
    assertThat(
            sql(
                "SELECT COUNT(DISTINCT archive_file) FROM document_version WHERE document_key IN"
                    + " (SELECT document_key FROM document_version GROUP BY 1 HAVING COUNT(*) > 1)"))
        .isEqualTo("2");
  }

  /** Writes down what a person would: the list of addresses grows by hand. */
  private void publish(Example changed) {
    new ExampleLists(changed).writeAddresses(folder.resolve("addresses.csv"));
  }

  @Test
  void aLostPortalIsNamedItsPapersStandAndItIsWelcomeBack() throws Exception {
    NightResult first = night(0);
    int port = example.portals().get(0).baseUrl().getPort();
    example.close();
    publish(port, List.of(Fault.ROBOTS_UNAVAILABLE));
    Cast lost = example.casts().stream().filter(c -> c.fault() != null).findFirst().orElseThrow();
    MunicipalityNumber number = lost.municipality().number();
    NightResult second = night(7);
    assertThat(second.edition().failures())
        .anyMatch(failure -> number.equals(failure.municipality()));
    assertThat(statuses(second)).isEqualTo(statuses(first));
    assertThat(second.edition().visits())
        .filteredOn(visit -> number.equals(visit.municipality()))
        .allMatch(visit -> FIRST_DAY.equals(visit.lastGoodOn()));
    example.close();
    publish(port, List.of());
    NightResult third = night(8);
    assertThat(third.edition().failures()).isEmpty();
    assertThat(statuses(third)).isEqualTo(statuses(first));
  }

  @Test
  void otherRulesReadEverythingAgainWithoutAskingAnybody() throws Exception {
    night(0);
    MunicipalityNumber signed = number(Twist.MINUTES_CORRECTED);
    sql("UPDATE finding SET rules_version = 'older'");
    sql(
        "UPDATE edition_row SET status = 'UNCLEAR', rules_version = 'older'"
            + " WHERE municipality_number = '%s'".formatted(signed));
    int asked = example.log().entries().size();
    NightResult second = night(1);
    assertThat(cause(second, signed)).isEqualTo(Cause.RULES_VERSION);
    assertThat(accounts).anyMatch(account -> account.contains(" read, 0 read before"));
    long inFull =
        example.log().entries().stream().skip(asked).filter(e -> e.status() != 304).count();
    assertThat(inFull).isLessThanOrEqualTo(asked / 20);
  }
}
