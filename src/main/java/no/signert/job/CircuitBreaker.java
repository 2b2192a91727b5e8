package no.signert.job;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.signert.domain.Basis;
import no.signert.domain.MunicipalityNumber;
import no.signert.domain.PublishLimits;
import no.signert.domain.PublishedRow;
import no.signert.domain.SourceVisit;
import no.signert.domain.SourceVisit.Result;
import no.signert.domain.Status;
import no.signert.store.Editions;
import org.jspecify.annotations.Nullable;

/**
 * Says why a new edition looks worse than the last good one. A first edition replaces nothing, and
 * is never held back.
 */
final class CircuitBreaker {
  private final PublishLimits limits;
  private final Editions.Past last;

  CircuitBreaker(PublishLimits limits, Editions.Past last) {
    this.limits = limits;
    this.last = last;
  }

  /**
   * Returns what speaks against the new edition, a sentence each; empty if nothing does.
   *
   * @param share its signed share of the whole; null where nothing is in scope
   * @param rows its rows
   * @param rulesVersion version of its classifier
   * @param visits how its sources answered
   * @param notAsked names of sources that were not asked because the run was offline
   */
  List<String> objections(
      @Nullable Double share,
      List<PublishedRow> rows,
      String rulesVersion,
      List<SourceVisit> visits,
      List<String> notAsked) {
    List<String> objections = new ArrayList<>();
    double fall = value(last.share()) - value(share);
    if (fall > limits.shareFall()) {
      objections.add(
          "The signed share fell from %s to %s, by more than hold-if-share-falls-by: %s."
              .formatted(percent(last.share()), percent(share), limits.shareFall()));
    }
    long inScope = rows.stream().filter(PublishedRow::inScope).count();
    long flips = flips(rows, !rulesVersion.equals(last.rulesVersion()));
    if (flips > limits.flips() * inScope) {
      objections.add(
          "%d of %d municipalities changed their status, more than hold-if-flips-exceed: %s."
              .formatted(flips, inScope, limits.flips()));
    }
    long asked = visits.stream().filter(v -> isAsked(v, notAsked)).count();
    long failed =
        visits.stream().filter(v -> isAsked(v, notAsked)).filter(CircuitBreaker::failed).count();
    if (failed > limits.failedSources() * asked) {
      objections.add(
          "%d of %d sources failed, more than hold-if-sources-fail-above: %s."
              .formatted(failed, asked, limits.failedSources()));
    }
    return objections;
  }

  private static boolean isAsked(SourceVisit visit, List<String> notAsked) {
    return visit.result() != Result.DISABLED && !notAsked.contains(visit.source());
  }

  private static boolean failed(SourceVisit visit) {
    return visit.result() == Result.FAILED || visit.result() == Result.BLOCKED;
  }

  /**
   * Counts municipalities in scope whose known status turned into another. Looking for the first
   * time, finding something where nothing was, and what people themselves wrote (reports,
   * overrides) is no flip; but when the rules changed, every change of what papers say is one.
   */
  private long flips(List<PublishedRow> rows, boolean newRules) {
    Map<MunicipalityNumber, PublishedRow> before = new HashMap<>();
    last.rows().forEach(row -> before.put(row.municipality(), row));
    return rows.stream()
        .filter(PublishedRow::inScope)
        .filter(row -> isFlip(before.get(row.municipality()), row, newRules))
        .count();
  }

  private static boolean isFlip(
      @Nullable PublishedRow before, PublishedRow after, boolean newRules) {
    if (before == null || before.status() == after.status()) {
      return false;
    }
    boolean byPeople = isByPeople(before.basis()) || isByPeople(after.basis());
    boolean wasKnown = newRules || before.basis() != null;
    boolean couldLook =
        before.status() != Status.NOT_EXAMINED && after.status() != Status.NOT_EXAMINED;
    return !byPeople && wasKnown && couldLook;
  }

  private static boolean isByPeople(@Nullable Basis basis) {
    return basis == Basis.REPORTED || basis == Basis.OVERRIDE;
  }

  private static double value(@Nullable Double share) {
    return share == null ? 0 : share;
  }

  private static String percent(@Nullable Double share) {
    return String.format(Locale.ROOT, "%.2f %%", 100 * value(share));
  }
}
