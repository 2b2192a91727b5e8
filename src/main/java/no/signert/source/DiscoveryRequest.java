package no.signert.source;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import no.signert.domain.Declaration;
import no.signert.domain.Period;
import org.jspecify.annotations.Nullable;

/**
 * What a source is asked for.
 *
 * @param declaration the words to search for
 * @param period the days in which papers may lie; null asks for all days up to {@code asOf}
 * @param asOf the reporting day; later papers are of no interest
 * @param patience how old an earlier answer about a meeting long past may be at most and still do;
 *     zero to ask for everything
 * @param earlier how the same was asked before; null if it was not, or has to be read anew
 */
public record DiscoveryRequest(
    Declaration declaration,
    @Nullable Period period,
    LocalDate asOf,
    Duration patience,
    @Nullable Earlier earlier) {
  /**
   * An earlier visit that asked for the same.
   *
   * @param way what it asked for
   * @param now the time, to know what may still be taken for an answer
   */
  public record Earlier(Itinerary way, Instant now) {}

  /** A request that asks for everything. */
  public DiscoveryRequest(Declaration declaration, @Nullable Period period, LocalDate asOf) {
    this(declaration, period, asOf, Duration.ZERO, null);
  }
}
