package no.signert.http;

import no.signert.domain.ArchiveLocation;
import org.jspecify.annotations.Nullable;

/**
 * One exchange and where it is kept.
 *
 * @param exchange with whatever status
 * @param archived null if it is not kept
 */
public record KeptExchange(HttpExchange exchange, @Nullable ArchiveLocation archived) {
  /** Whoever answers one request without following redirects. */
  @FunctionalInterface
  interface Taker {
    KeptExchange take(HttpCall call) throws HttpFailure;
  }
}
