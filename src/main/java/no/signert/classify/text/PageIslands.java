package no.signert.classify.text;

/**
 * Finds what a page's edge left in the middle of a text: a page number with the running title
 * beside it, alone between empty lines ("Side 2 av 4 / Solnes kommune – Saksprotokoll 17.06.2020").
 * It needs no second page to compare with: the sentence before goes on behind it, or the title has
 * the marks that set the parts of a running title apart.
 */
final class PageIslands {
  private static final int MOST_LINES = 4;
  private static final int LONGEST = 110;
  private static final int INDENT = 8;
  private static final int MOST_DIGITS = 3;

  private final char[] chars;
  private final Lines lines;

  PageIslands(char[] chars, Lines lines) {
    this.chars = chars;
    this.lines = lines;
  }

  /** Marks the lines of every island among {@code running}. */
  void mark(boolean[] running) {
    int line = 0;
    while (line < lines.count()) {
      int end = blockEnd(line);
      if (end > line && end - line <= MOST_LINES && isIsland(line, end)) {
        java.util.Arrays.fill(running, line, end, true);
      }
      line = end + 1;
    }
  }

  /** Returns the line after the last one of the block of filled lines that begins here. */
  private int blockEnd(int line) {
    int end = line;
    while (end < lines.count() && (!lines.isBlank(end) || turnsPage(line, end))) {
      end++;
    }
    return end;
  }

  /** The form feed right behind a line, with the next page's title right behind it. */
  private boolean turnsPage(int first, int line) {
    return line > first
        && line + 1 < lines.count()
        && lines.start(line) == lines.end(line)
        && lines.endsPage(line)
        && !lines.isBlank(line + 1);
  }

  private boolean isIsland(int from, int to) {
    boolean open = isUnfinished(from - 1);
    boolean numbered = false;
    boolean marked = false;
    boolean turned = from > 0 && lines.endsPage(from - 1);
    for (int line = from; line < to; line++) {
      if (lines.isBlank(line)) {
        continue;
      }
      int start = first(line);
      boolean number = PageNumber.is(chars, start, last(line));
      boolean bare = !number && isBareNumber(line, start) && from > 0;
      numbered |= number || (bare && (open || to - from > 1));
      if (!number && !bare) {
        if (!mayBeTitle(line, start)) {
          return false;
        }
        marked |= hasMark(start, last(line));
      }
    }
    return numbered ? open || marked || to - from == 1 : turned && open && marked;
  }

  /** The text before ends without a mark that ends a sentence. */
  private boolean isUnfinished(int line) {
    int before = line;
    while (before >= 0 && lines.isBlank(before)) {
      before--;
    }
    if (before < 0) {
      return false;
    }
    char c = chars[last(before) - 1];
    return Character.isLetterOrDigit(c) || c == ',' || c == '-';
  }

  /** A number that stands alone in the middle or at the right of a line. */
  private boolean isBareNumber(int line, int start) {
    int end = last(line);
    if (start - lines.start(line) < INDENT || end - start > MOST_DIGITS) {
      return false;
    }
    for (int i = start; i < end; i++) {
      if (!Character.isDigit(chars[i])) {
        return false;
      }
    }
    return true;
  }

  private boolean mayBeTitle(int line, int start) {
    int end = last(line);
    return end - start <= LONGEST
        && !Character.isLowerCase(chars[start])
        && ".:;!?,«»\"".indexOf(chars[end - 1]) < 0;
  }

  /** Something that sets the parts of a running title apart: a wide gap, a dash, a dot. */
  private boolean hasMark(int start, int end) {
    for (int i = start + 1; i + 1 < end; i++) {
      boolean gap = chars[i] == ' ' && chars[i + 1] == ' ';
      boolean dash = chars[i] == '-' && chars[i - 1] == ' ' && chars[i + 1] == ' ';
      if (gap || dash || "–—·•|".indexOf(chars[i]) >= 0) {
        return true;
      }
    }
    return false;
  }

  private int first(int line) {
    int start = lines.start(line);
    while (start < lines.end(line) && chars[start] == ' ') {
      start++;
    }
    return start;
  }

  private int last(int line) {
    int end = lines.end(line);
    while (end > lines.start(line) && chars[end - 1] == ' ') {
      end--;
    }
    return end;
  }
}
