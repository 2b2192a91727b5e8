package no.signert.http;

import java.io.IOException;
import no.signert.domain.ArchiveLocation;
import org.jspecify.annotations.Nullable;

/** Keeps what went over the wire. Called by many threads. */
@FunctionalInterface
public interface ExchangeRecorder {
  /** Keeps nothing. */
  ExchangeRecorder NONE = exchange -> null;

  /**
   * Keeps an exchange.
   *
   * @return where it is; null if it is not kept
   * @throws IOException if it can't be kept; the call then fails as not archived
   */
  @Nullable ArchiveLocation keep(HttpExchange exchange) throws IOException;
}
