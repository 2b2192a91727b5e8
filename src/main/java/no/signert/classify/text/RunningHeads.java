package no.signert.classify.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Finds the lines that the page layout put between the sentences: "Side 7 av 34", and heads and
 * feet that come again page after page. The first copy of a head is kept, for it may name the body
 * and the day.
 */
final class RunningHeads {
  private static final int REACH = 3;
  private static final int LONGEST = 160;
  private static final int SHORTEST = 12;

  private final char[] chars;
  private final Lines lines;
  private final boolean[] running;

  private RunningHeads(char[] chars, Lines lines) {
    this.chars = chars;
    this.lines = lines;
    running = new boolean[lines.count()];
  }

  static boolean[] find(char[] chars, Lines lines) {
    RunningHeads heads = new RunningHeads(chars, lines);
    heads.markPageNumbers();
    heads.markRepeated();
    return heads.running;
  }

  private void markPageNumbers() {
    for (int line = 0; line < lines.count(); line++) {
      running[line] = PageNumber.is(chars, lines.start(line), lines.end(line));
    }
  }

  /** A line near a page's edge whose words, digits aside, stand near another page's edge too. */
  private void markRepeated() {
    if (!hasPages()) {
      return;
    }
    Map<Long, Integer> times = new HashMap<>();
    Set<Integer> edges = edges();
    for (int line : edges) {
      long key = key(line);
      if (key != 0) {
        times.merge(key, 1, Integer::sum);
      }
    }
    Set<Long> seen = new HashSet<>();
    for (int line = 0; line < lines.count(); line++) {
      if (edges.contains(line) && times.getOrDefault(key(line), 0) > 1 && !seen.add(key(line))) {
        running[line] = true;
      }
    }
  }

  /** Without a page's end inside the text, what comes twice was written twice. */
  private boolean hasPages() {
    boolean seen = false;
    for (int line = 0; line < lines.count(); line++) {
      if (seen && !lines.isBlank(line) && !running[line]) {
        return true;
      }
      seen |= lines.endsPage(line) || running[line];
    }
    return false;
  }

  private Set<Integer> edges() {
    Set<Integer> edges = new HashSet<>();
    for (int line = 0; line < lines.count(); line++) {
      boolean edge = lines.endsPage(line) || running[line];
      if (edge) {
        collect(edges, line, -1);
        collect(edges, line + 1, 1);
      }
    }
    collect(edges, 0, 1);
    return edges;
  }

  private void collect(Set<Integer> edges, int from, int step) {
    int left = REACH;
    for (int line = from; line >= 0 && line < lines.count() && left > 0; line += step) {
      if (!lines.isBlank(line) && !running[line]) {
        edges.add(line);
        left--;
      } else if (Math.abs(line - from) > 8) {
        return;
      }
    }
  }

  /** Returns a hash of the line's letters, 0 where it is no candidate. */
  private long key(int line) {
    int length = lines.end(line) - lines.start(line);
    if (length < SHORTEST || length > LONGEST) {
      return 0;
    }
    long hash = 7;
    int letters = 0;
    for (int i = lines.start(line); i < lines.end(line); i++) {
      if (Character.isLetter(chars[i])) {
        hash = hash * 31 + chars[i];
        letters++;
      }
    }
    return letters < SHORTEST - 4 || endsSentence(chars[lines.end(line) - 1]) ? 0 : hash;
  }

  /** A decision that repeats the recommendation may stand at a page's end as well. */
  private static boolean endsSentence(char last) {
    return ":.!?;»\"".indexOf(last) >= 0;
  }
}
