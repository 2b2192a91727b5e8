package no.signert.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import no.signert.domain.Campaign;
import no.signert.domain.MunicipalityStatus;
import no.signert.domain.TimeSeries;
import no.signert.domain.TimeSeries.Point;

/** How signatures in scope added up, day by day. */
public final class TimeLine {
  private TimeLine() {}

  /**
   * Returns the cumulative shares.
   *
   * <p>A documented signature counts from the day of the decision, a reported one from the day by
   * which it was true. One without a day counts on the reporting day alone.
   */
  public static TimeSeries of(
      Campaign campaign, List<MunicipalityStatus> statuses, LocalDate asOf) {
    List<MunicipalityStatus> counting =
        statuses.stream().filter(MunicipalityStatus::inScope).toList();
    ToLongFunction<MunicipalityStatus> weight = Coverage.weight(campaign.threshold());
    long whole = Coverage.sum(counting, weight, s -> true);
    List<MunicipalityStatus> signed =
        counting.stream()
            .filter(MunicipalityStatus::isSigned)
            .sorted(Comparator.comparing(s -> s.municipality().number()))
            .toList();
    TreeSet<LocalDate> days = new TreeSet<>();
    days.add(asOf);
    signed.forEach(s -> days.add(dayOf(s, asOf)));
    List<Point> points = new ArrayList<>();
    for (LocalDate day : days) {
      Predicate<MunicipalityStatus> byThen = s -> !dayOf(s, asOf).isAfter(day);
      List<MunicipalityStatus> then = signed.stream().filter(byThen).toList();
      Double share = Coverage.share(Coverage.sum(then, weight, s -> true), whole);
      Double documented =
          Coverage.share(Coverage.sum(then, weight, MunicipalityStatus::isDocumentedSigned), whole);
      points.add(
          new Point(
              day,
              then.size(),
              Coverage.sum(then, s -> s.municipality().population(), s -> true),
              documented == null ? 0 : documented,
              share == null ? 0 : share));
    }
    int undated = (int) signed.stream().filter(s -> s.decidedOn() == null).count();
    return new TimeSeries(points, undated);
  }

  private static LocalDate dayOf(MunicipalityStatus status, LocalDate asOf) {
    LocalDate day = status.decidedOn();
    return day == null || day.isAfter(asOf) ? asOf : day;
  }
}
