package no.signert.http;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

/**
 * The time, and how to let it pass.
 *
 * @param clock tells it; must not run backwards
 * @param sleeper lets it pass
 */
public record Timekeeper(Clock clock, Sleeper sleeper) {
  /** Lets time pass. */
  @FunctionalInterface
  public interface Sleeper {
    /** Returns after that long, or somewhat earlier. */
    void sleep(Duration duration) throws InterruptedException;
  }

  /** The machine's own, steady even if someone sets its clock meanwhile. */
  public static Timekeeper system() {
    return steady(Clock.systemUTC());
  }

  /** One that starts when that clock says, and then runs steadily. */
  public static Timekeeper steady(Clock wall) {
    Instant start = wall.instant();
    long nanos = System.nanoTime();
    return new Timekeeper(
        new Steady(start, nanos),
        duration -> Thread.sleep(duration.toMillis(), duration.toNanosPart() % 1_000_000));
  }

  Instant now() {
    return clock.instant();
  }

  /** Returns at that moment, never earlier. */
  void sleepUntil(Instant moment) throws InterruptedException {
    for (Instant now = now(); now.isBefore(moment); now = now()) {
      sleeper.sleep(Duration.between(now, moment));
    }
  }

  private static final class Steady extends Clock {
    private final Instant start;
    private final long nanos;

    Steady(Instant start, long nanos) {
      this.start = start;
      this.nanos = nanos;
    }

    @Override
    public ZoneOffset getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(java.time.ZoneId zone) {
      return Clock.fixed(instant(), zone);
    }

    @Override
    public Instant instant() {
      return start.plusNanos(System.nanoTime() - nanos);
    }
  }
}
