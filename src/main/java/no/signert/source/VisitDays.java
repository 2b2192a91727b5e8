package no.signert.source;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.signert.domain.Period;

/**
 * The days that a visit is about: those that meetings may lie in, up to the reporting day, and
 * those to ask for where an address names them, which are the same every night.
 */
record VisitDays(Period window, Period asked, LocalDate asOf) {
  /** How far back to look when a campaign names no period. */
  private static final int YEARS_WITHOUT_PERIOD = 2;

  static VisitDays of(DiscoveryRequest request) {
    return new VisitDays(window(request), asked(request), request.asOf());
  }

  private static Period asked(DiscoveryRequest request) {
    LocalDate last = request.asOf();
    return request.period() != null
        ? request.period()
        : new Period(
            last.minusYears(YEARS_WITHOUT_PERIOD).withDayOfYear(1),
            last.withDayOfYear(last.lengthOfYear()));
  }

  private static Period window(DiscoveryRequest request) {
    LocalDate last = request.asOf();
    Period period = request.period();
    if (period == null) {
      return new Period(last.minusYears(YEARS_WITHOUT_PERIOD), last);
    }
    boolean begun = !period.from().isAfter(last);
    return new Period(period.from(), begun && period.to().isAfter(last) ? last : period.to());
  }

  /** Returns the calendar years that the window touches, in order. */
  List<Integer> years() {
    List<Integer> years = new ArrayList<>();
    for (int year = window.from().getYear(); year <= window.to().getYear(); year++) {
      years.add(year);
    }
    return years;
  }
}
