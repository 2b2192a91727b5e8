package no.signert.classify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.signert.domain.DocumentText;
import no.signert.domain.Municipality;
import no.signert.domain.MunicipalityNumber;
import no.signert.domain.Register;
import org.junit.jupiter.api.Test;

class OwnerFinderTest {
  private final OwnerFinder finder =
      new OwnerFinder(
          new Register(
              "test",
              List.of(
                  municipality("3446", "Nordre Land", "Innlandet"),
                  municipality("1515", "Herøy", "Møre og Romsdal"),
                  municipality("1818", "Herøy", "Nordland"),
                  municipality("3812", "Siljan", "Vestfold og Telemark"),
                  municipality("3822", "Nore og Uvdal", "Viken"))));

  @Test
  void theFirstMunicipalityOfTheHeaderOwnsThePaper() {
    assertThat(find("SILJAN KOMMUNE\nMøteprotokoll\nNordre Land kommune har sagt nei."))
        .contains(new MunicipalityNumber("3812"));
  }

  @Test
  void aNameOfSeveralWordsIsFound() {
    assertThat(find("Saksframlegg\nNordre Land\u00A0kommune"))
        .contains(new MunicipalityNumber("3446"));
    assertThat(find("Nore og Uvdal kommune")).contains(new MunicipalityNumber("3822"));
  }

  @Test
  void aSharedNameNeedsItsCounty() {
    assertThat(find("Herøy kommune\nMøtebok")).isEmpty();
    assertThat(find("Herøy kommune, Nordland fylke")).contains(new MunicipalityNumber("1818"));
  }

  @Test
  void aPaperWithoutAMunicipalityHasNoOwner() {
    assertThat(find("Rundskriv fra regionrådet til kommunene")).isEmpty();
  }

  private Optional<MunicipalityNumber> find(String text) {
    return finder.find(new DocumentText(List.of(text)));
  }

  private static Municipality municipality(String number, String name, String county) {
    return new Municipality(new MunicipalityNumber(number), name, 1, Map.of("county_name", county));
  }
}
