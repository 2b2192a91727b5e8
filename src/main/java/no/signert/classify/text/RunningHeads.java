package no.signert.classify.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Finds the lines that the page layout put between the sentences: "Side 7 av 34", and heads and
 * feet that come again page after page. The first copy at the top of the paper is kept, for it may
 * name the body and the day.
 */
final class RunningHeads {
  private static final int REACH = 3;
  private static final int TOP = 8;
  private static final int LONGEST = 160;
  private static final int SHORTEST = 12;

  /** "Kommunestyresak nr." */
  private static final int LONGEST_MARK = 20;

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
    new PageIslands(chars, lines).mark(heads.running);
    heads.markRepeated();
    heads.markNumbersBeside();
    return heads.running;
  }

  private void markPageNumbers() {
    for (int line = 0; line < lines.count(); line++) {
      running[line] = PageNumber.is(chars, lines.start(line), lines.end(line));
    }
  }

  /** A lone number right before a running head is its page's. */
  private void markNumbersBeside() {
    for (int line = 0; line < lines.count(); line++) {
      int next = line + 1;
      while (next < lines.count() && next <= line + REACH && lines.isBlank(next)) {
        next++;
      }
      running[line] |= next < lines.count() && running[next] && isNumber(line);
    }
  }

  private boolean isNumber(int line) {
    int length = lines.end(line) - lines.start(line);
    boolean digits = length > 0 && length <= REACH;
    for (int i = lines.start(line); i < lines.end(line); i++) {
      digits &= Character.isDigit(chars[i]);
    }
    return digits;
  }

  /** A line near a page's edge whose words, digits aside, stand at that edge of other pages too. */
  private void markRepeated() {
    Set<Integer> tops = new HashSet<>();
    Set<Integer> feet = new HashSet<>();
    int pages = 1;
    for (int line = 0; line < lines.count(); line++) {
      if (lines.endsPage(line) || running[line]) {
        collect(feet, line, -1);
        collect(tops, line + 1, 1);
        pages++;
      }
    }
    if (pages > 2) {
      collect(tops, 0, 1);
      mark(tops);
      mark(feet);
    }
  }

  private void mark(Set<Integer> edge) {
    Map<Long, Integer> times = new HashMap<>();
    for (int line : edge) {
      long key = key(line);
      if (key != 0) {
        times.merge(key, 1, Integer::sum);
      }
    }
    Set<Long> seen = new HashSet<>();
    int filled = 0;
    for (int line = 0; line < lines.count(); line++) {
      filled += lines.isBlank(line) ? 0 : 1;
      if (edge.contains(line) && times.getOrDefault(key(line), 0) > 1) {
        running[line] |= !seen.add(key(line)) || filled > TOP;
      }
    }
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

  /** Returns a hash of the line's letters and case numbers, 0 where it is no candidate. */
  private long key(int line) {
    int length = lines.end(line) - lines.start(line);
    if (length < SHORTEST || length > LONGEST) {
      return 0;
    }
    long hash = 7;
    int letters = 0;
    int caseSlash = caseSlash(lines.start(line), lines.end(line));
    for (int i = lines.start(line); i < lines.end(line); i++) {
      if (Character.isLetter(chars[i])) {
        hash = hash * 31 + chars[i];
        letters++;
      } else if (i == caseSlash) {
        hash = hash * 31 + number(i);
      }
    }
    return letters < SHORTEST - 4 || endsSentence(lines.end(line)) ? 0 : hash;
  }

  /**
   * Returns where the slash of a case's number stands that a line begins with, -1 if it does not:
   * "Saknr. 34/19", and not "Side 34/190", which counts pages.
   */
  private int caseSlash(int start, int end) {
    int first = start;
    while (first < end && chars[first] == ' ') {
      first++;
    }
    int number = first;
    while (number < end && number - first < LONGEST_MARK && !Character.isDigit(chars[number])) {
      number++;
    }
    int at = number;
    while (at < end && Character.isDigit(chars[at])) {
      at++;
    }
    boolean slash =
        at > number && at + 1 < end && chars[at] == '/' && Character.isDigit(chars[at + 1]);
    String mark = new String(chars, first, number - first).toLowerCase(Locale.ROOT);
    return slash && !mark.startsWith("side") ? at : -1;
  }

  private long number(int slash) {
    long number = chars[slash + 1];
    for (int i = slash - 1; i >= 0 && Character.isDigit(chars[i]); i--) {
      number = number * 31 + chars[i];
    }
    return number;
  }

  private boolean endsSentence(int end) {
    return ".:!?;»\"".indexOf(chars[end - 1]) >= 0;
  }
}
