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
import no.signert.domain.Validators;

/**
 * An answer 200 from the archive, as a private cache sees it (RFC 9111): whether it still does,
 * what to ask otherwise, and what it becomes when its server says that nothing changed.
 *
 * <p>What a server says counts, for a week at most. We never guess a lifetime from the age of a
 * page: where the server said nothing, the caller's patience alone decides.
 */
final class EarlierAnswer {
  /** However long a server vouches for an answer, a change is noticed after that time. */
  static final Duration LONGEST = Duration.ofDays(7);

  private static final Pattern MAX_AGE =
      Pattern.compile("(?:^|[,\\s])max-age\\s*=\\s*\"?(\\d{1,10})", Pattern.CASE_INSENSITIVE);

  private final KeptExchange kept;
  private final HttpHeaders headers;

  EarlierAnswer(KeptExchange kept) {
    this.kept = kept;
    this.headers = kept.exchange().responseHeaders();
  }

  KeptExchange kept() {
    return kept;
  }

  /** Returns whether the answer does without asking. */
  boolean stillDoes(HttpCall call, Instant now) {
    if (opensSession(call) || headers.first("Vary").filter("*"::equals).isPresent()) {
      return false;
    }
    Duration held = Duration.between(kept.exchange().receivedAt(), now);
    if (held.isNegative()) {
      return false;
    }
    if (!call.patience().isZero() && held.compareTo(call.patience()) <= 0) {
      return true;
    }
    boolean get = call.method() == HttpCall.Method.GET;
    return get && held.compareTo(LONGEST) <= 0 && age(held).compareTo(lifetime()) < 0;
  }

  /** Asks only for a change, where the server gave something to ask with. */
  HttpCall conditional(HttpCall call) {
    boolean can = call.method() == HttpCall.Method.GET && !opensSession(call);
    return can && call.validators().isEmpty() ? call.ifChangedSince(validators()) : call;
  }

  private Validators validators() {
    return new Validators(
        headers.first("ETag").orElse(null), headers.first("Last-Modified").orElse(null));
  }

  private boolean opensSession(HttpCall call) {
    return call.beginsSession()
        || (call.cookies() != null && headers.first("Set-Cookie").isPresent());
  }

  /** Returns the stored bytes under the fields of the 304 that said that they still hold. */
  KeptExchange freshened(KeptExchange unchanged) {
    HttpExchange stored = kept.exchange();
    HttpExchange answer = unchanged.exchange();
    return new KeptExchange(
        new HttpExchange(
            answer.method(),
            answer.uri(),
            answer.requestHead(),
            answer.requestBody(),
            HttpHeaders.broughtUpToDate(stored.responseHead(), answer.responseHead()),
            stored.responseBody(),
            answer.address(),
            answer.receivedAt()),
        unchanged.archived());
  }

  /** How old it is by now, counting what it was when it came. */
  private Duration age(Duration held) {
    Duration told = headers.first("Age").flatMap(EarlierAnswer::seconds).orElse(Duration.ZERO);
    Duration apparent =
        date("Date")
            .map(date -> Duration.between(date, kept.exchange().receivedAt()))
            .filter(age -> !age.isNegative())
            .orElse(Duration.ZERO);
    return held.plus(told.compareTo(apparent) > 0 ? told : apparent);
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
    Instant from = date("Date").orElse(kept.exchange().receivedAt());
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
