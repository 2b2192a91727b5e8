package no.signert.input;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that somebody probably meant. */
final class Nearest {
  private static final int MOST_LISTED = 30;

  private Nearest() {}

  /** Returns the known word that differs least, if it differs little enough to be meant. */
  static Optional<String> to(String written, Collection<String> known) {
    String word = written.toLowerCase(Locale.ROOT);
    int limit = Math.max(1, Math.min(word.length() + 1, 60) / 3);
    return known.stream()
        .filter(candidate -> Math.abs(candidate.length() - word.length()) <= limit)
        .filter(candidate -> distance(word, candidate.toLowerCase(Locale.ROOT)) <= limit)
        .min(
            Comparator.comparingInt(
                candidate -> distance(word, candidate.toLowerCase(Locale.ROOT))));
  }

  /**
   * Returns a sentence that names the nearest word, if there is one, and lists all of them.
   *
   * @param verb what to do with the right word, such as "Write"
   */
  static String remedy(String written, Collection<String> known, String verb) {
    String guess = to(written, known).map(word -> "Did you mean '" + word + "'? ").orElse("");
    return guess + verb + " " + listed(known) + ".";
  }

  private static String listed(Collection<String> known) {
    String all = String.join(", ", known.stream().limit(MOST_LISTED).toList());
    String tail = known.size() > MOST_LISTED ? ", …" : "";
    return (known.size() == 1 ? "" : "one of: ") + all + tail;
  }

  /** Counts the letters to insert, drop, replace or swap with a neighbour. */
  private static int distance(String a, String b) {
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        cost[i][j] = i == 0 || j == 0 ? i + j : step(a, b, i, j, cost);
      }
    }
    return cost[a.length()][b.length()];
  }

  private static int step(String a, String b, int i, int j, int[][] cost) {
    boolean same = a.charAt(i - 1) == b.charAt(j - 1);
    int best =
        Math.min(cost[i - 1][j - 1] + (same ? 0 : 1), 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
  }
}
