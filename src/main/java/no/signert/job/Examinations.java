package no.signert.job;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.signert.domain.Failure;
import no.signert.domain.MunicipalityNumber;
import no.signert.domain.SourceVisit;
import no.signert.domain.SourceVisit.Result;
import no.signert.resolve.Examination;

/**
 * The ledger, read for each municipality: could we look?
 *
 * <p>A municipality was examined in full if every source of its own answered and was read to the
 * end, every general source (a folder) answered, and none of their failures names it. Where a job
 * lists publishing systems, a municipality without one, and without an address that a person
 * collected, was not looked at; where it lists none, the general sources are all there is to look
 * at.
 */
final class Examinations {
  private final LocalDate asOf;
  private final Set<MunicipalityNumber> listed;
  private final Map<MunicipalityNumber, LocalDate> before;
  private final Map<MunicipalityNumber, List<Result>> own = new HashMap<>();
  private final Map<MunicipalityNumber, LocalDate> askedOn = new HashMap<>();
  private final List<Result> general = new ArrayList<>();
  private final Set<MunicipalityNumber> failing = new HashSet<>();

  /**
   * Reads a ledger.
   *
   * @param listed municipalities of whose papers a person collected addresses
   * @param before the last earlier day on which each municipality was examined in full
   */
  Examinations(
      LocalDate asOf,
      List<SourceVisit> visits,
      List<Failure> failures,
      Set<MunicipalityNumber> listed,
      Map<MunicipalityNumber, LocalDate> before) {
    this.asOf = asOf;
    this.listed = listed;
    this.before = before;
    for (SourceVisit visit : visits) {
      MunicipalityNumber municipality = visit.municipality();
      if (municipality == null) {
        general.add(visit.result());
      } else {
        own.computeIfAbsent(municipality, m -> new ArrayList<>()).add(visit.result());
        askedOn.merge(municipality, visit.visitedOn(), (one, two) -> one.isBefore(two) ? one : two);
      }
    }
    Set<String> portals = new HashSet<>();
    visits.stream()
        .filter(visit -> visit.municipality() != null)
        .forEach(visit -> portals.add(visit.source()));
    for (Failure failure : failures) {
      // A portal's visit says itself whether a failure hid anything; some are made good.
      if (failure.municipality() != null && !portals.contains(failure.source())) {
        failing.add(failure.municipality());
      }
    }
  }

  Examination of(MunicipalityNumber municipality) {
    return isComplete(municipality)
        ? Examination.completeOn(askedOn.getOrDefault(municipality, asOf))
        : new Examination(false, before.get(municipality));
  }

  private boolean isComplete(MunicipalityNumber municipality) {
    if (failing.contains(municipality)) {
      return false;
    }
    // An unreadable paper in a folder concerns its own municipality alone, see above.
    boolean generalAnswered =
        general.stream().allMatch(r -> r == Result.ANSWERED || r == Result.INCOMPLETE);
    List<Result> asked =
        own.getOrDefault(municipality, List.of()).stream()
            .filter(result -> result != Result.DISABLED)
            .toList();
    boolean ownAnswered = asked.stream().allMatch(result -> result == Result.ANSWERED);
    boolean somebodyAsked =
        own.isEmpty() ? !general.isEmpty() : !asked.isEmpty() || listed.contains(municipality);
    return generalAnswered && ownAnswered && somebodyAsked;
  }
}
