package no.signert.extract;

/** The few characters that cannot stay as written, because no sheet and no XML can hold them. */
final class Characters {
  private Characters() {}

  /**
   * Replaces one by one, so that offsets hold: other control characters than tab and line feed by
   * spaces, half surrogate pairs and non-characters by U+FFFD; vertical tab is Word's line feed.
   * Before that, line ends of two characters become one.
   */
  static String clean(String text) {
    String lines = text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    StringBuilder changed = null;
    for (int i = 0; i < lines.length(); i++) {
      char c = lines.charAt(i);
      char kept = kept(lines, i, c);
      if (kept != c) {
        if (changed == null) {
          changed = new StringBuilder(lines);
        }
        changed.setCharAt(i, kept);
      }
    }
    return changed == null ? lines : changed.toString();
  }

  private static char kept(String text, int at, char c) {
    if (c >= ' ' && c < '\u007f') {
      return c;
    }
    if (c == '\u000b') {
      return '\n';
    }
    if (c < ' ' || (c >= '\u007f' && c <= '\u009f')) {
      return c == '\t' || c == '\n' || c == '\f' ? c : ' ';
    }
    boolean lonely =
        Character.isHighSurrogate(c)
            ? at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1))
            : Character.isLowSurrogate(c)
                && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    return lonely || c == '\ufffe' || c == '\uffff' ? '\ufffd' : c;
  }
}
