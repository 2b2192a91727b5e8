package no.signert.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a region adds up to (<i>dekning</i>).
 *
 * <p>The ten status counts are a partition of the municipalities in scope: signatures without
 * conditions in {@code signed} (by a paper or an override) and {@code reportedOnly} (by a
 * publication alone), conditional ones on any basis in {@code signedConditionally}, both kinds of
 * recommendation in {@code recommended}. A conditional signature is counted in its own column and
 * in {@code shareHigh}, never in {@code share}.
 *
 * @param regionType register column, or {@code whole}
 * @param region value of that column, or the title of the whole
 * @param municipalities how many there are, those outside the scope too
 * @param inScope how many count
 * @param population inhabitants of those in scope
 * @param signedPopulation inhabitants of those in scope with a signature, documented or reported,
 *     without conditions
 * @param share {@code signed} of what the threshold counts; null where nothing is in scope, as for
 *     the next two
 * @param shareLow documented signatures only
 * @param shareHigh all that may still turn out signed
 * @param threshold the fraction to exceed
 * @param reached whether the threshold is exceeded
 */
public record RegionCoverage(
    String regionType,
    String region,
    int municipalities,
    int inScope,
    int signed,
    int signedConditionally,
    int reportedOnly,
    int declined,
    int deferred,
    int noted,
    int recommended,
    int unclear,
    int noCaseFound,
    int notExamined,
    long population,
    long signedPopulation,
    @Nullable Double share,
    @Nullable Double shareLow,
    @Nullable Double shareHigh,
    BigDecimal threshold,
    Reached reached) {
  /** Whether a threshold is exceeded. */
  public enum Reached {
    /** Documented signatures alone exceed it. */
    YES,
    /** Even if everything open turned out signed, it would not be exceeded. */
    NO,
    UNDECIDED
  }

  /** Region type of the row that adds up everything. */
  public static final String WHOLE = "whole";

  public RegionCoverage {
    int parts =
        signed
            + signedConditionally
            + reportedOnly
            + declined
            + deferred
            + noted
            + recommended
            + unclear
            + noCaseFound
            + notExamined;
    if (parts != inScope) {
      throw new IllegalArgumentException(
          "The counts of " + region + " must add up to " + inScope + ": " + parts);
    }
  }
}
