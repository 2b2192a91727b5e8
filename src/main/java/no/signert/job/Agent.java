package no.signert.job;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.signert.http.ClientSettings;
import no.signert.http.Politeness;
import no.signert.http.UserAgent;

/**
 * How we appear to servers. Three environment variables say it: {@code SIGNERT_CONTACT}, where the
 * people who run this are reached, {@code SIGNERT_DELAY_MS}, the least time between requests to a
 * host, and {@code SIGNERT_DEADLINE_MS}, the longest an answer may take. Strangers' servers never
 * get less than a second between requests, nor a shorter rest after a failure than usual; portals
 * on this machine may.
 */
final class Agent {
  static final String SOFTWARE = "signert/0.1.0";

  private static final String VERSION = "0.1.0";
  private static final String CONTACT = "https://github.com/signert/signert/issues";

  /** First wait before asking a portal on this machine again. */
  private static final Duration LOCAL_BACK_OFF = Duration.ofMillis(100);

  private Agent() {}

  /**
   * Returns how to ask servers.
   *
   * @param named addresses that people named, or that this program itself serves: only those of
   *     them that lie on this machine may be asked although they are not public
   */
  static ClientSettings settings(List<URI> named) {
    UserAgent agent = UserAgent.of(VERSION, environment("SIGNERT_CONTACT").orElse(CONTACT));
    Set<String> local =
        named.stream().filter(Agent::isLocal).map(URI::getAuthority).collect(Collectors.toSet());
    boolean onlyLocal = !named.isEmpty() && named.stream().allMatch(Agent::isLocal);
    Politeness usual = Politeness.DEFAULT.withDelay(delay(onlyLocal));
    ClientSettings settings = ClientSettings.of(agent).allowing(local);
    return settings
        .with(onlyLocal ? usual.withTries(usual.tries(), LOCAL_BACK_OFF) : usual)
        .withDeadline(millis("SIGNERT_DEADLINE_MS").orElse(settings.deadline()));
  }

  /** Says what is missing before strangers are asked; empty if nothing is. */
  static Optional<String> warning(List<URI> named) {
    long strangers = named.stream().filter(address -> !isLocal(address)).count();
    return strangers == 0 || environment("SIGNERT_CONTACT").isPresent()
        ? Optional.empty()
        : Optional.of(
            "SIGNERT_CONTACT is not set, and %d addresses of others are about to be asked: their owners "
                    .formatted(strangers)
                + "cannot reach you. Set it to your e-mail address or page.");
  }

  private static Duration delay(boolean onlyLocal) {
    Duration least = onlyLocal ? Duration.ZERO : Politeness.DEFAULT.delay();
    Duration wanted = millis("SIGNERT_DELAY_MS").orElse(least);
    return wanted.compareTo(least) > 0 ? wanted : least;
  }

  private static Optional<Duration> millis(String name) {
    return environment(name).map(value -> Duration.ofMillis(Long.parseLong(value)));
  }

  private static Optional<String> environment(String name) {
    return Optional.ofNullable(System.getenv(name)).filter(value -> !value.isBlank());
  }

  private static boolean isLocal(URI address) {
    String name = Objects.requireNonNullElse(address.getHost(), "").toLowerCase(Locale.ROOT);
    return name.equals("localhost") || name.startsWith("127.") || name.equals("[::1]");
  }
}
