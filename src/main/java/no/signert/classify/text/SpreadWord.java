package no.signert.classify.text;

/** A word of a heading that is printed with a space between its letters: "V E D T A K". */
final class SpreadWord {
  /** Fewer letters may stand for themselves: "Alternativ A B C". */
  private static final int SHORTEST = 5;

  private SpreadWord() {}

  /**
   * Returns the index after the word's last letter if one begins at an index, else the index.
   *
   * @param line the line's characters, from {@code first} to {@code last}
   */
  static int end(char[] line, int at, int first, int last) {
    boolean begins = at == first || line[at - 1] == ' ';
    if (!begins || !isLone(line, at, last)) {
      return at;
    }
    int next = at;
    while (next + 2 < last
        && isLone(line, next, last)
        && line[next + 1] == ' '
        && isLone(line, next + 2, last)) {
      next += 2;
    }
    return (next - at) / 2 + 1 >= SHORTEST ? next + 1 : at;
  }

  /** A capital with no letter or digit behind it. */
  private static boolean isLone(char[] line, int at, int last) {
    return Character.isUpperCase(line[at])
        && (at + 1 == last || !Character.isLetterOrDigit(line[at + 1]));
  }
}
