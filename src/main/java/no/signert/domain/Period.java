package no.signert.domain;

import java.time.LocalDate;

/**
 * The days in which papers of a campaign may lie, both included.
 *
 * @param from first day
 * @param to last day, not before {@code from}
 */
public record Period(LocalDate from, LocalDate to) {
  public Period {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException(
          "A period must not end before it begins: " + from + " to " + to);
    }
  }

  /** Returns whether a day lies within the period. */
  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }
}
