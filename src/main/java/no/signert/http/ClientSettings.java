package no.signert.http;

import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How a client behaves.
 *
 * @param agent who we say we are
 * @param politeness how much a host may be bothered
 * @param connectTimeout how long to wait for a connection
 * @param deadline how long an answer may take, from the request to its last byte
 * @param allowedLocal hosts with port, such as {@code localhost:8080}, that may be asked although
 *     their address is not public: only what the people who run this named, never a redirect's wish
 */
public record ClientSettings(
    UserAgent agent,
    Politeness politeness,
    Duration connectTimeout,
    Duration deadline,
    Set<String> allowedLocal) {
  public ClientSettings {
    if (connectTimeout.isNegative() || connectTimeout.isZero()) {
      throw new IllegalArgumentException("A time-out must be positive: " + connectTimeout);
    }
    if (deadline.isNegative() || deadline.isZero()) {
      throw new IllegalArgumentException("A deadline must be positive: " + deadline);
    }
    allowedLocal =
        allowedLocal.stream()
            .map(host -> host.toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());
  }

  /** Settings for strangers' servers. */
  public static ClientSettings of(UserAgent agent) {
    return new ClientSettings(
        agent, Politeness.DEFAULT, Duration.ofSeconds(15), Duration.ofSeconds(120), Set.of());
  }

  /** Returns these with another politeness. */
  public ClientSettings with(Politeness other) {
    return new ClientSettings(agent, other, connectTimeout, deadline, allowedLocal);
  }

  /** Returns these with another deadline. */
  public ClientSettings withDeadline(Duration other) {
    return new ClientSettings(agent, politeness, connectTimeout, other, allowedLocal);
  }

  /** Returns these allowing these local hosts, each with its port. */
  public ClientSettings allowing(Set<String> hosts) {
    return new ClientSettings(agent, politeness, connectTimeout, deadline, hosts);
  }
}
