package no.signert.job;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import no.signert.domain.Evidence;
import no.signert.domain.Failure;
import no.signert.domain.FailureKind;
import no.signert.domain.Municipality;
import no.signert.domain.MunicipalityNumber;
import no.signert.domain.Outcome;
import no.signert.domain.Register;
import no.signert.store.StoredFinding;

/**
 * The papers that count on the reporting day, by municipality, then day. They are read from the
 * store some municipalities at a time, because a question costs the store more than its answer. The
 * first ones stay in memory for whoever walks through them next; the others are read each time
 * anew, so that there may be very many of them.
 */
final class CountingPapers implements Iterable<Evidence> {
  private static final int MUNICIPALITIES_AT_ONCE = 32;
  private static final int MOST_KEPT = 10_000;

  private static final Comparator<Evidence> BY_DAY =
      Comparator.comparing(
              Evidence::decidedOn, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
          .thenComparing(e -> e.reference().source())
          .thenComparing(e -> e.reference().location());

  private final Night night;
  private final Register register;
  private final Set<String> sources;
  private final Map<MunicipalityNumber, List<Evidence>> kept = new HashMap<>();
  private final Map<MunicipalityNumber, List<Evidence>> lastRead = new HashMap<>();
  private int count;
  private final Map<String, Evidence> corrected = new ConcurrentHashMap<>();

  /**
   * Reads papers of some sources.
   *
   * @param sources names of the sources that count tonight
   */
  CountingPapers(Night night, Set<String> sources) {
    this.night = night;
    this.register = night.job().campaign().register();
    this.sources = sources;
  }

  /** Returns the papers of a municipality of the register by day; those without a day last. */
  synchronized List<Evidence> of(MunicipalityNumber municipality) {
    List<Evidence> own = kept.get(municipality);
    if (own == null) {
      own = lastRead.get(municipality);
    }
    if (own == null) {
      read(municipality);
      own = lastRead.getOrDefault(municipality, List.of());
    }
    List<Evidence> papers = new ArrayList<>();
    own.forEach(evidence -> papers.add(corrected.getOrDefault(key(evidence), evidence)));
    return papers;
  }

  /** Reads the papers of a municipality, and of those that follow in the register. */
  private void read(MunicipalityNumber first) {
    lastRead.clear();
    register.municipalities().stream()
        .map(Municipality::number)
        .dropWhile(number -> !number.equals(first))
        .limit(MUNICIPALITIES_AT_ONCE)
        .forEach(number -> lastRead.put(number, new ArrayList<>()));
    for (StoredFinding stored : night.store().findings().published(lastRead.keySet())) {
      MunicipalityNumber owner = Objects.requireNonNull(stored.owner());
      Evidence evidence = evidence(stored, owner);
      LocalDate decided = evidence.decidedOn();
      boolean later = decided != null && decided.isAfter(night.asOf());
      if (!later && sources.contains(stored.reference().source())) {
        Objects.requireNonNull(lastRead.get(owner)).add(evidence);
      }
    }
    lastRead.values().forEach(papers -> papers.sort(BY_DAY));
    int read = lastRead.values().stream().mapToInt(List::size).sum();
    if (count + read <= MOST_KEPT) {
      count += read;
      kept.putAll(lastRead);
    }
  }

  /** Takes a paper from now on as it is given here. May be called by several threads. */
  void correct(Evidence evidence) {
    corrected.put(key(evidence), evidence);
  }

  @Override
  public Iterator<Evidence> iterator() {
    return register.municipalities().stream()
        .map(Municipality::number)
        .flatMap(number -> of(number).stream())
        .iterator();
  }

  /** Returns a failure for each paper that says something and has no owner in the register. */
  List<Failure> ownerless() {
    List<Failure> failures = new ArrayList<>();
    for (Optional<MunicipalityNumber> owner : night.store().findings().owners()) {
      if (owner.flatMap(register::find).isEmpty()) {
        night.store().findings().telling(owner).stream()
            .filter(stored -> sources.contains(stored.reference().source()))
            .filter(stored -> stored.finding().outcome() != Outcome.NOT_A_DECISION)
            .forEach(stored -> failures.add(ownerless(stored)));
      }
    }
    return failures;
  }

  private static String key(Evidence evidence) {
    return evidence.reference().source() + "\n" + evidence.reference().location();
  }

  private static Evidence evidence(StoredFinding stored, MunicipalityNumber owner) {
    return new Evidence(
        owner,
        stored.reference(),
        stored.sha256(),
        stored.archived(),
        stored.firstSeenOn(),
        stored.finding(),
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
}
