package no.signert.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong in the job file itself. */
class JobKeysTest {
  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void layTheDesk() {
    desk = new Desk(folder);
  }

  @Test
  void aMisspeltKeyIsNamedWithTheKeyThatWasMeant() {
    assertThat(desk.job("threshold:", "treshold:").problem())
        .startsWith(
            "job.yml:11: Unknown key, 'treshold'. Did you mean 'threshold'? Use one of: key,");
  }

  @Test
  void aMisspeltKeyWithinASectionIsNamedWithItsSection() {
    assertThat(desk.job("more-than", "more_than").problem())
        .isEqualTo(
            "job.yml:11: Unknown key, 'threshold.more_than'. Did you mean 'more-than'? "
                + "Use one of: share-of, more-than.");
  }

  @Test
  void aKeyThatStandsTwiceIsRefused() {
    assertThat(desk.job("regions:", "title: Another\nregions:").problem())
        .isEqualTo("job.yml:10: The key stands twice, first in line 2, 'title'. Keep one of them.");
  }

  @Test
  void aMissingKeyIsNamed() {
    assertThat(desk.job("title: A pledge\n", "").problem())
        .isEqualTo("job.yml:1: The key 'title' is missing. Add it.");
  }

  @Test
  void aKeyWithoutAValueCountsAsMissing() {
    assertThat(desk.job("title: A pledge", "title:").problem())
        .isEqualTo("job.yml:2: The key 'title' is missing. Add it.");
  }

  @Test
  void aDeclarationNeedsAName() {
    assertThat(desk.job("[Pledge]", "[]").problem())
        .isEqualTo(
            "job.yml:4: declaration.names is empty. "
                + "Write what a case paper calls it, such as names: [Akson].");
  }

  @Test
  void aListWrittenAsAWordIsShownAsAList() {
    assertThat(desk.job("[Pledge]", "Pledge").problem())
        .isEqualTo("job.yml:4: declaration.names must be a list, 'Pledge'. Write names: [Pledge].");
  }

  @Test
  void aSectionWrittenAsAWordIsRefused() {
    assertThat(desk.job("{ share-of: population, more-than: 0.5 }", "0.5").problem())
        .isEqualTo(
            "job.yml:11: threshold has no keys, '0.5'. "
                + "Write 'key: value' lines, or {key: value}.");
  }

  @Test
  void aWordWrittenAsAListIsRefused() {
    assertThat(desk.job("A pledge", "[A, pledge]").problem())
        .isEqualTo("job.yml:2: title must be one value. Write title: value.");
  }

  @Test
  void aKeyThatCannotBeAPathIsRefused() {
    assertThat(desk.job("key: pledge", "key: ../Pledge").problem())
        .isEqualTo(
            "job.yml:1: key cannot be used in paths, '../Pledge'. "
                + "Write lower-case letters a to z, digits and hyphens, at most 63.");
  }

  @Test
  void aThresholdAboveOneIsRefused() {
    assertThat(desk.job("0.5", "1.5").problem())
        .isEqualTo(
            "job.yml:11: threshold.more-than is not a fraction between 0 and 1, '1.5'. "
                + "Write a decimal number with a point, such as 0.5 for one half.");
  }

  @Test
  void aThresholdInPerCentIsRefused() {
    assertThat(desk.job("0.5", "50 %").problem()).contains("is not a fraction", "'50 %'");
  }

  @Test
  void anUnknownMeasureIsRefused() {
    assertThat(desk.job("share-of: population", "share-of: populaton").problem())
        .isEqualTo(
            "job.yml:11: threshold.share-of is not a known word, 'populaton'. "
                + "Did you mean 'population'? Write one of: population, municipalities.");
  }

  @Test
  void aNorwegianDateIsShownTheRightForm() {
    assertThat(desk.job("deadline: 2020-07-01", "deadline: 01.07.2020").problem())
        .isEqualTo(
            "job.yml:5: deadline is not a date, '01.07.2020'. "
                + "Write year, month and day of a real day, such as 2020-07-01.");
  }

  @Test
  void aDayThatNoMonthHasIsRefused() {
    assertThat(desk.job("2021-06-30", "2021-06-31").problem())
        .startsWith("job.yml:6: period.to is not a date, '2021-06-31'.");
  }

  @Test
  void aPeriodThatEndsBeforeItBeginsIsRefused() {
    assertThat(desk.job("2021-06-30", "2019-06-30").problem())
        .isEqualTo("job.yml:6: period ends before it begins, '2019-06-30'. Swap from and to.");
  }

  @Test
  void aPeriodWithoutAnEndIsRefused() {
    assertThat(desk.job(", to: 2021-06-30", "").problem())
        .isEqualTo("job.yml:6: The key 'period.to' is missing. Add it.");
  }

  @Test
  void norwayIsNotTakenForFalse() {
    assertThat(desk.job("language: nb", "language: no").problem())
        .isEqualTo(
            "job.yml:14: report.language is not a known word, 'no'. "
                + "Did you mean 'nb'? Write one of: nb, nn, en.");
  }

  @Test
  void aPublishLimitAboveOneIsRefused() {
    assertThat(desk.job("schedule:", "publish: { hold-if-flips-exceed: 5 }\nschedule:").problem())
        .startsWith(
            "job.yml:15: publish.hold-if-flips-exceed is not a fraction between 0 and 1, '5'.");
  }

  @Test
  void aScheduleThatIsNoCronExpressionIsRefused() {
    assertThat(desk.job("30 2 * * *", "at 02:30").problem())
        .isEqualTo(
            "job.yml:15: schedule is not a cron expression: it has 2 fields, not five, 'at 02:30'."
                + " Write minute, hour, day, month and weekday, such as \"30 2 * * *\" for 02:30"
                + " every night.");
  }

  @Test
  void anUnknownTimeZoneIsRefused() {
    assertThat(desk.job("schedule:", "zone: Oslo\nschedule:").problem())
        .isEqualTo(
            "job.yml:15: zone is not a time zone, 'Oslo'. Write a name such as Europe/Oslo.");
  }

  @Test
  void tabsAreNamedAsTheCause() {
    assertThat(desk.job("  names: [Pledge]", "\tnames: [Pledge]").problem())
        .startsWith("job.yml:4: Not YAML: ")
        .endsWith("'names: [Pledge]'. Indent with spaces, not with tabs.");
  }

  @Test
  void brokenYamlIsShownWithItsLine() {
    assertThat(desk.job("[county_name]", "[county_name").problem())
        .startsWith("job.yml:11: Not YAML: ")
        .contains("threshold: { share-of");
  }

  @Test
  void anUnquotedStarIsShownWithItsLine() {
    assertThat(desk.job("\"30 2 * * *\"", "* * * * *").problem())
        .startsWith("job.yml:15: Not YAML: ")
        .endsWith("between \"…\".");
  }

  @Test
  void anEmptyJobFileIsRefused() {
    assertThat(desk.write("job.yml", "# nothing yet\n").problem())
        .isEqualTo("job.yml:1: The file is empty. Copy an example from jobs/.");
  }

  @Test
  void aJobFileThatIsAListIsRefused() {
    assertThat(desk.write("job.yml", "- key: pledge\n").problem())
        .startsWith("job.yml:1: The file has no keys.");
  }

  @Test
  void twoDocumentsInOneFileAreRefused() {
    assertThat(desk.write("job.yml", Desk.JOB + "---\n" + Desk.JOB).problem())
        .startsWith("job.yml:16: Not YAML: ");
  }

  @Test
  void aJobFileInLatin1IsRefusedWithTheLineOfTheFirstLetter() {
    byte[] bytes = Desk.JOB.replace("A pledge", "Å love").getBytes(StandardCharsets.ISO_8859_1);
    assertThat(desk.write("job.yml", bytes).problem())
        .isEqualTo(
            "job.yml:2: The file is not UTF-8, 'byte 0xC5'. Save it with the encoding UTF-8; "
                + "it looks like an older one such as Latin-1.");
  }

  @Test
  void aControlCharacterIsShownWithItsLine() {
    assertThat(desk.job("A pledge", "A\u0000pledge").problem())
        .isEqualTo("job.yml:2: A character that no text has, 'U+0000'. Remove it.");
  }

  @Test
  void aByteOrderMarkIsNoProblem() {
    assertThat(desk.write("job.yml", "\uFEFF" + Desk.JOB).problems()).isEmpty();
  }

  @Test
  void windowsLineEndsAreNoProblem() {
    assertThat(desk.write("job.yml", Desk.JOB.replace("\n", "\r\n")).problems()).isEmpty();
  }

  @Test
  void aJobFileThatIsNotThereIsNamed() {
    String file = folder.resolve("lost.yml").toString();
    assertThatThrownBy(() -> JobFile.read(Path.of(file)))
        .isInstanceOf(InputException.class)
        .hasMessageStartingWith(
            file + ":1: The file that the command line names is not there, '" + file + "'.");
  }
}
