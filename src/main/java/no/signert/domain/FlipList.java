package no.signert.domain;

import java.util.List;

/**
 * The fewest open municipalities whose signatures would carry a region over the threshold.
 *
 * <p>They are the ones to look at first. The number is exact: municipalities sorted by what they
 * weigh, heaviest first, reach any sum with the fewest members. How many other sets of the same
 * size would do is counted exactly where that is cheap, and given as a lower bound where it is not.
 *
 * @param regionType register column, or {@link RegionCoverage#WHOLE}
 * @param region value of that column, or the title of the whole
 * @param purpose what the signatures would do
 * @param missing how much more is needed, in what the threshold counts; at least 1
 * @param municipalities the heaviest such set, heaviest first
 * @param sets how many sets of this size would do; at least 1
 * @param setsExact whether {@code sets} is the exact number, not a lower bound
 * @param indispensable those without which the region cannot exceed the threshold even if every
 *     other open one signed
 */
public record FlipList(
    String regionType,
    String region,
    Purpose purpose,
    long missing,
    List<Municipality> municipalities,
    long sets,
    boolean setsExact,
    List<Municipality> indispensable) {
  /** What the signatures would do. */
  public enum Purpose {
    /** Carry documented and reported signatures over the threshold. */
    REACH,
    /**
     * The threshold is exceeded by publications' word; these would let documents alone exceed it.
     */
    DOCUMENT
  }

  public FlipList {
    municipalities = List.copyOf(municipalities);
    indispensable = List.copyOf(indispensable);
    if (municipalities.isEmpty()) {
      throw new IllegalArgumentException("A flip list must name municipalities: " + region);
    }
  }
}
