package no.signert.http;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** When a server wants to be asked again (RFC 9110, 10.2.3). */
final class RetryAfter {
  private RetryAfter() {}

  /** Reads seconds or a date; empty where the header is absent or neither. */
  static Optional<Instant> of(HttpExchange answer) {
    return answer
        .responseHeaders()
        .first("Retry-After")
        .flatMap(value -> parse(value, answer.receivedAt()));
  }

  private static Optional<Instant> parse(String value, Instant receivedAt) {
    try {
      if (value.matches("\\d{1,9}")) {
        return Optional.of(receivedAt.plusSeconds(Long.parseLong(value)));
      }
      return Optional.of(
          ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
