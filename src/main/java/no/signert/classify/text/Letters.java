package no.signert.classify.text;

/** What a character is, looked up at once: texts ask it of every character several times. */
final class Letters {
  private static final byte LETTER = 1;
  private static final byte DIGIT = 2;
  private static final byte CAPITAL = 4;
  private static final byte[] KINDS = new byte[Character.MAX_VALUE + 1];
  private static final char[] LOWER = new char[Character.MAX_VALUE + 1];

  static {
    for (int i = 0; i < KINDS.length; i++) {
      char c = (char) i;
      int letter = Character.isLetter(c) ? LETTER : 0;
      int digit = Character.isDigit(c) ? DIGIT : 0;
      int capital = Character.isUpperCase(c) ? CAPITAL : 0;
      KINDS[i] = (byte) (letter | digit | capital);
      LOWER[i] = Character.toLowerCase(c);
    }
  }

  private Letters() {}

  static boolean isLetter(char c) {
    return (KINDS[c] & LETTER) != 0;
  }

  static boolean isDigit(char c) {
    return (KINDS[c] & DIGIT) != 0;
  }

  static boolean isLetterOrDigit(char c) {
    return (KINDS[c] & (LETTER | DIGIT)) != 0;
  }

  static boolean isCapital(char c) {
    return (KINDS[c] & CAPITAL) != 0;
  }

  static char lower(char c) {
    return LOWER[c];
  }
}
