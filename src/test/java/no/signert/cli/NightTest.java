package no.signert.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import no.signert.job.RunLock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole nights, from a folder of papers to the edition. */
class NightTest {
  @TempDir private Path folder;
  private TrialCampaign campaign;

  @BeforeEach
  void begin() throws Exception {
    campaign = new TrialCampaign(folder);
  }

  private String sql(String query) throws Exception {
    String url = "jdbc:sqlite:" + campaign.output().resolve("trial.db");
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      boolean rows = statement.execute(query);
      if (!rows) {
        return "";
      }
      try (ResultSet row = statement.getResultSet()) {
        return row.next() ? String.valueOf(row.getString(1)) : "";
      }
    }
  }

  @Test
  void anEditionIsMadeFromAFolderOfPapers() throws Exception {
    campaign.decision("1002", "Sørvik");
    campaign.paper("1003/veg.txt", "Austvik kommune. Sak om ny veg.");
    assertThat(campaign.run("2020-07-01")).as(campaign.told()).isZero();
    String workbook = campaign.output().resolve("2020-07-01/trial-2020-07-01.xlsx").toString();
    assertThat(campaign.told().strip()).endsWith(workbook);
    assertThat(campaign.output().resolve("trial.xlsx")).exists();
    assertThat(campaign.row("2020-07-01", "1001")).contains("SIGNED", "REPORTED");
    assertThat(campaign.row("2020-07-01", "1002")).contains("DECISION");
    assertThat(campaign.row("2020-07-01", "1003")).contains("NO_CASE_FOUND");
    assertThat(campaign.row("2020-07-01", "1004")).contains("NO_CASE_FOUND");
  }

  @Test
  void theSameDayAgainGivesTheSameBytes() throws Exception {
    campaign.decision("1002", "Sørvik");
    campaign.run("2020-07-01");
    var first = campaign.files("2020-07-01");
    assertThat(campaign.run("2020-07-01")).as(campaign.told()).isZero();
    assertThat(campaign.files("2020-07-01")).isEqualTo(first);
    assertThat(sql("SELECT MAX(attempt) FROM run")).isEqualTo("2");
  }

  @Test
  void theSameDayAgainTakesInWhatIsNew() throws Exception {
    campaign.run("2020-07-01");
    campaign.decision("1002", "Sørvik");
    campaign.run("2020-07-01");
    assertThat(campaign.row("2020-07-01", "1002")).contains("DECISION");
  }

  @Test
  void theNextDayReadsOnlyWhatIsNew() throws Exception {
    campaign.decision("1002", "Sørvik");
    campaign.run("2020-07-01");
    campaign.decision("1003", "Austvik");
    assertThat(campaign.run("2020-07-02")).as(campaign.told()).isZero();
    assertThat(campaign.told()).contains("1 read, 1 read before");
    assertThat(campaign.files("2020-07-02").get("changes.csv"))
        .contains("1003")
        .contains("NEW_PAPER");
  }

  @Test
  void aChangedPaperKeepsBothVersions() throws Exception {
    Path paper = campaign.decision("1002", "Sørvik");
    campaign.run("2020-07-01");
    Files.writeString(paper, Files.readString(paper) + "Rettet 12.06.2020.\n");
    campaign.run("2020-07-02");
    assertThat(sql("SELECT COUNT(*) FROM document_version")).isEqualTo("2");
    assertThat(campaign.files("2020-07-02").get("changes.csv")).contains("PAPER_CHANGED");
  }

  @Test
  void aWithdrawnPaperIsKeptButCountsNoMore() throws Exception {
    Path paper = campaign.decision("1002", "Sørvik");
    campaign.publish("{ hold-if-share-falls-by: 1, hold-if-flips-exceed: 1 }");
    campaign.run("2020-07-01");
    Files.delete(paper);
    campaign.run("2020-07-02");
    assertThat(campaign.row("2020-07-02", "1002")).contains("NO_CASE_FOUND");
    assertThat(campaign.files("2020-07-02").get("changes.csv")).contains("PAPER_WITHDRAWN");
    assertThat(sql("SELECT withdrawn_on FROM document")).isEqualTo("2020-07-02");
  }

  @Test
  void decisionsAfterTheReportingDayDoNotCount() throws Exception {
    campaign.decision("1002", "Sørvik");
    campaign.paper(
        "manifest.csv",
        """
        file,municipality_number,body,meeting_date,title,url
        1002/sak.txt,1002,kommunestyre,2020-06-11,Akson,
        """);
    campaign.run("2020-06-01");
    assertThat(campaign.row("2020-06-01", "1002")).contains("NO_CASE_FOUND");
  }

  @Test
  void aPaperThatCannotBeReadIsNamedAndExitsWithThree() throws Exception {
    campaign.decision("1002", "Sørvik");
    Files.createDirectories(campaign.papers().resolve("1003"));
    Files.write(
        campaign.papers().resolve("1003/sak.pdf"),
        "%PDF-1.7 torn".getBytes(StandardCharsets.US_ASCII));
    assertThat(campaign.run("2020-07-01")).as(campaign.told()).isEqualTo(3);
    assertThat(campaign.told()).contains("BROKEN_DOCUMENT");
    assertThat(campaign.row("2020-07-01", "1003")).contains("NOT_EXAMINED");
    assertThat(campaign.row("2020-07-01", "1004")).contains("NO_CASE_FOUND");
    assertThat(campaign.files("2020-07-01").get("failures.csv")).contains("1003");
    assertThat(campaign.run("2020-07-02")).as("still named when not tried again").isEqualTo(3);
  }

  @Test
  void offlineAPortalThatWasNeverArchivedIsNamedAndExitsWithThree() throws Exception {
    Path portals = folder.resolve("portals.csv");
    Files.writeString(
        portals,
        "municipality_number,adapter,base_url,tenant,options,robots,override_approved_by,"
            + "override_approved_on,override_reason,enabled\n"
            + "1003,elements,https://portal.example/publikum,1003,,,,,,yes\n");
    campaign.source("{ type: portals, path: " + portals + " }");
    assertThat(campaign.run("2020-07-01", "--offline")).as(campaign.told()).isEqualTo(3);
    assertThat(campaign.told()).contains("NOT_ARCHIVED");
    assertThat(campaign.row("2020-07-01", "1003")).contains("NOT_EXAMINED");
    assertThat(campaign.run("2020-07-02", "--offline")).as(campaign.told()).isEqualTo(3);
  }

  @Test
  void anEditionWhoseShareFellIsHeldBack() throws Exception {
    campaign.run("2020-07-01");
    var good = Files.readAllBytes(campaign.output().resolve("trial.xlsx"));
    campaign.reported();
    assertThat(campaign.run("2020-07-02")).as(campaign.told()).isEqualTo(4);
    assertThat(campaign.told())
        .contains("share fell from 10.00 % to 0.00 %")
        .endsWith(campaign.output().resolve("trial.xlsx") + System.lineSeparator());
    assertThat(campaign.output().resolve("2020-07-02")).doesNotExist();
    assertThat(campaign.output().resolve("held-2020-07-02/trial-2020-07-02.xlsx")).exists();
    assertThat(campaign.output().resolve("trial.xlsx")).hasBinaryContent(good);
  }

  @Test
  void aHeldEditionIsPublishedOnceSomebodyRaisesTheLimit() throws Exception {
    campaign.run("2020-07-01");
    campaign.reported();
    campaign.run("2020-07-02");
    campaign.publish("{ hold-if-share-falls-by: 1 }");
    assertThat(campaign.run("2020-07-02")).as(campaign.told()).isZero();
    assertThat(campaign.output().resolve("2020-07-02")).exists();
    assertThat(campaign.output().resolve("held-2020-07-02")).doesNotExist();
  }

  @Test
  void anEarlierDayLeavesTheNewestWorkbookAlone() throws Exception {
    campaign.run("2020-07-02");
    var newest = Files.readAllBytes(campaign.output().resolve("trial.xlsx"));
    campaign.run("2020-06-01");
    assertThat(campaign.output().resolve("2020-06-01")).exists();
    assertThat(campaign.output().resolve("trial.xlsx")).hasBinaryContent(newest);
  }

  @Test
  void wrongInputExitsWithTwoAndWritesNothing() throws Exception {
    campaign.reported("9999");
    assertThat(campaign.run("2020-07-01")).isEqualTo(2);
    assertThat(campaign.told()).contains("reported.csv:2:", "9999");
    assertThat(campaign.output()).doesNotExist();
  }

  @Test
  void aSecondRunAtTheSameTimeExitsWithFive() throws Exception {
    try (RunLock first = RunLock.take(campaign.output()).orElseThrow()) {
      assertThat(first).isNotNull();
      assertThat(campaign.run("2020-07-01")).isEqualTo(5);
    }
    assertThat(campaign.run("2020-07-01")).as(campaign.told()).isZero();
  }

  @Test
  void anExecutionLeftUnknownIsHealedAndResumed() throws Exception {
    campaign.decision("1002", "Sørvik");
    campaign.run("2020-07-01");
    sql("UPDATE run SET result = NULL, finished_at = NULL");
    sql("UPDATE BATCH_JOB_EXECUTION SET STATUS = 'UNKNOWN', EXIT_CODE = 'UNKNOWN'");
    sql(
        "UPDATE BATCH_STEP_EXECUTION SET STATUS = 'UNKNOWN', EXIT_CODE = 'UNKNOWN' "
            + "WHERE STEP_NAME = 'publishEdition'");
    assertThat(campaign.run("2020-07-01")).as(campaign.told()).isZero();
    assertThat(sql("SELECT MAX(attempt) FROM run")).isEqualTo("1");
  }

  @Test
  void aJobInstanceWithoutExecutionIsNoObstacle() throws Exception {
    campaign.run("2020-07-01");
    sql("UPDATE run SET result = NULL, finished_at = NULL");
    sql("DELETE FROM BATCH_STEP_EXECUTION_CONTEXT");
    sql("DELETE FROM BATCH_STEP_EXECUTION");
    sql("DELETE FROM BATCH_JOB_EXECUTION_CONTEXT");
    sql("DELETE FROM BATCH_JOB_EXECUTION_PARAMS");
    sql("DELETE FROM BATCH_JOB_EXECUTION");
    assertThat(campaign.run("2020-07-01")).as(campaign.told()).isZero();
  }

  @Test
  void aMunicipalityIsExplainedFromTheLastNight() throws Exception {
    campaign.decision("1002", "Sørvik");
    assertThat(campaign.signert("explain", campaign.job().toString(), "Sørvik")).isEqualTo(2);
    assertThat(campaign.told()).contains("No night has been run yet");
    campaign.run("2020-07-01");
    assertThat(campaign.signert("explain", campaign.job().toString(), "sørvik")).isZero();
    assertThat(campaign.told()).contains("Sørvik (1002)", "we hold the paper", "SHA-256");
    assertThat(campaign.signert("explain", campaign.job().toString(), "1001")).isZero();
    assertThat(campaign.told()).contains("a publication says so", "A newspaper");
  }

  @Test
  void aPaperIsExplainedOnTheSpot() throws Exception {
    Path paper = campaign.decision("1002", "Sørvik");
    String job = campaign.job().toString();
    assertThat(campaign.signert("explain", job, paper.toString())).as(campaign.told()).isZero();
    assertThat(campaign.told()).contains("outcome", "owner       1002", "how it was read");
    assertThat(campaign.output()).doesNotExist();
  }
}
