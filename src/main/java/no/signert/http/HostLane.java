package no.signert.http;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Semaphore;
import no.signert.domain.FailureKind;

/** The queue before a host: first come, first served, one at a time, and not too soon. */
final class HostLane {
  /** A host that is silent so often in a row is not asked for a while. */
  private static final int MOST_SILENCES = 12;

  private static final Duration SILENT_FOR = Duration.ofMinutes(30);

  private final String host;
  private final Politeness politeness;
  private final Timekeeper time;
  private final Semaphore turn = new Semaphore(1, true);
  private Instant notBefore = Instant.MIN;
  private Instant lastLeft = Instant.EPOCH;
  private Duration delay;
  private HostUse use;
  private int silences;
  private FailureKind silence = FailureKind.TIMEOUT;
  private Instant silentUntil = Instant.EPOCH;

  HostLane(String host, Politeness politeness, Timekeeper time) {
    this.host = host;
    this.politeness = politeness;
    this.time = time;
    this.delay = politeness.delay();
    this.use = new HostUse(host, 0, 0, 0, 0, 0, 0, 0, Duration.ZERO);
  }

  /** Waits for the turn; {@link #leave} must follow, unless this throws. */
  void enter(URI uri) throws HttpFailure, InterruptedException {
    turn.acquire();
    boolean entered = false;
    try {
      Instant start = time.now();
      Instant opens = admit(uri, start);
      time.sleepUntil(opens);
      count(new HostUse(host, 1, 0, 0, 0, 0, 0, 0, Duration.between(start, time.now())));
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
    if (silentUntil.isAfter(now)) {
      throw new HttpFailure(
          silence, uri, host + " did not answer " + MOST_SILENCES + " times running", null);
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
            use.spared() + more.spared(),
            use.waited().plus(more.waited()));
  }

  void countRetry() {
    count(new HostUse(host, 0, 0, 0, 1, 0, 0, 0, Duration.ZERO));
  }

  void countSpared() {
    count(new HostUse(host, 0, 0, 0, 0, 0, 0, 1, Duration.ZERO));
  }

  void countOverride() {
    count(new HostUse(host, 0, 0, 0, 0, 0, 1, 0, Duration.ZERO));
  }

  /**
   * Counts a request without an answer; a host that says nothing at all is given up for a while.
   */
  synchronized void countFailure(HttpFailure failure) {
    count(new HostUse(host, 0, 0, 0, 0, 1, 0, 0, Duration.ZERO));
    boolean silent =
        failure.status() == 0
            && (failure.kind() == FailureKind.TIMEOUT
                || failure.kind() == FailureKind.HOST_UNREACHABLE);
    silences = silent ? silences + 1 : 0;
    if (silences >= MOST_SILENCES) {
      silences = 0;
      silence = failure.kind();
      silentUntil = time.now().plus(SILENT_FOR);
    }
  }

  synchronized void countAnswer(HttpExchange answer) {
    silences = 0;
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
            0,
            Duration.ZERO));
  }

  synchronized HostUse use() {
    return use;
  }
}
