package no.signert.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import no.signert.domain.Basis;
import no.signert.domain.Change;
import no.signert.domain.Change.Cause;
import no.signert.domain.MunicipalityNumber;
import no.signert.domain.PublishedRow;
import no.signert.domain.Status;
import org.jspecify.annotations.Nullable;

/** What became different since the last edition: one row per change, with its cause. */
public final class Changes {
  private Changes() {}

  /**
   * Compares two editions, rows in the order of municipality numbers.
   *
   * <p>A row is a change if status, basis, the deciding paper or its bytes, the scope or the
   * population differ. A change of population beside a change of status is a row of its own.
   */
  public static List<Change> between(List<PublishedRow> before, List<PublishedRow> after) {
    Map<MunicipalityNumber, PublishedRow> old = new TreeMap<>();
    before.forEach(row -> old.put(row.municipality(), row));
    Map<MunicipalityNumber, PublishedRow> fresh = new TreeMap<>();
    after.forEach(row -> fresh.put(row.municipality(), row));
    TreeMap<MunicipalityNumber, List<Change>> changes = new TreeMap<>();
    old.forEach(
        (number, row) -> {
          if (!fresh.containsKey(number)) {
            changes.put(number, List.of(change(row, null, Cause.REGISTER_REVISION, "")));
          }
        });
    fresh.forEach((number, row) -> changes.put(number, changes(old.get(number), row)));
    return changes.values().stream().flatMap(List::stream).toList();
  }

  private static List<Change> changes(@Nullable PublishedRow before, PublishedRow after) {
    if (before == null) {
      return List.of(change(null, after, Cause.REGISTER_REVISION, ""));
    }
    List<Change> changes = new ArrayList<>();
    if (before.population() != after.population()) {
      String detail = before.population() + " → " + after.population();
      changes.add(change(before, after, Cause.POPULATION_REVISION, detail));
    }
    if (before.inScope() != after.inScope()) {
      changes.add(change(before, after, Cause.REGISTER_REVISION, ""));
    }
    if (differs(before, after)) {
      changes.add(because(before, after));
    }
    return changes;
  }

  private static boolean differs(PublishedRow before, PublishedRow after) {
    return before.status() != after.status()
        || before.basis() != after.basis()
        || !Objects.equals(before.documentLocation(), after.documentLocation())
        || !Objects.equals(before.documentSha256(), after.documentSha256())
        || !Objects.equals(before.reportedBy(), after.reportedBy());
  }

  private static Change because(PublishedRow before, PublishedRow after) {
    if (before.basis() == Basis.OVERRIDE || after.basis() == Basis.OVERRIDE) {
      return change(before, after, Cause.OVERRIDE, "");
    }
    String paper = after.documentLocation();
    if (paper != null) {
      if (!paper.equals(before.documentLocation())) {
        if (decidesAgain(before, after)) {
          String later = Objects.toString(before.documentLocation(), "");
          return change(before, after, Cause.PAPER_WITHDRAWN, later);
        }
        return change(before, after, Cause.NEW_PAPER, paper);
      }
      return Objects.equals(before.documentSha256(), after.documentSha256())
          ? readOtherwise(before, after)
          : change(before, after, Cause.PAPER_CHANGED, paper);
    }
    if (after.status() == Status.NOT_EXAMINED) {
      return change(before, after, Cause.SOURCE_LOST, "");
    }
    String withdrawn = before.documentLocation();
    if (withdrawn != null) {
      return change(before, after, Cause.PAPER_WITHDRAWN, withdrawn);
    }
    if (after.basis() == Basis.REPORTED || before.basis() == Basis.REPORTED) {
      String title = after.reportedBy() != null ? after.reportedBy() : before.reportedBy();
      return change(before, after, Cause.REPORT, Objects.toString(title, ""));
    }
    return change(before, after, Cause.SOURCE_RECOVERED, "");
  }

  /**
   * The same bytes decide, and yet the status is another. By the same rules only another paper can
   * do that: one that contradicts this one has come, or has gone.
   */
  private static Change readOtherwise(PublishedRow before, PublishedRow after) {
    if (Objects.equals(before.rulesVersion(), after.rulesVersion())) {
      if (after.status() == Status.UNCLEAR) {
        return change(before, after, Cause.NEW_PAPER, "");
      }
      if (before.status() == Status.UNCLEAR) {
        return change(before, after, Cause.PAPER_WITHDRAWN, "");
      }
    }
    String version = Objects.toString(after.rulesVersion(), "");
    return change(before, after, Cause.RULES_VERSION, version);
  }

  /**
   * Returns whether an earlier paper has come to decide in the place of a later one, which must
   * then have gone; by other rules it might only be read otherwise.
   */
  private static boolean decidesAgain(PublishedRow before, PublishedRow after) {
    return before.documentLocation() != null
        && before.decidedOn() != null
        && after.decidedOn() != null
        && after.decidedOn().isBefore(before.decidedOn())
        && Objects.equals(before.rulesVersion(), after.rulesVersion());
  }

  private static Change change(
      @Nullable PublishedRow before, @Nullable PublishedRow after, Cause cause, String detail) {
    PublishedRow known = Objects.requireNonNull(after != null ? after : before);
    return new Change(
        known.municipality(),
        before == null ? null : before.status(),
        before == null ? null : before.basis(),
        after == null ? null : after.status(),
        after == null ? null : after.basis(),
        cause,
        detail);
  }
}
