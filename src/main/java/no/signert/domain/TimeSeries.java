package no.signert.domain;

import java.time.LocalDate;
import java.util.List;

/**
 * How the signatures in scope added up over time, up to the reporting day.
 *
 * @param points one per day on which something was signed, in order; the last is the reporting day
 * @param undated how many signatures bear no readable day; they are counted in the last point alone
 */
public record TimeSeries(List<Point> points, int undated) {
  /**
   * What stood signed at the end of a day.
   *
   * @param day the day
   * @param municipalities signatures, documented, reported or by override
   * @param population their inhabitants
   * @param documented share by documents alone, of what the threshold counts, 0 to 1
   * @param share share by documents, publications and overrides
   */
  public record Point(
      LocalDate day, int municipalities, long population, double documented, double share) {}

  public TimeSeries {
    points = List.copyOf(points);
  }
}
