package no.signert.http;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import no.signert.domain.FailureKind;
import org.jspecify.annotations.Nullable;

/**
 * What servers ask of robots (RFC 9309): a missing robots.txt (4xx) allows everything, one that the
 * server fails to give (5xx, 429) or that is too large keeps us away for now. What was received is
 * good for a day, or an hour for a failure, in later runs too.
 */
final class Robots {
  private static final Duration KEPT = Duration.ofDays(1);
  private static final Duration FAILURE_KEPT = Duration.ofHours(1);
  private static final long MOST_BYTES = 2L << 20;

  private final Map<URI, Origin> origins = new ConcurrentHashMap<>();
  private final RecordedReplies earlier;
  private final KeptExchange.Taker taker;
  private final RedirectLoop redirects;
  private final Timekeeper time;

  Robots(
      RecordedReplies earlier, KeptExchange.Taker taker, RedirectLoop redirects, Timekeeper time) {
    this.earlier = earlier;
    this.taker = taker;
    this.redirects = redirects;
    this.time = time;
  }

  /** Returns what the server at this address asks of us, asking it if need be. */
  Rules rules(URI uri) {
    return origins.computeIfAbsent(Origins.root(uri), Origin::new).rules();
  }

  /**
   * What one server asks.
   *
   * @param parsed null if its robots.txt can't be had
   * @param failure why not; null if it can
   * @param until when to ask again
   */
  record Rules(@Nullable BaseRobotRules parsed, @Nullable HttpFailure failure, Instant until) {
    boolean allows(URI uri) {
      return parsed != null && parsed.isAllowed(uri.toASCIIString());
    }

    Duration crawlDelay() {
      return parsed == null || parsed.getCrawlDelay() < 0
          ? Duration.ZERO
          : Duration.ofMillis(parsed.getCrawlDelay());
    }
  }

  private Rules ask(URI root) {
    HttpCall call = HttpCall.get(root.resolve("/robots.txt")).atMost(MOST_BYTES);
    try {
      Rules known = read(call, redirects.follow(call, this::remembered).exchange());
      if (known.until().isAfter(time.now())) {
        return known;
      }
    } catch (HttpFailure e) {
      // Nothing is remembered: then it is asked for.
    }
    try {
      return read(call, redirects.follow(call, taker).exchange());
    } catch (HttpFailure e) {
      return new Rules(null, e, time.now().plus(FAILURE_KEPT));
    }
  }

  private KeptExchange remembered(HttpCall call) throws HttpFailure {
    try {
      return earlier
          .find(call)
          .orElseThrow(() -> new HttpFailure(FailureKind.NOT_ARCHIVED, call.uri(), "New", null));
    } catch (IOException e) {
      throw new HttpFailure(FailureKind.NOT_ARCHIVED, call.uri(), "Lost", e);
    }
  }

  private static Rules read(HttpCall call, HttpExchange answer) throws HttpFailure {
    int status = answer.status();
    Instant kept = answer.receivedAt().plus(KEPT);
    if (status == 429 || status >= 500 || status < 200) {
      HttpFailure failure = unavailable(call, "It answers " + status, null);
      return new Rules(null, failure, answer.receivedAt().plus(FAILURE_KEPT));
    }
    if (status != 200) {
      return new Rules(new SimpleRobotRules(RobotRulesMode.ALLOW_ALL), null, kept);
    }
    byte[] text = Decompression.decompressed(call, answer);
    return new Rules(
        new SimpleRobotRulesParser(Long.MAX_VALUE, 0)
            .parseContent(call.uri().toString(), text, "text/plain", List.of(UserAgent.TOKEN)),
        null,
        kept);
  }

  private static HttpFailure unavailable(HttpCall call, String why, @Nullable Throwable cause) {
    return new HttpFailure(FailureKind.ROBOTS_UNAVAILABLE, call.uri(), why, cause);
  }

  private final class Origin {
    private final URI root;
    private final ReentrantLock lock = new ReentrantLock();
    private @Nullable Rules known;

    Origin(URI root) {
      this.root = root;
    }

    Rules rules() {
      try {
        lock.lockInterruptibly();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw (CancellationException)
            new CancellationException("Interrupted while waiting for " + root).initCause(e);
      }
      try {
        Rules rules = known;
        if (rules == null || time.now().isAfter(rules.until())) {
          rules = ask(root);
          known = rules;
        }
        return rules;
      } finally {
        lock.unlock();
      }
    }
  }
}
