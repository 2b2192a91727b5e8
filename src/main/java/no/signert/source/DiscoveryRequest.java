package no.signert.source;

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
 */
public record DiscoveryRequest(Declaration declaration, @Nullable Period period, LocalDate asOf) {}
