package no.signert.classify.text;

/** Knows a line that holds a page number only: "Side 7 av 34", "- 7 -", "s. 7/34". */
final class PageNumber {
  private static final int LONGEST = 24;

  private PageNumber() {}

  static boolean is(char[] chars, int start, int end) {
    if (end - start > LONGEST || end - start < 3) {
      return false;
    }
    String line = new String(chars, start, end - start).strip().toLowerCase(java.util.Locale.ROOT);
    if (line.isEmpty()) {
      return false;
    }
    String rest = line;
    for (String word : new String[] {"side", "page", "s."}) {
      if (line.startsWith(word)) {
        rest = line.substring(word.length());
      }
    }
    boolean named = !rest.equals(line);
    boolean dashed = line.startsWith("-") && line.endsWith("-");
    String core = rest.replace("av", "").replace("of", "");
    return (named || dashed) && onlyDigits(core);
  }

  private static boolean onlyDigits(String rest) {
    boolean digit = false;
    for (int i = 0; i < rest.length(); i++) {
      char c = rest.charAt(i);
      if (Character.isDigit(c)) {
        digit = true;
      } else if (" -/|.:•".indexOf(c) < 0) {
        return false;
      }
    }
    return digit;
  }
}
