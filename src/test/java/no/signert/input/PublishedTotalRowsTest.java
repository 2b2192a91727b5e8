package no.signert.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import no.signert.domain.PublishedTotal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishedTotalRowsTest {
  private static final String HEADER =
      "as_of,area,signed_municipalities,of_municipalities,signed_population,of_population,"
          + "population_share,source_url,note\n";
  private static final String ROW =
      "2020-07-08,the coast,2,3,,12537,0.65,https://news.example/2,by telephone\n";

  @TempDir Path folder;

  private Desk desk(String rows) {
    return new Desk(folder)
        .job("schedule:", "published-totals: DIR/totals.csv\nschedule:")
        .write("totals.csv", HEADER + rows);
  }

  @Test
  void aRowIsReadAndWhatWasNotSaidIsNull() {
    assertThat(desk(ROW).read().publishedTotals())
        .containsExactly(
            new PublishedTotal(
                LocalDate.of(2020, 7, 8),
                "the coast",
                2,
                3,
                null,
                12_537L,
                0.65,
                URI.create("https://news.example/2"),
                "by telephone"));
  }

  @Test
  void aShareInPerCentIsRefused() {
    assertThat(desk(ROW.replace("0.65", "65")).problem())
        .startsWith("totals.csv:2: population_share is not a fraction between 0 and 1, '65'.");
  }

  @Test
  void moreSignaturesThanMunicipalitiesAreRefused() {
    assertThat(desk(ROW.replace(",2,3,", ",4,3,")).problem())
        .isEqualTo(
            "totals.csv:2: signed_municipalities is more than of_municipalities, '4'. "
                + "Mend one of the figures.");
  }

  @Test
  void aTotalWithoutASourceIsRefused() {
    assertThat(desk(ROW.replace("https://news.example/2", "")).problem())
        .isEqualTo("totals.csv:2: source_url is empty. Fill it in, or remove the row.");
  }

  @Test
  void aCountTooLargeForAnyCountryIsRefused() {
    assertThat(desk(ROW.replace(",2,3,", ",2,3000000000,")).problem())
        .startsWith("totals.csv:2: of_municipalities is too large, '3000000000'.");
  }
}
