package no.signert.classify.text;

import java.util.Locale;
import java.util.Set;

/**
 * Knows a line that holds a page number and at most a file's number beside it: "Side 7 av 34", "- 7
 * -", "3 av 12", "20/2017-4 side 1 av 3".
 */
final class PageNumber {
  private static final int LONGEST = 40;
  private static final Set<String> NAMES = Set.of("side", "page", "s", "sd");
  private static final Set<String> OF = Set.of("av", "of");

  private PageNumber() {}

  static boolean is(char[] chars, int start, int end) {
    int first = start;
    while (first < end && chars[first] == ' ') {
      first++;
    }
    if (end - first > LONGEST || end - first < 3 || !mayBegin(Letters.lower(chars[first]))) {
      return false;
    }
    String line = new String(chars, first, end - first).strip().toLowerCase(Locale.ROOT);
    return !line.isEmpty() && isPageNumber(line);
  }

  /** A cheap look: no other words than the few that stand beside a page's number. */
  private static boolean mayBegin(char c) {
    return !Letters.isLetter(c) || c == 's' || c == 'p' || c == 'a' || c == 'o';
  }

  private static boolean isPageNumber(String line) {
    boolean dashed = line.startsWith("-") && line.endsWith("-");
    boolean named = false;
    boolean parted = false;
    boolean digit = false;
    int at = 0;
    while (at < line.length()) {
      char c = line.charAt(at);
      if (Character.isLetter(c)) {
        int end = at;
        while (end < line.length() && Character.isLetter(line.charAt(end))) {
          end++;
        }
        String word = line.substring(at, end);
        named |= NAMES.contains(word);
        parted |= digit && OF.contains(word);
        if (!NAMES.contains(word) && !OF.contains(word)) {
          return false;
        }
        at = end;
        continue;
      }
      digit |= Character.isDigit(c);
      if (!Character.isDigit(c) && " -/|.:•".indexOf(c) < 0) {
        return false;
      }
      at++;
    }
    return digit && (named || parted || dashed);
  }
}
