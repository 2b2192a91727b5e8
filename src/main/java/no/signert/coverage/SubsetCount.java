package no.signert.coverage;

/**
 * How many sets of a size weigh enough.
 *
 * @param sets their number
 * @param exact whether that is exact, not a lower bound
 */
record SubsetCount(long sets, boolean exact) {
  /** Steps of the search after which the count is given as a lower bound. */
  private static final int MOST_STEPS = 200_000;

  /**
   * Counts by depth-first search, heaviest first, leaving a branch when even the heaviest rest
   * cannot weigh enough.
   *
   * @param weights heaviest first
   * @param size how many to take
   * @param missing what they must weigh at least
   */
  static SubsetCount of(long[] weights, int size, long missing) {
    Search search = new Search(weights, missing);
    search.take(0, size, 0);
    return new SubsetCount(search.found, search.steps < MOST_STEPS);
  }

  private static final class Search {
    private final long[] heaviestSums;
    private final long[] weights;
    private final long missing;
    private long found;
    private int steps;

    Search(long[] weights, long missing) {
      this.weights = weights;
      this.missing = missing;
      heaviestSums = new long[weights.length + 1];
      for (int i = 0; i < weights.length; i++) {
        heaviestSums[i + 1] = heaviestSums[i] + weights[i];
      }
    }

    void take(int from, int still, long sum) {
      if (still == 0) {
        found++;
        return;
      }
      for (int i = from; i + still <= weights.length && steps < MOST_STEPS; i++) {
        steps++;
        if (sum + heaviestSums[i + still] - heaviestSums[i] < missing) {
          return;
        }
        take(i + 1, still - 1, sum + weights[i]);
      }
    }
  }
}
