package no.signert.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import no.signert.domain.MunicipalityNumber;
import no.signert.domain.ReportedStatus;
import no.signert.domain.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportedRowsTest {
  private static final String HEADER =
      "municipality_number,municipality,reported_outcome,true_no_later_than,source_url,"
          + "source_title,note\n";
  private static final String ROW =
      "4206,Farsund,SIGNED,2020-06-30,https://news.example/1,News,a note\n";

  @TempDir Path folder;

  private Desk desk(String table) {
    return new Desk(folder)
        .source("{ type: reported, path: DIR/reported.csv }")
        .write("reported.csv", table);
  }

  private String problem(String row) {
    return desk(HEADER + row).problem();
  }

  @Test
  void aRowIsRead() {
    var source = (SourceDefinition.Reported) desk(HEADER + ROW).read().sources().get(1);
    assertThat(source.rows())
        .containsExactly(
            new ReportedStatus(
                new MunicipalityNumber("4206"),
                Status.SIGNED,
                LocalDate.of(2020, 6, 30),
                URI.create("https://news.example/1"),
                "News",
                "a note"));
  }

  @Test
  void severalPublicationsMaySpeakOfOneMunicipality() {
    List<String> problems = desk(HEADER + ROW + ROW.replace("News", "Other news")).problems();
    assertThat(problems).isEmpty();
  }

  @Test
  void aNumberThatTheRegisterLacksIsRefused() {
    assertThat(problem(ROW.replace("4206,Farsund", "1003,")))
        .isEqualTo(
            "reported.csv:2: The number is not in register.csv, '1003'. "
                + "Use a number of this register; numbers change from year to year.");
  }

  @Test
  void theRightNumberIsSuggestedByTheName() {
    assertThat(problem(ROW.replace("4206", "1003")))
        .isEqualTo(
            "reported.csv:2: The number is not in register.csv, '1003'. "
                + "There Farsund has the number 4206.");
  }

  @Test
  void aLostLeadingZeroIsGivenBack() {
    assertThat(problem(ROW.replace("4206,Farsund", "301,Oslo")))
        .isEqualTo(
            "reported.csv:2: The number is not in register.csv, '301'. "
                + "Write '0301': its leading zero was lost. Format the column as text.");
  }

  @Test
  void aNameThatIsNotTheNumbersNameIsRefused() {
    assertThat(problem(ROW.replace("Farsund", "Bindal")))
        .isEqualTo(
            "reported.csv:2: 4206 is Farsund, not what the row says, 'Bindal'. "
                + "Mend the number or the name.");
  }

  @Test
  void anUnknownOutcomeIsRefused() {
    assertThat(problem(ROW.replace("SIGNED", "SIGNT")))
        .startsWith(
            "reported.csv:2: reported_outcome is not a known word, 'SIGNT'. "
                + "Did you mean 'SIGNED'? Write one of: SIGNED, SIGNED_CONDITIONALLY,");
  }

  @Test
  void nobodyCanReportThatWeDidNotLook() {
    assertThat(problem(ROW.replace("SIGNED", "NOT_EXAMINED"))).contains("'NOT_EXAMINED'");
  }

  @Test
  void aRowWithoutADayIsRefused() {
    assertThat(problem(ROW.replace("2020-06-30", "")))
        .isEqualTo("reported.csv:2: true_no_later_than is empty. Fill it in, or remove the row.");
  }

  @Test
  void anAddressWithoutItsBeginningIsRefused() {
    assertThat(problem(ROW.replace("https://news", "news")))
        .isEqualTo(
            "reported.csv:2: source_url is not a web address, 'news.example/1'. "
                + "Write it whole, from https:// on, with %20 instead of a space.");
  }

  @Test
  void anAddressThatIsAScriptIsRefused() {
    assertThat(problem(ROW.replace("https://news.example/1", "javascript:alert(1)")))
        .contains("is not a web address");
  }

  @Test
  void allProblemsOfARowAreShown() {
    assertThat(desk(HEADER + "9999,,SIGNT,soon,,News,\n").problems()).hasSize(3);
  }

  @Test
  void aMisspeltColumnIsNamedWithTheColumnThatWasMeant() {
    assertThat(desk(HEADER.replace("source_url", "source_ulr") + ROW).problem())
        .startsWith(
            "reported.csv:1: Unknown column, 'source_ulr'. Did you mean 'source_url'? Use one"
                + " of: municipality_number,");
  }

  @Test
  void aMissingColumnIsNamed() {
    assertThat(desk("municipality_number,reported_outcome,source_title\n").problem())
        .startsWith("reported.csv:1: The column 'true_no_later_than' is missing,");
  }

  @Test
  void aWrongRegisterDoesNotHideAWrongRow() {
    Desk desk = desk(HEADER + ROW.replace("SIGNED", "SIGNT")).register("9400", "many");
    assertThat(desk.problems())
        .hasSize(2)
        .anyMatch(line -> line.startsWith("register.csv:4"))
        .anyMatch(line -> line.startsWith("reported.csv:2"));
  }
}
