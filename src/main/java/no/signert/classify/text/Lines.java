package no.signert.classify.text;

import java.util.Arrays;

/** Where the lines of a text begin and end; a form feed ends a line and a page. */
final class Lines {
  private final int[] starts;
  private final int count;
  private final char[] chars;
  private final int length;

  private Lines(char[] chars, int length, int[] starts, int count) {
    this.chars = chars;
    this.length = length;
    this.starts = starts;
    this.count = count;
  }

  static Lines of(char[] chars, int length) {
    int[] starts = new int[Math.max(16, length / 40)];
    int count = 1;
    for (int i = 0; i < length; i++) {
      if (chars[i] == '\n' || chars[i] == '\f') {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = i + 1;
      }
    }
    return new Lines(chars, length, starts, count);
  }

  int count() {
    return count;
  }

  int start(int line) {
    return starts[line];
  }

  /** Returns the offset of the line's break. */
  int end(int line) {
    return line + 1 < count ? starts[line + 1] - 1 : length;
  }

  boolean isBlank(int line) {
    for (int i = starts[line]; i < end(line); i++) {
      if (chars[i] != ' ') {
        return false;
      }
    }
    return true;
  }

  /** Returns whether a page ends after the line. */
  boolean endsPage(int line) {
    return line + 1 == count || chars[end(line)] == '\f';
  }
}
