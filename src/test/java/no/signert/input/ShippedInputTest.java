package no.signert.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.signert.domain.Campaign;
import no.signert.domain.Municipality;
import no.signert.domain.MunicipalityNumber;
import no.signert.domain.Portal;
import no.signert.domain.ReportedStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The job files and tables that come with the program. */
class ShippedInputTest {
  private static final Path AKSON = Path.of("jobs/akson.yml");

  static List<Path> jobs() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("jobs"))) {
      return files.filter(file -> file.toString().endsWith(".yml")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("jobs")
  void everyJobFileIsValid(Path file) {
    JobFile job = JobFile.read(file);
    assertThat(job.reportDirectory()).isEqualTo(Path.of("output", job.campaign().key()));
  }

  @Test
  void aksonCountsThoseThatThePublishedTotalsCount() {
    Campaign campaign = JobFile.read(AKSON).campaign();
    List<Municipality> counted =
        campaign.register().municipalities().stream().filter(campaign.scope()::contains).toList();
    assertThat(counted).hasSize(291);
    assertThat(population(counted)).isEqualTo(4_632_214);
  }

  @Test
  void theReportedSignaturesAddUpToWhatWasPublished() {
    JobFile job = JobFile.read(AKSON);
    List<ReportedStatus> rows = reported(job);

    assertThat(reporters(job, rows)).hasSize(39);
    assertThat(population(reporters(job, rows))).isEqualTo(345_445);
    List<ReportedStatus> first =
        rows.stream().filter(row -> row.sourceTitle().startsWith("Dagens Medisin")).toList();
    assertThat(first).hasSize(16);
    assertThat(population(reporters(job, first))).isEqualTo(54_714);
  }

  @Test
  void everySignatoryOfAgderIsReported() {
    JobFile job = JobFile.read(AKSON);
    List<Municipality> agder =
        job.campaign().register().municipalities().stream()
            .filter(municipality -> municipality.attribute("county_name").equals("Agder"))
            .toList();
    assertThat(agder).hasSize(25);
    assertThat(reporters(job, reported(job))).containsAll(agder);
  }

  @Test
  void bindalIsInHelseNordButDoesNotCount() {
    Campaign campaign = JobFile.read(AKSON).campaign();
    Municipality bindal = campaign.register().find(new MunicipalityNumber("1811")).orElseThrow();
    assertThat(bindal.attribute("health_region")).isEqualTo("Helse Nord");
    assertThat(campaign.scope().contains(bindal)).isFalse();
  }

  @Test
  void everyDisabledPortalSaysWhy() {
    assertThat(portals()).filteredOn(portal -> !portal.enabled()).isNotEmpty();
    assertThat(portals())
        .filteredOn(portal -> !portal.enabled())
        .allSatisfy(portal -> assertThat(portal.note()).isNotBlank());
  }

  @Test
  void anEnabledTenantBeginsWithTheMunicipalitysOwnOrganisationNumber() {
    Campaign campaign = JobFile.read(AKSON).campaign();
    assertThat(portals())
        .filteredOn(Portal::enabled)
        .filteredOn(portal -> Set.of("elements", "einnsyn").contains(portal.adapter()))
        .allSatisfy(
            portal -> {
              Municipality owner = campaign.register().find(portal.municipality()).orElseThrow();
              assertThat(portal.tenant()).startsWith(owner.attribute("org_number"));
            });
  }

  @Test
  void noPortalGoesAgainstRobotsTxt() {
    assertThat(portals()).allSatisfy(portal -> assertThat(portal.override()).isNull());
  }

  @Test
  void everyPortalIsAskedOverAnEncryptedConnection() {
    assertThat(portals())
        .extracting(Portal::baseUrl)
        .extracting(URI::getScheme)
        .containsOnly("https");
  }

  private static List<Portal> portals() {
    return JobFile.read(AKSON).sources().stream()
        .filter(SourceDefinition.Portals.class::isInstance)
        .flatMap(source -> ((SourceDefinition.Portals) source).rows().stream())
        .toList();
  }

  private static List<ReportedStatus> reported(JobFile job) {
    return job.sources().stream()
        .filter(SourceDefinition.Reported.class::isInstance)
        .flatMap(source -> ((SourceDefinition.Reported) source).rows().stream())
        .toList();
  }

  private static Set<Municipality> reporters(JobFile job, List<ReportedStatus> rows) {
    return rows.stream()
        .map(row -> job.campaign().register().find(row.municipality()).orElseThrow())
        .collect(Collectors.toSet());
  }

  private static long population(Collection<Municipality> municipalities) {
    return municipalities.stream().mapToLong(Municipality::population).sum();
  }
}
