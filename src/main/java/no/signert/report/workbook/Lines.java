package no.signert.report.workbook;

/**
 * How many lines a text needs in a column. Reckoned here, because a height left open is not worked
 * out by every program, and would need fonts.
 */
final class Lines {
  /** Characters of a column's width that text does not reach: indent and padding. */
  private static final int EDGES = 2;

  /** Part of a line that an address fills: some programs break it at signs and not at the end. */
  private static final double FILLED = 0.8;

  private Lines() {}

  /** Returns the lines of a text that breaks between words in a column of this many characters. */
  static int of(String text, int width) {
    int room = Math.max(1, width - EDGES);
    int lines = 0;
    int start = 0;
    while (start <= text.length()) {
      int end = text.indexOf('\n', start);
      int stop = end < 0 ? text.length() : end;
      lines += stop - start <= room ? 1 : broken(text, start, stop, room);
      if (end < 0) {
        break;
      }
      start = end + 1;
    }
    return lines;
  }

  private static int broken(String text, int start, int stop, int room) {
    int hard = Math.max(1, (int) (room * FILLED));
    int lines = 1;
    int used = 0;
    int at = start;
    while (at < stop) {
      int space = text.indexOf(' ', at);
      int length = (space < 0 || space > stop ? stop : space) - at;
      if (used > 0 && used + 1 + length > room) {
        lines++;
        used = 0;
      }
      if (length > room) {
        lines += (length - 1) / hard;
        used = (length - 1) % hard + 1;
      } else {
        used += length + (used > 0 ? 1 : 0);
      }
      at += length + 1;
    }
    return lines;
  }

  /** Returns the width of a column that breaks none of a heading's words, which are bold. */
  static int wideEnough(String heading) {
    int longest = 0;
    for (String word : heading.split(" ", -1)) {
      longest = Math.max(longest, word.length());
    }
    return longest + EDGES + longest / 6;
  }
}
