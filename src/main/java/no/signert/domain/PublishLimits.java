package no.signert.domain;

/**
 * When a new edition is held back because it looks worse than the last good one (circuit breaker).
 *
 * @param shareFall largest accepted fall of the share since the last edition, as a fraction
 * @param flips largest accepted fraction of in-scope municipalities whose status changed
 * @param failedSources largest accepted fraction of sources that failed
 */
public record PublishLimits(double shareFall, double flips, double failedSources) {
  /** The limits of a job file that names none. */
  public static final PublishLimits DEFAULT = new PublishLimits(0.02, 0.05, 0.5);

  public PublishLimits {
    Checks.fraction(shareFall, "hold-if-share-falls-by");
    Checks.fraction(flips, "hold-if-flips-exceed");
    Checks.fraction(failedSources, "hold-if-sources-fail-above");
  }
}
