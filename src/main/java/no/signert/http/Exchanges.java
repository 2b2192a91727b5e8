package no.signert.http;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import no.signert.domain.ArchiveLocation;
import no.signert.domain.FailureKind;
import org.jspecify.annotations.Nullable;

/** Sends single requests, each in its host's queue, and again where that makes sense. */
final class Exchanges implements AutoCloseable {
  private final Map<String, HostLane> lanes = new ConcurrentHashMap<>();
  private final Politeness politeness;
  private final Timekeeper time;
  private final Wire wire;
  private final ExchangeRecorder recorder;

  Exchanges(Politeness politeness, Timekeeper time, Wire wire, ExchangeRecorder recorder) {
    this.politeness = politeness;
    this.time = time;
    this.wire = wire;
    this.recorder = recorder;
  }

  HostLane lane(HttpCall call) {
    return lanes.computeIfAbsent(
        Origins.host(call.uri()), host -> new HostLane(host, politeness, time));
  }

  /** Returns what was asked of each host, by name. */
  List<HostUse> uses() {
    return lanes.values().stream()
        .map(HostLane::use)
        .sorted(Comparator.comparing(HostUse::host))
        .toList();
  }

  /** Returns the answer with whatever status, the last one where several tries were needed. */
  KeptExchange send(HttpCall call) throws HttpFailure {
    HostLane lane = lane(call);
    for (int tried = 1; ; tried++) {
      boolean last = tried == politeness.tries();
      try {
        KeptExchange hop = once(call, lane);
        if (!isPassing(hop) || !retryLater(hop.exchange(), lane, tried)) {
          return hop;
        }
      } catch (HttpFailure e) {
        if (last || !isPassing(e.kind())) {
          throw e;
        }
        lane.postpone(time.now().plus(backOff(tried)));
      }
      lane.countRetry();
    }
  }

  private KeptExchange once(HttpCall call, HostLane lane) throws HttpFailure {
    HttpExchange answer;
    try {
      lane.enter(call.uri());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw (CancellationException)
          new CancellationException("Interrupted while waiting for " + call.uri()).initCause(e);
    }
    try {
      answer = wire.exchange(call);
      lane.countAnswer(answer);
    } catch (HttpFailure e) {
      lane.countFailure(e);
      throw e;
    } finally {
      lane.leave();
    }
    return new KeptExchange(answer, kept(call, answer));
  }

  private @Nullable ArchiveLocation kept(HttpCall call, HttpExchange answer) throws HttpFailure {
    try {
      return recorder.keep(answer);
    } catch (IOException e) {
      throw new HttpFailure(
          FailureKind.NOT_ARCHIVED, call.uri(), "The answer can't be archived", e);
    }
  }

  /** Closes the host as its answer asks, and returns whether to send the request again. */
  private boolean retryLater(HttpExchange answer, HostLane lane, int tried) {
    Optional<Instant> asked = RetryAfter.of(answer);
    Instant until = asked.orElse(time.now().plus(backOff(tried)));
    boolean last = tried == politeness.tries();
    if (!last || asked.isPresent() || answer.status() == 429) {
      lane.postpone(until);
    }
    return !last && !until.isAfter(time.now().plus(politeness.longestWait()));
  }

  private Duration backOff(int tried) {
    return politeness.backOff().multipliedBy(1L << Math.min(tried - 1, 20));
  }

  /** Returns whether an answer may be another one later; a challenge stays one. */
  static boolean isPassing(KeptExchange hop) {
    int status = hop.exchange().status();
    return (status == 429 || status >= 500) && !Challenges.isChallenge(hop.exchange());
  }

  private static boolean isPassing(FailureKind kind) {
    return kind == FailureKind.TIMEOUT
        || kind == FailureKind.CONNECTION_RESET
        || kind == FailureKind.TRUNCATED_RESPONSE;
  }

  @Override
  public void close() {
    wire.close();
  }
}
