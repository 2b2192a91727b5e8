package no.signert.classify.evaluation;

/**
 * A share with its 95 % Wilson interval. (E. B. Wilson, "Probable inference, the law of succession,
 * and statistical inference", JASA 22, 1927.)
 *
 * @param count how many of {@code of} had the property
 * @param of out of how many
 * @param low lower end, a fraction; 0 where {@code of} is 0
 * @param high upper end, a fraction; 1 where {@code of} is 0
 */
public record Interval(int count, int of, double low, double high) {
  private static final double Z = 1.959963984540054;

  /**
   * Makes the interval of a share.
   *
   * @throws IllegalArgumentException if {@code count} is negative or more than {@code of}
   */
  public static Interval of(int count, int of) {
    if (count < 0 || count > of) {
      throw new IllegalArgumentException(
          "A share must be of a count between 0 and the whole: " + count + " of " + of);
    }
    if (of == 0) {
      return new Interval(0, 0, 0, 1);
    }
    double p = (double) count / of;
    double z2 = Z * Z / of;
    double middle = (p + z2 / 2) / (1 + z2);
    double reach = Z * Math.sqrt(p * (1 - p) / of + z2 / (4 * of)) / (1 + z2);
    return new Interval(
        count, of, count == 0 ? 0 : middle - reach, count == of ? 1 : middle + reach);
  }

  /** Returns the share, a fraction; not a number where there is no whole. */
  public double share() {
    return (double) count / of;
  }
}
