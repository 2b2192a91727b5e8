package no.signert.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.signert.domain.ReportedStatus;
import org.jspecify.annotations.Nullable;

/** The publications that count, the last first. */
final class Reports {
  private final List<ReportedStatus> lastFirst;

  Reports(List<ReportedStatus> reports, LocalDate asOf) {
    lastFirst =
        reports.stream()
            .filter(report -> !report.trueNoLaterThan().isAfter(asOf))
            .sorted(
                Comparator.comparing(ReportedStatus::trueNoLaterThan)
                    .reversed()
                    .thenComparing(ReportedStatus::sourceTitle))
            .toList();
  }

  Optional<ReportedStatus> last() {
    return lastFirst.stream().findFirst();
  }

  /**
   * Returns the first that said what the last says, if nobody said otherwise in between: from that
   * day on it was known.
   */
  Optional<ReportedStatus> firstToSaySo() {
    return lastFirst.stream()
        .takeWhile(report -> report.status() == lastFirst.get(0).status())
        .min(
            Comparator.comparing(ReportedStatus::trueNoLaterThan)
                .thenComparing(ReportedStatus::sourceTitle));
  }

  /** Whether publications that speak of the same day disagree. */
  boolean contradictEachOther() {
    ReportedStatus last = lastFirst.get(0);
    return lastFirst.stream()
        .filter(report -> report.trueNoLaterThan().equals(last.trueNoLaterThan()))
        .anyMatch(report -> report.status() != last.status());
  }

  List<String> titlesBeside(@Nullable ReportedStatus shown) {
    List<String> titles = new ArrayList<>();
    for (ReportedStatus report : lastFirst) {
      if (!report.equals(shown) && !titles.contains(report.sourceTitle())) {
        titles.add(report.sourceTitle());
      }
    }
    return titles;
  }
}
