package no.signert.domain;

import java.math.BigDecimal;

/**
 * What must be exceeded: a share of inhabitants or of municipalities, strictly more than a
 * fraction.
 *
 * @param shareOf what is counted
 * @param moreThan the fraction to exceed, 0 to 1
 */
public record Threshold(Measure shareOf, BigDecimal moreThan) {
  /** What a share is a share of. */
  public enum Measure {
    POPULATION,
    MUNICIPALITIES
  }

  public Threshold {
    if (moreThan.signum() < 0 || moreThan.compareTo(BigDecimal.ONE) > 0) {
      throw new IllegalArgumentException(
          "A threshold must be a fraction between 0 and 1: " + moreThan.toPlainString());
    }
  }

  /**
   * Returns whether {@code part} of {@code whole} exceeds the threshold; exact, without rounding.
   */
  public boolean isExceededBy(long part, long whole) {
    return BigDecimal.valueOf(part).compareTo(moreThan.multiply(BigDecimal.valueOf(whole))) > 0;
  }
}
