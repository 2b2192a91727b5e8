package no.signert.coverage;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import no.signert.domain.Attribution;
import no.signert.domain.Basis;
import no.signert.domain.Campaign;
import no.signert.domain.Confidence;
import no.signert.domain.Declaration;
import no.signert.domain.DocumentKind;
import no.signert.domain.DocumentReference;
import no.signert.domain.Evidence;
import no.signert.domain.Finding;
import no.signert.domain.Municipality;
import no.signert.domain.MunicipalityNumber;
import no.signert.domain.MunicipalityStatus;
import no.signert.domain.Outcome;
import no.signert.domain.PublishLimits;
import no.signert.domain.Quote;
import no.signert.domain.Register;
import no.signert.domain.ReportedStatus;
import no.signert.domain.ReviewReason;
import no.signert.domain.Scope;
import no.signert.domain.Status;
import no.signert.domain.StatusOverride;
import no.signert.domain.Threshold;
import no.signert.domain.Threshold.Measure;
import org.jspecify.annotations.Nullable;

/** Invented campaigns and statuses for the tests of this room. */
final class Statuses {
  private Statuses() {}

  static Campaign campaign(List<MunicipalityStatus> statuses, Measure measure, String moreThan) {
    Register register =
        new Register("test", statuses.stream().map(MunicipalityStatus::municipality).toList());
    return new Campaign(
        "test",
        "Hele landet",
        new Declaration(List.of("Fjordavtalen"), List.of(), List.of()),
        null,
        null,
        register,
        "population",
        new Scope(Map.of()),
        List.of("county", "part"),
        new Threshold(measure, new BigDecimal(moreThan)),
        PublishLimits.DEFAULT,
        "nb",
        false);
  }

  /** Random statuses, bases, regions, scopes and populations, some of them zero. */
  static List<MunicipalityStatus> random(Random random) {
    List<MunicipalityStatus> statuses = new ArrayList<>();
    int count = 1 + random.nextInt(40);
    for (int i = 0; i < count; i++) {
      Status status = oneOf(random, Status.values());
      boolean seen = status != Status.NO_CASE_FOUND && status != Status.NOT_EXAMINED;
      Basis basis = seen ? oneOf(random, Basis.values()) : null;
      long population = random.nextInt(5) == 0 ? 0 : random.nextInt(50_000);
      String county = "county " + random.nextInt(4);
      statuses.add(of(1000 + i, population, county, random.nextInt(4) > 0, status, basis));
    }
    return statuses;
  }

  private static <T> T oneOf(Random random, T[] values) {
    return values[random.nextInt(values.length)];
  }

  static MunicipalityStatus of(
      int number,
      long population,
      String county,
      boolean inScope,
      Status status,
      @Nullable Basis basis) {
    MunicipalityNumber id = new MunicipalityNumber(Integer.toString(number));
    Map<String, String> columns = new LinkedHashMap<>();
    columns.put("county", county);
    columns.put("part", number % 2 == 0 ? "north" : "south");
    Municipality municipality = new Municipality(id, "M" + number, population, columns);
    LocalDate day = LocalDate.of(2020, 6, 1).plusDays(number % 20);
    return new MunicipalityStatus(
        municipality,
        inScope,
        status,
        basis,
        basis == Basis.DECISION ? evidence(id, status, day) : null,
        basis == Basis.REPORTED
            ? new ReportedStatus(id, status, day, null, "A newspaper", "")
            : null,
        basis == Basis.OVERRIDE ? new StatusOverride(id, status, "A", day, "B", null) : null,
        day,
        List.of(),
        List.of());
  }

  private static Evidence evidence(MunicipalityNumber id, Status status, LocalDate day) {
    Finding finding =
        new Finding(
            Outcome.valueOf(status.name()),
            new Quote("x", 1, 0, 1),
            null,
            null,
            day,
            Confidence.HIGH,
            status == Status.UNCLEAR ? List.of(ReviewReason.UNCLEAR_PAPER) : List.of(),
            "rule",
            null,
            List.of(),
            List.of());
    DocumentReference reference =
        new DocumentReference(
            "papers",
            id + ".pdf",
            null,
            id,
            Attribution.PATH,
            "",
            null,
            day,
            null,
            DocumentKind.UNKNOWN,
            false);
    return new Evidence(id, reference, "0".repeat(64), null, day, finding, "1");
  }
}
