package no.signert.domain;

import java.time.Duration;

/**
 * How long to leave something in peace before asking again, so that what was asked for in one night
 * does not fall due in one night.
 */
public final class Staggered {
  private Staggered() {}

  /** Returns between four sevenths of {@code longest} and all of it, the same for a name always. */
  public static Duration within(Duration longest, String name) {
    long seventh = longest.toMillis() / 7;
    return Duration.ofMillis(4 * seventh + Math.floorMod(name.hashCode() * 31L, 3 * seventh + 1));
  }
}
