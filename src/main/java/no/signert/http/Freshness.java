package no.signert.http;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long a server vouches for an answer (RFC 9111).
 *
 * @param headers of the answer
 * @param receivedAt when it came
 */
record Freshness(HttpHeaders headers, Instant receivedAt) {
  /** However long a server vouches for an answer, a change is noticed after that time. */
  private static final Duration LONGEST = Duration.ofDays(7);

  private static final Pattern MAX_AGE =
      Pattern.compile("(?:^|[,\\s])max-age\\s*=\\s*\"?(\\d{1,10})", Pattern.CASE_INSENSITIVE);

  /** Returns when it ends; the moment of receipt or earlier where the server said nothing. */
  Instant until() {
    Duration left = lifetime().minus(initialAge());
    return receivedAt.plus(left.compareTo(LONGEST) > 0 ? LONGEST : left);
  }

  /** How old the answer was when it came. */
  private Duration initialAge() {
    Duration told = headers.first("Age").flatMap(Freshness::seconds).orElse(Duration.ZERO);
    Duration apparent =
        date("Date")
            .map(date -> Duration.between(date, receivedAt))
            .filter(age -> !age.isNegative())
            .orElse(Duration.ZERO);
    return told.compareTo(apparent) > 0 ? told : apparent;
  }

  private Duration lifetime() {
    String control = String.join(",", headers.all("Cache-Control")).toLowerCase(Locale.ROOT);
    if (control.contains("no-store") || control.contains("no-cache")) {
      return Duration.ZERO;
    }
    Matcher stated = MAX_AGE.matcher(control);
    if (stated.find()) {
      return Duration.ofSeconds(Long.parseLong(stated.group(1)));
    }
    Instant from = date("Date").orElse(receivedAt);
    return date("Expires").map(end -> Duration.between(from, end)).orElse(Duration.ZERO);
  }

  private static Optional<Duration> seconds(String value) {
    return value.matches("\\d{1,10}")
        ? Optional.of(Duration.ofSeconds(Long.parseLong(value)))
        : Optional.empty();
  }

  /** Reads a date; one that can't be read, such as "0", is in the past. */
  private Optional<Instant> date(String name) {
    return headers
        .first(name)
        .map(
            value -> {
              try {
                return ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
              } catch (DateTimeException e) {
                return Instant.EPOCH;
              }
            });
  }
}
