package no.signert.job;

import no.signert.domain.MunicipalityNumber;
import no.signert.source.CaseSource;
import org.jspecify.annotations.Nullable;

/**
 * A source that a night asks.
 *
 * @param source whom to ask
 * @param municipality whom it speaks of; null for a source that speaks of all
 * @param lane sources of a lane are asked one after another: a host, or empty for none
 * @param enabled whether to ask it at all
 * @param question its row in the portal list, which decides what it is asked; empty for others
 */
record PlannedSource(
    CaseSource source,
    @Nullable MunicipalityNumber municipality,
    String lane,
    boolean enabled,
    String question) {}
