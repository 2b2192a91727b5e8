package no.signert.http;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import no.signert.domain.FailureKind;

/**
 * Asks servers, one polite request at a time per host. Safe for many threads; those that ask the
 * same host wait for each other in the order they came.
 *
 * <p>A request passes what we remember, the host's robots.txt, and the host's queue, in that order:
 * an earlier answer that still does costs nothing, one that may have changed is asked for with the
 * validators its server gave. Redirects pass all three again.
 */
public final class PoliteClient implements HttpSender, AutoCloseable {
  private final Politeness politeness;
  private final Exchanges exchanges;
  private final RedirectLoop redirects;
  private final Robots robots;
  private final Memory memory;
  private final Timekeeper time;

  /** A client by the machine's own clock, which remembers nothing of earlier runs. */
  public PoliteClient(ClientSettings settings, ExchangeRecorder recorder) {
    this(settings, recorder, Timekeeper.system());
  }

  /** A client by another clock, for tests. */
  public PoliteClient(ClientSettings settings, ExchangeRecorder recorder, Timekeeper time) {
    this(settings, recorder, Memory.NONE, time);
  }

  /** A client that asks only for what earlier answers don't tell. */
  public PoliteClient(
      ClientSettings settings, ExchangeRecorder recorder, Memory memory, Timekeeper time) {
    this.memory = memory;
    this.time = time;
    AddressGuard guard = new AddressGuard(settings.allowedLocal());
    politeness = settings.politeness();
    exchanges = new Exchanges(politeness, time, new Wire(settings, guard, time), recorder);
    redirects = new RedirectLoop(guard);
    robots =
        new Robots(
            memory.answers(), call -> asked(call, earlier(call), exchanges::send), redirects, time);
  }

  @Override
  public HttpReply send(HttpCall call) throws HttpFailure {
    return Answers.reply(call, redirects.follow(call, this::take));
  }

  @Override
  public void spared(HttpCall call) {
    exchanges.lane(call).countSpared();
  }

  /** Returns what each host was asked for so far, by name of the host. */
  public List<HostUse> uses() {
    return exchanges.uses();
  }

  private KeptExchange take(HttpCall call) throws HttpFailure {
    Optional<EarlierAnswer> found = earlier(call);
    if (found.isPresent() && found.get().stillDoes(call, time.now())) {
      spared(call);
      return found.get().kept();
    }
    return asked(call, found, this::allowed);
  }

  /** Asks, and only for a change where that can be: then what was held before is the answer. */
  private static KeptExchange asked(
      HttpCall call, Optional<EarlierAnswer> earlier, KeptExchange.Taker live) throws HttpFailure {
    if (earlier.isEmpty()) {
      return live.take(call);
    }
    KeptExchange answer = live.take(earlier.get().conditional(call));
    boolean changeless = call.validators().isEmpty() && answer.exchange().status() == 304;
    return changeless ? earlier.get().freshened(answer) : answer;
  }

  private Optional<EarlierAnswer> earlier(HttpCall call) {
    if (!call.validators().isEmpty()) {
      // Whoever brings validators holds the answer already, and wants to know of a change.
      return Optional.empty();
    }
    try {
      return memory.contents().find(call).map(EarlierAnswer::new);
    } catch (IOException e) {
      // What was lost is asked for again.
      return Optional.empty();
    }
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
