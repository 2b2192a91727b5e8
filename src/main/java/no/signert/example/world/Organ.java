package no.signert.example.world;

import no.signert.domain.PoliticalBody;

/**
 * A body that meets.
 *
 * @param id its number in the portal
 * @param kind whose kind it is
 * @param name with the definite ending, such as {@code Kommunestyret}
 * @param shortName such as {@code KST}
 */
public record Organ(int id, PoliticalBody kind, String name, String shortName) {}
