package no.signert.http;

import java.time.Duration;
import java.time.Instant;
import no.signert.domain.Validators;

/**
 * An answer 200 from the archive, as a private cache sees it (RFC 9111): whether it still does,
 * what to ask otherwise, and what it becomes when its server says that nothing changed.
 *
 * <p>What a server says counts, for a week at most. We never guess a lifetime from the age of a
 * page: where the server said nothing, the caller's patience alone decides.
 */
final class EarlierAnswer {
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
    return get && now.isBefore(new Freshness(headers, kept.exchange().receivedAt()).until());
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
}
