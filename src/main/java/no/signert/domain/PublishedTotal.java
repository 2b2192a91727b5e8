package no.signert.domain;

import java.net.URI;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A total that somebody else published, to be set beside ours.
 *
 * @param asOf the day it speaks of
 * @param area in the publisher's words
 * @param signedMunicipalities how many had signed; null where not said, as for the other figures
 * @param ofMunicipalities of how many
 * @param signedPopulation inhabitants of those that had signed
 * @param ofPopulation of how many inhabitants
 * @param populationShare fraction 0 to 1, as published
 * @param sourceUrl where
 * @param note anything a reader should know; may be empty
 */
public record PublishedTotal(
    LocalDate asOf,
    String area,
    @Nullable Integer signedMunicipalities,
    @Nullable Integer ofMunicipalities,
    @Nullable Long signedPopulation,
    @Nullable Long ofPopulation,
    @Nullable Double populationShare,
    URI sourceUrl,
    String note) {
  public PublishedTotal {
    Checks.notBlank(area, "The area of a published total");
  }
}
