package no.signert.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.signert.domain.Attribution;
import no.signert.domain.Confidence;
import no.signert.domain.DocumentKind;
import no.signert.domain.DocumentReference;
import no.signert.domain.Failure;
import no.signert.domain.FailureKind;
import no.signert.domain.Finding;
import no.signert.domain.MunicipalityNumber;
import no.signert.domain.Outcome;
import no.signert.domain.SourceVisit;
import no.signert.domain.SourceVisit.Result;
import no.signert.domain.Validators;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which papers are gaps, so that a source that answered did not tell all. */
class LedgerTest {
  private static final String SOURCE = "elements 1003 tenant";
  private static final String PAPER = "https://portal.example/sak.pdf";
  private static final MunicipalityNumber OWNER = new MunicipalityNumber("1003");
  private static final LocalDate YESTERDAY = LocalDate.of(2020, 6, 30);
  private static final LocalDate TODAY = LocalDate.of(2020, 7, 1);

  @TempDir private Path folder;

  @SuppressWarnings("NullAway.Init")
  private HikariDataSource file;

  @SuppressWarnings("NullAway.Init")
  private NightStore store;

  @SuppressWarnings("NullAway.Init")
  private Run run;

  @BeforeEach
  void open() {
    file = StoreFile.open(folder.resolve("test.db"));
    store = NightStore.open(file);
    run = begin(TODAY);
  }

  @AfterEach
  void close() {
    file.close();
  }

  private Run begin(LocalDate day) {
    return store.runs().begin(day, "inputs", "rules", false, Instant.EPOCH);
  }

  private void list(String title, boolean withheld) {
    store
        .documents()
        .list(
            run,
            List.of(
                new DocumentReference(
                    SOURCE,
                    PAPER,
                    null,
                    OWNER,
                    Attribution.PUBLISHER,
                    title,
                    null,
                    null,
                    null,
                    DocumentKind.MINUTES_EXTRACT,
                    withheld)));
  }

  private void fetch() {
    String key = DocumentRows.key(SOURCE, PAPER);
    Version version = new Version("ab", null, null, 1, Validators.NONE, null, Instant.EPOCH);
    store.documents().fetched(run, key, version, Instant.EPOCH);
  }

  private void read(Reading reading) {
    Reading.Mark mark = new Reading.Mark("rules", "question");
    store.findings().save(DocumentRows.key(SOURCE, PAPER), "ab", mark, reading);
  }

  private static Reading anything() {
    Finding finding =
        new Finding(
            Outcome.NOT_A_DECISION,
            null,
            null,
            null,
            null,
            Confidence.HIGH,
            List.of(),
            "no-treatment",
            null,
            List.of(),
            List.of());
    return new Reading.Read(OWNER, Attribution.PUBLISHER, finding);
  }

  private SourceVisit visitOf(Run visit) {
    store.ledger().visited(visit, SOURCE, "elements", OWNER, Result.ANSWERED, visit.asOf(), 1);
    store.ledger().settle(visit);
    return store.ledger().visits(visit.asOf()).get(0);
  }

  private Result settled() {
    return visitOf(run).result();
  }

  @Test
  void aSourceWhosePapersWereAllReadHasAnswered() {
    list("Akson", false);
    fetch();
    read(anything());
    SourceVisit visit = visitOf(run);
    assertThat(visit.result()).isEqualTo(Result.ANSWERED);
    assertThat(visit.documentsRead()).isEqualTo(1);
    assertThat(visit.lastGoodOn()).isEqualTo(TODAY);
  }

  @Test
  void aPaperThatCouldNotBeHadIsAGap() {
    list("Akson", false);
    assertThat(settled()).isEqualTo(Result.INCOMPLETE);
  }

  @Test
  void aPaperWithoutTextIsAGap() {
    list("Akson", false);
    fetch();
    read(new Reading.Unreadable(FailureKind.NO_TEXT_LAYER, "A scan"));
    assertThat(settled()).isEqualTo(Result.INCOMPLETE);
  }

  @Test
  void aPaperReadEarlierThatCouldNotBeHadTodayIsAGap() {
    list("Akson", false);
    fetch();
    read(anything());
    Failure failure = new Failure(FailureKind.NOT_FOUND, SOURCE, OWNER, PAPER, "Gone");
    store.ledger().failed(run, Ledger.Stage.FETCH, SOURCE, PAPER, List.of(failure));
    assertThat(settled()).isEqualTo(Result.INCOMPLETE);
    store.ledger().failed(run, Ledger.Stage.FETCH, SOURCE, PAPER, List.of());
    assertThat(settled()).isEqualTo(Result.ANSWERED);
  }

  @Test
  void aWithheldPaperOfACaseByNameIsAGap() {
    list("Akson", true);
    assertThat(settled()).isEqualTo(Result.INCOMPLETE);
  }

  @Test
  void aShieldedCaseWithoutATitleIsNoGap() {
    list("", true);
    assertThat(settled()).isEqualTo(Result.ANSWERED);
  }

  @Test
  void aPaperThatIsListedNoMoreIsNoGap() {
    list("Akson", false);
    run = store.runs().begin(TODAY, "inputs", "rules", false, Instant.EPOCH);
    assertThat(settled()).isEqualTo(Result.ANSWERED);
  }

  @Test
  void aGapLeavesTheLastGoodDayWhereItWas() {
    Run before = begin(YESTERDAY);
    assertThat(visitOf(before).lastGoodOn()).isEqualTo(YESTERDAY);
    list("Akson", false);
    assertThat(visitOf(run).lastGoodOn()).isEqualTo(YESTERDAY);
  }
}
