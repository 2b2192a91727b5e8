package no.signert.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import no.signert.domain.MunicipalityNumber;
import no.signert.domain.Status;
import no.signert.domain.StatusOverride;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OverrideRowsTest {
  private static final String HEADER =
      "municipality_number,status,approved_by,approved_on,reason,expires_on\n";
  private static final String ROW =
      "4206,SIGNED,Kari Nordmann,2020-07-01,Telephone call to the mayor,2020-12-31\n";

  @TempDir Path folder;

  private Desk desk(String rows) {
    return new Desk(folder)
        .job("schedule:", "overrides: DIR/overrides.csv\nschedule:")
        .write("overrides.csv", HEADER + rows);
  }

  @Test
  void aRowIsRead() {
    assertThat(desk(ROW).read().overrides())
        .containsExactly(
            new StatusOverride(
                new MunicipalityNumber("4206"),
                Status.SIGNED,
                "Kari Nordmann",
                LocalDate.of(2020, 7, 1),
                "Telephone call to the mayor",
                LocalDate.of(2020, 12, 31)));
  }

  @Test
  void anOverrideMayHaveNoEnd() {
    StatusOverride row = desk(ROW.replace("2020-12-31", "")).read().overrides().get(0);
    assertThat(row.expiresOn()).isNull();
  }

  @Test
  void aTableOfTheHeaderAloneIsEmpty() {
    assertThat(desk("").read().overrides()).isEmpty();
  }

  @Test
  void twoOverridesOfOneMunicipalityAreRefused() {
    assertThat(desk(ROW + ROW.replace("SIGNED", "DECLINED")).problem())
        .isEqualTo(
            "overrides.csv:3: The same municipality_number as in line 2, '4206'. "
                + "Keep one of the two rows.");
  }

  @Test
  void anOverrideWithoutAnApproverIsRefused() {
    assertThat(desk(ROW.replace("Kari Nordmann", "")).problem())
        .isEqualTo("overrides.csv:2: approved_by is empty. Fill it in, or remove the row.");
  }

  @Test
  void anOverrideWithoutAReasonIsRefused() {
    assertThat(desk(ROW.replace("Telephone call to the mayor", " ")).problem())
        .isEqualTo("overrides.csv:2: reason is empty. Fill it in, or remove the row.");
  }

  @Test
  void anOverrideThatEndsBeforeItBeginsIsRefused() {
    assertThat(desk(ROW.replace("2020-12-31", "2020-06-30")).problem())
        .isEqualTo(
            "overrides.csv:2: expires_on is before approved_on, '2020-06-30'. "
                + "Mend one of the days.");
  }

  @Test
  void anUnknownStatusIsRefused() {
    assertThat(desk(ROW.replace("SIGNED", "NOT_SIGNED")).problem())
        .startsWith("overrides.csv:2: status is not a known word, 'NOT_SIGNED'.");
  }

  @Test
  void aNumberThatTheRegisterLacksIsRefused() {
    assertThat(desk(ROW.replace("4206", "9999")).problem())
        .startsWith("overrides.csv:2: The number is not in register.csv, '9999'.");
  }
}
