package no.signert.http;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A clock that only moves when someone waits. */
final class PretendTime extends Clock {
  static final Instant START = Instant.parse("2020-06-01T00:30:00Z");

  final List<Duration> waits = new CopyOnWriteArrayList<>();
  private Instant now = START;

  Timekeeper keeper() {
    return new Timekeeper(this, this::pass);
  }

  synchronized void pass(Duration duration) {
    waits.add(duration);
    now = now.plus(duration);
  }

  @Override
  public synchronized Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }
}
