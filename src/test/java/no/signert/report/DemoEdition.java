package no.signert.report;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.signert.coverage.Changes;
import no.signert.coverage.Coverage;
import no.signert.coverage.FlipLists;
import no.signert.coverage.TimeLine;
import no.signert.domain.Campaign;
import no.signert.domain.Edition;
import no.signert.domain.EvaluationSummary;
import no.signert.domain.Evidence;
import no.signert.domain.Municipality;
import no.signert.domain.MunicipalityNumber;
import no.signert.domain.MunicipalityStatus;
import no.signert.domain.Portal;
import no.signert.domain.PublishedRow;
import no.signert.domain.Register;
import no.signert.domain.ReportedStatus;
import no.signert.domain.Status;
import no.signert.domain.StatusOverride;
import no.signert.input.JobFile;
import no.signert.input.SourceDefinition;
import no.signert.resolve.Examination;
import no.signert.resolve.StatusResolver;

/**
 * A whole, invented edition of the real campaign: every municipality of 2020, seeded papers, the
 * real reports, and texts that try to be formulas.
 */
final class DemoEdition {
  static final LocalDate AS_OF = LocalDate.of(2020, 6, 29);

  private final JobFile job;
  private final Campaign campaign;
  private final Map<MunicipalityNumber, List<Evidence>> papers;
  private final List<ReportedStatus> reports = new ArrayList<>();
  private final DemoLedger ledger;

  private DemoEdition(String language) {
    job = JobFile.read(Path.of("jobs/akson.yml"));
    campaign = with(job.campaign(), job.campaign().register(), language);
    papers = new DemoPapers(2020).of(campaign.register().municipalities());
    for (SourceDefinition source : job.sources()) {
      if (source instanceof SourceDefinition.Reported reported) {
        reports.addAll(reported.rows());
      }
    }
    ledger = new DemoLedger(campaign.register(), papers, AS_OF);
  }

  static Edition in(String language) {
    return new DemoEdition(language).edition();
  }

  /** The same edition, but its register is of a country that we have no map of. */
  static Edition abroad(String language) {
    Edition e = in(language);
    Municipality first = e.campaign().register().municipalities().get(0);
    Municipality abroad =
        new Municipality(new MunicipalityNumber("9999"), "Utopia", 100, first.attributes());
    Register register = new Register("utopia.csv", List.of(abroad));
    return new Edition(
        with(e.campaign(), register, language),
        e.asOf(),
        e.statuses(),
        e.regions(),
        e.evidence(),
        e.visits(),
        e.failures(),
        e.changes(),
        e.lastEdition(),
        e.flipLists(),
        e.timeSeries(),
        e.publishedTotals(),
        e.portals(),
        e.copies(),
        e.rulesVersion(),
        e.evaluation());
  }

  private Edition edition() {
    LocalDate last = AS_OF.minusDays(1);
    List<MunicipalityStatus> before = resolve(last.minusDays(6));
    List<MunicipalityStatus> now = resolve(AS_OF);
    List<Evidence> evidence =
        papers.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .flatMap(entry -> entry.getValue().stream())
            .toList();
    return new Edition(
        campaign,
        AS_OF,
        now,
        Coverage.of(campaign, now),
        evidence,
        ledger.visits(),
        ledger.failures(),
        Changes.between(rows(before), rows(now)),
        last,
        FlipLists.of(campaign, now),
        TimeLine.of(campaign, now, AS_OF),
        job.publishedTotals(),
        List.of(
            new Portal(
                new MunicipalityNumber("1149"),
                "elements",
                URI.create("https://innsyn.example.no/karmoy"),
                "",
                Map.of(),
                new Portal.RobotsOverride(
                    "Kari Nordmann", LocalDate.of(2020, 6, 2), "Kommunen har gitt lov på e-post."),
                true)),
        copies(now),
        "demo-1",
        new EvaluationSummary(LocalDate.of(2020, 6, 1), "demo-1", 100, 97, 0, 2, 0.9155, 0.9897));
  }

  /** Every archived paper that decides has a copy, as a night makes them. */
  private static Map<String, String> copies(List<MunicipalityStatus> statuses) {
    Map<String, String> copies = new TreeMap<>();
    for (MunicipalityStatus status : statuses) {
      Evidence evidence = status.evidence();
      if (evidence != null && evidence.archived() != null) {
        copies.put(evidence.sha256(), evidence.sha256() + ".pdf");
      }
    }
    return copies;
  }

  private List<MunicipalityStatus> resolve(LocalDate asOf) {
    StatusResolver resolver = new StatusResolver();
    Map<MunicipalityNumber, List<ReportedStatus>> reported =
        reports.stream().collect(Collectors.groupingBy(ReportedStatus::municipality));
    List<MunicipalityStatus> statuses = new ArrayList<>();
    for (Municipality municipality : campaign.register().municipalities()) {
      MunicipalityNumber number = municipality.number();
      boolean examined = !ledger.silent(number);
      statuses.add(
          resolver.resolve(
              municipality,
              campaign.scope().contains(municipality),
              papers.getOrDefault(number, List.of()),
              reported.getOrDefault(number, List.of()),
              overrides(number),
              examined ? Examination.completeOn(asOf) : Examination.never(),
              asOf));
    }
    return statuses;
  }

  private static List<StatusOverride> overrides(MunicipalityNumber number) {
    return number.value().equals("3054")
        ? List.of(
            new StatusOverride(
                number,
                Status.DECLINED,
                "Ola Nordmann",
                LocalDate.of(2020, 6, 20),
                "Bekreftet av ordføreren på telefon; protokollen er ikke lagt ut.",
                null))
        : List.of();
  }

  private static List<PublishedRow> rows(List<MunicipalityStatus> statuses) {
    return statuses.stream().map(PublishedRow::of).toList();
  }

  static Campaign with(Campaign c, Register register, String language) {
    return new Campaign(
        c.key(),
        c.title(),
        c.declaration(),
        c.deadline(),
        c.period(),
        register,
        c.populationColumn(),
        c.scope(),
        c.regions(),
        c.threshold(),
        c.limits(),
        language,
        true);
  }
}
