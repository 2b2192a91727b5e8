package no.signert.source;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.signert.domain.Period;
import org.jspecify.annotations.Nullable;

/**
 * The days that a visit is about: those that meetings may lie in, up to the reporting day, and
 * those to ask for where an address names them, which are the same every night.
 */
record VisitDays(Period window, Period asked, LocalDate asOf) {
  /** How far back to look when a campaign names no period. */
  private static final int YEARS_WITHOUT_PERIOD = 2;

  /** How many days back some portals show, and a week for good measure. */
  private static final int DAYS_SHOWN = 372;

  static VisitDays of(DiscoveryRequest request) {
    return new VisitDays(window(request.period(), request.asOf()), asked(request), request.asOf());
  }

  private static Period asked(DiscoveryRequest request) {
    LocalDate last = request.asOf();
    return request.period() != null
        ? request.period()
        : new Period(
            last.minusYears(YEARS_WITHOUT_PERIOD).withDayOfYear(1),
            last.withDayOfYear(last.lengthOfYear()));
  }

  private static Period window(@Nullable Period period, LocalDate last) {
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

  /** Returns whether minutes of a meeting are hardly changed any more. */
  static boolean isSettled(LocalDate day, LocalDate asOf) {
    return day.isBefore(asOf.minusDays(PortalVisit.DAYS_IN_MOTION));
  }

  /** Returns the first day that portals show which show a year. */
  LocalDate reach() {
    return asOf.minusDays(DAYS_SHOWN);
  }

  /** Returns whether the period begins before what such portals show. */
  boolean reachBeyond() {
    return window.from().isBefore(reach());
  }

  /** Returns whether the answers that an earlier visit got mean the same for this one. */
  boolean leadWhereTheyLed(Itinerary earlier) {
    VisitDays then = new VisitDays(window(asked, earlier.asOf()), asked, earlier.asOf());
    LocalDate next = earlier.next();
    return !earlier.asOf().isAfter(asOf)
        && then.window().from().equals(window().from())
        && then.years().equals(years())
        && then.reachBeyond() == reachBeyond()
        && (next == null || next.isAfter(window.to()));
  }
}
