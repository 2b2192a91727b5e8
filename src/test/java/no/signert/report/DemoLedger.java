package no.signert.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.signert.domain.Evidence;
import no.signert.domain.Failure;
import no.signert.domain.FailureKind;
import no.signert.domain.Municipality;
import no.signert.domain.MunicipalityNumber;
import no.signert.domain.Register;
import no.signert.domain.SourceVisit;

/** A ledger in which every ninth municipality's source is silent. */
record DemoLedger(
    Register register, Map<MunicipalityNumber, List<Evidence>> papers, LocalDate asOf) {
  boolean silent(MunicipalityNumber number) {
    return Integer.parseInt(number.value()) % 9 == 0;
  }

  List<SourceVisit> visits() {
    List<SourceVisit> visits = new ArrayList<>();
    for (Municipality municipality : register.municipalities()) {
      MunicipalityNumber number = municipality.number();
      int seen = papers.getOrDefault(number, List.of()).size();
      visits.add(
          new SourceVisit(
              "innsyn " + municipality.name(),
              "elements",
              number,
              silent(number) ? SourceVisit.Result.FAILED : SourceVisit.Result.ANSWERED,
              asOf,
              silent(number) ? null : asOf,
              seen,
              seen));
    }
    return visits;
  }

  List<Failure> failures() {
    List<Failure> failures = new ArrayList<>();
    for (Municipality municipality : register.municipalities()) {
      if (silent(municipality.number())) {
        failures.add(
            new Failure(
                FailureKind.TIMEOUT,
                "innsyn " + municipality.name(),
                municipality.number(),
                "https://innsyn.example.no/" + municipality.number(),
                "=cmd|'/C calc'!A0 svarte ikke innen 30 s. Prøv igjen i natt."));
      }
    }
    return failures;
  }
}
