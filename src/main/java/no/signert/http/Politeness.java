package no.signert.http;

import java.time.Duration;

/**
 * How much a host may be bothered. One request at a time is not a setting.
 *
 * @param delay least time from the end of one answer to the next request to the same host;
 *     robots.txt may ask for more
 * @param longestCrawlDelay a host that asks for a longer Crawl-delay is not visited
 * @param tries how often a request is sent before we give up: 429, 5xx, time-outs and broken
 *     connections are tried again
 * @param backOff wait before the second try, doubled for each further one
 * @param longestWait a Retry-After beyond this ends the visit instead of being waited for
 * @param budget most requests to one host in the life of a client, robots.txt included
 */
public record Politeness(
    Duration delay,
    Duration longestCrawlDelay,
    int tries,
    Duration backOff,
    Duration longestWait,
    int budget) {
  /** What strangers' servers get. */
  public static final Politeness DEFAULT =
      new Politeness(
          Duration.ofSeconds(1),
          Duration.ofSeconds(60),
          4,
          Duration.ofSeconds(5),
          Duration.ofMinutes(5),
          20_000);

  public Politeness {
    if (delay.isNegative() || longestCrawlDelay.isNegative() || backOff.isNegative()) {
      throw new IllegalArgumentException("A delay must not be negative: " + delay);
    }
    if (tries < 1) {
      throw new IllegalArgumentException("There must be at least one try: " + tries);
    }
    if (budget < 1) {
      throw new IllegalArgumentException("A budget must allow a request: " + budget);
    }
  }

  /** Returns this with another delay. */
  public Politeness withDelay(Duration other) {
    return new Politeness(other, longestCrawlDelay, tries, backOff, longestWait, budget);
  }

  /** Returns this with other tries and another first wait between them. */
  public Politeness withTries(int count, Duration firstWait) {
    return new Politeness(delay, longestCrawlDelay, count, firstWait, longestWait, budget);
  }

  /** Returns this with another budget. */
  public Politeness withBudget(int requests) {
    return new Politeness(delay, longestCrawlDelay, tries, backOff, longestWait, requests);
  }
}
