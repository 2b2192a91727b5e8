package no.signert.http;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Semaphore;
import no.signert.domain.FailureKind;

/** The queue before a host: first come, first served, one at a time, and not too soon. */
final class HostLane {
  private final String host;
  private final Politeness politeness;
  private final Timekeeper time;
  private final Semaphore turn = new Semaphore(1, true);
  private Instant notBefore = Instant.MIN;
  private Instant lastLeft = Instant.EPOCH;
  private Duration delay;
  private HostUse use;

  HostLane(String host, Politeness politeness, Timekeeper time) {
    this.host = host;
    this.politeness = politeness;
    this.time = time;
    this.delay = politeness.delay();
    this.use = new HostUse(host, 0, 0, 0, 0, 0, 0, Duration.ZERO);
  }

  /** Waits for the turn; {@link #leave} must follow, unless this throws. */
  void enter(URI uri) throws HttpFailure, InterruptedException {
    turn.acquire();
    boolean entered = false;
    try {
      Instant start = time.now();
      Instant opens = admit(uri, start);
      time.sleepUntil(opens);
      count(new HostUse(host, 1, 0, 0, 0, 0, 0, Duration.between(start, time.now())));
      entered = true;
    } finally {
      if (!entered) {
        turn.release();
      }
    }
  }

  private synchronized Instant admit(URI uri, Instant now) throws HttpFailure {
    if (use.requests() >= politeness.budget()) {
      throw new HttpFailure(
          FailureKind.BUDGET_EXHAUSTED,
          uri,
          host + " was asked " + use.requests() + " times, the most this run may",
          null);
    }
    if (notBefore.isAfter(now.plus(politeness.longestWait()))) {
      throw new HttpFailure(
          FailureKind.RATE_LIMITED, uri, host + " asks to be left alone until " + notBefore, null);
    }
    return notBefore;
  }

  void leave() {
    left(time.now());
    turn.release();
  }

  private synchronized void left(Instant now) {
    lastLeft = now;
    postpone(now.plus(delay));
  }

  /** Keeps the host closed until then. */
  synchronized void postpone(Instant until) {
    if (until.isAfter(notBefore)) {
      notBefore = until;
    }
  }

  /** Widens the delay to what the host asks for. */
  synchronized void slowTo(Duration wanted) {
    if (wanted.compareTo(delay) > 0) {
      delay = wanted;
      postpone(lastLeft.plus(delay));
    }
  }

  synchronized void count(HostUse more) {
    use =
        new HostUse(
            host,
            use.requests() + more.requests(),
            use.bytes() + more.bytes(),
            use.notModified() + more.notModified(),
            use.retries() + more.retries(),
            use.failures() + more.failures(),
            use.overridden() + more.overridden(),
            use.waited().plus(more.waited()));
  }

  void countRetry() {
    count(new HostUse(host, 0, 0, 0, 1, 0, 0, Duration.ZERO));
  }

  void countOverride() {
    count(new HostUse(host, 0, 0, 0, 0, 0, 1, Duration.ZERO));
  }

  void countFailure() {
    count(new HostUse(host, 0, 0, 0, 0, 1, 0, Duration.ZERO));
  }

  void countAnswer(HttpExchange answer) {
    int status = answer.status();
    count(
        new HostUse(
            host,
            0,
            answer.responseBody().length,
            status == 304 ? 1 : 0,
            0,
            status >= 400 ? 1 : 0,
            0,
            Duration.ZERO));
  }

  synchronized HostUse use() {
    return use;
  }
}
