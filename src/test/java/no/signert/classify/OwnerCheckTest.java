package no.signert.classify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.signert.domain.DocumentText;
import no.signert.domain.Municipality;
import no.signert.domain.MunicipalityNumber;
import org.junit.jupiter.api.Test;

class OwnerCheckTest {
  private static final Municipality OWNER =
      new Municipality(
          new MunicipalityNumber("3446"), "Nordre Land", 6000, Map.of("sami_name", "Davvi Land"));

  private static Optional<String> stranger(String text) {
    return OwnerCheck.stranger(new DocumentText(List.of(text)), OWNER);
  }

  @Test
  void aPaperWithAnotherLetterheadIsAStrangers() {
    assertThat(stranger("SØR-ODAL KOMMUNE\nSaksframlegg\nKommunen slutter seg til avtalen."))
        .contains("SØR-ODAL");
    assertThat(stranger("Siljan kommune - saksprotokoll - 20/00551\nVedtak")).contains("Siljan");
    assertThat(stranger("Nore og Uvdal kommune · Møtebok")).contains("Nore og Uvdal");
  }

  @Test
  void aPaperThatNamesItsOwnerAnywhereIsItsOwners() {
    assertThat(stranger("Siljan kommune\nBrev til Nordre\nLand om avtalen")).isEmpty();
    assertThat(stranger("Siljan kommune\nFelles sak for Siljan og NORDRE LAND")).isEmpty();
    assertThat(stranger("Siljan kommune\nSamarbeid med Nor-\ndre Land")).isEmpty();
    assertThat(stranger("Siljan kommune\nDavvi Land suohkan")).isEmpty();
  }

  @Test
  void aPaperWithoutALetterheadIsTakenAtItsSourcesWord() {
    assertThat(stranger("Saksframlegg\nVi viser til Siljan kommune sitt vedtak.")).isEmpty();
    assertThat(stranger("Siljan kommune har sagt nei.\nRådmannen rår til det same.")).isEmpty();
    assertThat(stranger("")).isEmpty();
  }
}
