package no.signert.job;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
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
import no.signert.domain.FailureKind;
import no.signert.domain.Finding;
import no.signert.domain.Municipality;
import no.signert.domain.MunicipalityNumber;
import no.signert.domain.MunicipalityStatus;
import no.signert.domain.Outcome;
import no.signert.domain.ReportedStatus;
import no.signert.domain.SourceVisit;
import no.signert.domain.Status;
import no.signert.domain.StatusOverride;
import no.signert.input.SourceDefinition;
import no.signert.resolve.Examination;
import no.signert.resolve.StatusResolver;
import no.signert.store.StoredFinding;
import org.jspecify.annotations.Nullable;

/** Brings together all that is known of each municipality, and finds each deciding quote again. */
final class ResolveStatuses {
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
    Map<MunicipalityNumber, List<Evidence>> papers = papers(failures);
    Examinations examinations =
        new Examinations(
            asOf, visits, failures, listed(), night.store().editions().examinedBefore(asOf));
    Campaign campaign = night.job().campaign();
    List<Municipality> municipalities = campaign.register().municipalities();
    Set<MunicipalityNumber> examined = new HashSet<>();
    for (Municipality municipality : municipalities) {
      papers.computeIfAbsent(municipality.number(), m -> new ArrayList<>());
      if (examinations.of(municipality.number()).complete()) {
        examined.add(municipality.number());
      }
    }
    // Each quote is found again in its paper: work for all cores.
    List<MunicipalityStatus> statuses =
        municipalities.parallelStream()
            .map(m -> status(m, own(papers, m), examinations.of(m.number())))
            .toList();
    List<Evidence> evidence = papers.values().stream().flatMap(List::stream).toList();
    return new Resolution(
        statuses, evidence, visits, failures.stream().sorted(BY_PLACE).toList(), examined);
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

  private static final Comparator<Evidence> BY_DAY =
      Comparator.comparing(
              Evidence::decidedOn, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
          .thenComparing(e -> e.reference().source())
          .thenComparing(e -> e.reference().location());

  /** Sorts papers by owner; a paper that says something and has no owner is a failure. */
  private Map<MunicipalityNumber, List<Evidence>> papers(List<Failure> failures) {
    Map<MunicipalityNumber, List<Evidence>> papers = new TreeMap<>();
    for (StoredFinding stored : night.store().findings().telling()) {
      MunicipalityNumber owner = stored.owner();
      if (!sources.contains(stored.reference().source())) {
        continue;
      }
      if (owner == null || night.job().campaign().register().find(owner).isEmpty()) {
        if (stored.finding().outcome() != Outcome.NOT_A_DECISION) {
          failures.add(ownerless(stored));
        }
        continue;
      }
      Evidence evidence = evidence(stored, owner);
      LocalDate decided = evidence.decidedOn();
      if (decided == null || !decided.isAfter(night.asOf())) {
        papers.computeIfAbsent(owner, o -> new ArrayList<>()).add(evidence);
      }
    }
    papers.values().forEach(own -> own.sort(BY_DAY));
    return papers;
  }

  private static Evidence evidence(StoredFinding stored, MunicipalityNumber owner) {
    Finding finding = stored.finding();
    return new Evidence(
        owner,
        stored.reference(),
        stored.sha256(),
        stored.archived(),
        stored.firstSeenOn(),
        finding,
        stored.rulesVersion());
  }

  private static Failure ownerless(StoredFinding stored) {
    String told =
        stored.owner() == null
            ? "Neither its source nor its header says whose paper it is"
            : "The register has no municipality '" + stored.owner() + "'";
    return new Failure(
        FailureKind.OWNER_UNKNOWN,
        stored.reference().source(),
        null,
        stored.reference().location(),
        stored.reference().location()
            + ": "
            + told
            + ", and it reads "
            + stored.finding().outcome()
            + ". Add a row to the manifest, or put it into a folder named by the number.");
  }

  private static List<Evidence> own(
      Map<MunicipalityNumber, List<Evidence>> papers, Municipality municipality) {
    return Objects.requireNonNull(papers.get(municipality.number()));
  }

  /** Resolves one municipality; a deciding paper whose quote is gone is unclear, and we go on. */
  private MunicipalityStatus status(
      Municipality municipality, List<Evidence> papers, Examination examination) {
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
      int place = papers.indexOf(deciding);
      papers.set(place, QuoteCheck.unproven(deciding));
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
