package no.signert.domain;

import org.jspecify.annotations.Nullable;

/**
 * What became different for a municipality since the last edition, and why.
 *
 * @param municipality whom it is about
 * @param before its status in the last edition; null if it was not in it
 * @param beforeBasis what that rested on; null as in {@link MunicipalityStatus}
 * @param after its status now; null if it is no longer in the register
 * @param afterBasis what that rests on
 * @param cause why
 * @param detail the paper, publication, person or version behind it; may be empty
 */
public record Change(
    MunicipalityNumber municipality,
    @Nullable Status before,
    @Nullable Basis beforeBasis,
    @Nullable Status after,
    @Nullable Basis afterBasis,
    Cause cause,
    String detail) {
  /** Why a row differs from the last edition. */
  public enum Cause {
    NEW_PAPER,
    PAPER_CHANGED,
    PAPER_WITHDRAWN,
    RULES_VERSION,
    OVERRIDE,
    REPORT,
    POPULATION_REVISION,
    REGISTER_REVISION,
    SOURCE_RECOVERED,
    SOURCE_LOST
  }
}
