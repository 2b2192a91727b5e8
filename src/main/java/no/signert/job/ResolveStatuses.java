package no.signert.job;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.signert.domain.Campaign;
import no.signert.domain.DocumentReference;
import no.signert.domain.Evidence;
import no.signert.domain.Failure;
import no.signert.domain.Municipality;
import no.signert.domain.MunicipalityNumber;
import no.signert.domain.MunicipalityStatus;
import no.signert.domain.ReportedStatus;
import no.signert.domain.SourceVisit;
import no.signert.domain.Status;
import no.signert.domain.StatusOverride;
import no.signert.input.SourceDefinition;
import no.signert.resolve.Examination;
import no.signert.resolve.StatusResolver;
import org.jspecify.annotations.Nullable;

/** Brings together all that is known of each municipality, and finds each deciding quote again. */
final class ResolveStatuses {
  /** How many municipalities' papers are in memory at once. */
  private static final int AT_ONCE = 32;

  private final Night night;
  private final Set<String> sources;
  private final QuoteCheck quotes;
  private @Nullable Resolution resolved;

  ResolveStatuses(Night night, List<PlannedSource> sources, QuoteCheck quotes) {
    this.night = night;
    this.quotes = quotes;
    this.sources = sources.stream().map(s -> s.source().name()).collect(Collectors.toSet());
  }

  /** Resolves, and takes down where everybody stands. */
  String run() {
    night.watch().began(Stage.RESOLVE, 0);
    night.store().ledger().settle(night.run());
    Resolution now = resolution();
    night.store().editions().resolved(night.run(), now.statuses(), now.examined());
    Map<Status, Long> counts =
        now.statuses().stream()
            .filter(MunicipalityStatus::inScope)
            .collect(
                Collectors.groupingBy(
                    MunicipalityStatus::status, TreeMap::new, Collectors.counting()));
    return counts.entrySet().stream()
        .map(e -> e.getValue() + " " + e.getKey())
        .collect(Collectors.joining(", "));
  }

  /** Returns where everybody stands; reckoned once, and again in a process that resumed later. */
  Resolution resolution() {
    if (resolved == null) {
      resolved = resolve();
    }
    return resolved;
  }

  private Resolution resolve() {
    LocalDate asOf = night.asOf();
    List<SourceVisit> visits = night.store().ledger().visits(asOf);
    List<Failure> failures = new ArrayList<>();
    for (Failure failure : night.store().ledger().failures(asOf)) {
      if (sources.contains(failure.source())) {
        failures.add(failure);
      }
    }
    CountingPapers papers = new CountingPapers(night, sources);
    failures.addAll(papers.ownerless());
    Examinations examinations =
        new Examinations(
            asOf, visits, failures, listed(), night.store().editions().examinedBefore(asOf));
    Campaign campaign = night.job().campaign();
    List<Municipality> municipalities = campaign.register().municipalities();
    Set<MunicipalityNumber> examined = new HashSet<>();
    for (Municipality municipality : municipalities) {
      if (examinations.of(municipality.number()).complete()) {
        examined.add(municipality.number());
      }
    }
    List<MunicipalityStatus> statuses = new ArrayList<>();
    for (int i = 0; i < municipalities.size(); i += AT_ONCE) {
      int end = Math.min(i + AT_ONCE, municipalities.size());
      statuses.addAll(statuses(municipalities.subList(i, end), papers, examinations));
    }
    return new Resolution(
        statuses, papers, visits, failures.stream().sorted(BY_PLACE).toList(), examined);
  }

  private Set<MunicipalityNumber> listed() {
    Stream<DocumentReference> byPeople =
        night.job().sources().stream()
            .filter(SourceDefinition.Addresses.class::isInstance)
            .flatMap(source -> ((SourceDefinition.Addresses) source).rows().stream());
    return Stream.concat(byPeople, night.invented().addresses().stream())
        .map(DocumentReference::municipality)
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  private static final Comparator<Failure> BY_PLACE =
      Comparator.comparing(Failure::source)
          .thenComparing(Failure::location)
          .thenComparing(Failure::kind)
          .thenComparing(Failure::message);

  /** The store is read by one thread; each quote is found again in its paper by all cores. */
  private List<MunicipalityStatus> statuses(
      List<Municipality> some, CountingPapers papers, Examinations examinations) {
    Map<MunicipalityNumber, List<Evidence>> own = new HashMap<>();
    some.forEach(m -> own.put(m.number(), papers.of(m.number())));
    return some.parallelStream()
        .map(m -> status(m, own.getOrDefault(m.number(), List.of()), papers, examinations))
        .toList();
  }

  /** Resolves one municipality; a deciding paper whose quote is gone is unclear, and we go on. */
  private MunicipalityStatus status(
      Municipality municipality,
      List<Evidence> papers,
      CountingPapers all,
      Examinations examinations) {
    Examination examination = examinations.of(municipality.number());
    List<ReportedStatus> reports = reports(municipality);
    List<StatusOverride> overrides =
        night.job().overrides().stream()
            .filter(override -> override.municipality().equals(municipality.number()))
            .toList();
    boolean inScope = night.job().campaign().scope().contains(municipality);
    while (true) {
      MunicipalityStatus status =
          new StatusResolver()
              .resolve(
                  municipality, inScope, papers, reports, overrides, examination, night.asOf());
      Evidence deciding = status.evidence();
      if (deciding == null || quotes.holds(deciding)) {
        return status;
      }
      Evidence unproven = QuoteCheck.unproven(deciding);
      papers.set(papers.indexOf(deciding), unproven);
      all.correct(unproven);
    }
  }

  private List<ReportedStatus> reports(Municipality municipality) {
    return night.job().sources().stream()
        .map(source -> source instanceof SourceDefinition.Reported r ? r : null)
        .filter(Objects::nonNull)
        .flatMap(reported -> reported.rows().stream())
        .filter(row -> row.municipality().equals(municipality.number()))
        .toList();
  }
}
