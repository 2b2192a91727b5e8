package no.signert.http;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import no.signert.domain.FailureKind;

/**
 * Asks servers, one polite request at a time per host. Safe for many threads; those that ask the
 * same host wait for each other in the order they came.
 */
public final class PoliteClient implements HttpSender, AutoCloseable {
  private final Politeness politeness;
  private final Exchanges exchanges;
  private final RedirectLoop redirects;
  private final Robots robots;

  /** A client by the machine's own clock. */
  public PoliteClient(ClientSettings settings, ExchangeRecorder recorder) {
    this(settings, recorder, Timekeeper.system());
  }

  /** A client by another clock, for tests. */
  public PoliteClient(ClientSettings settings, ExchangeRecorder recorder, Timekeeper time) {
    AddressGuard guard = new AddressGuard(settings.allowedLocal());
    politeness = settings.politeness();
    exchanges = new Exchanges(politeness, time, new Wire(settings, guard, time), recorder);
    redirects = new RedirectLoop(guard);
    robots = new Robots(exchanges::send, redirects, time);
  }

  @Override
  public HttpReply send(HttpCall call) throws HttpFailure {
    return Answers.reply(call, redirects.follow(call, this::allowed));
  }

  /** Returns what each host was asked for so far, by name of the host. */
  public List<HostUse> uses() {
    return exchanges.uses();
  }

  private KeptExchange allowed(HttpCall call) throws HttpFailure {
    URI uri = call.uri();
    Robots.Rules rules = robots.rules(uri);
    HostLane lane = exchanges.lane(call);
    Duration asked = rules.crawlDelay();
    if (asked.compareTo(politeness.longestCrawlDelay()) > 0) {
      throw new HttpFailure(
          FailureKind.RATE_LIMITED,
          uri,
          "robots.txt asks for %d s between requests, more than the %d s a night has time for"
              .formatted(asked.toSeconds(), politeness.longestCrawlDelay().toSeconds()),
          null);
    }
    lane.slowTo(asked);
    if (!rules.allows(uri)) {
      if (call.override() == null) {
        throw disallowed(uri, rules);
      }
      lane.countOverride();
    }
    return exchanges.send(call);
  }

  private static HttpFailure disallowed(URI uri, Robots.Rules rules) {
    HttpFailure failure = rules.failure();
    if (failure == null) {
      return new HttpFailure(
          FailureKind.ROBOTS_DISALLOWED, uri, "robots.txt asks robots to stay away", null);
    }
    return new HttpFailure(
        failure.kind(),
        uri,
        failure.status(),
        "robots.txt can't be read, so we stay away for now: " + failure.getMessage(),
        failure);
  }

  @Override
  public void close() {
    exchanges.close();
  }
}
