package no.signert.extract;

import java.util.Locale;

/** Prints a number the ways that Norwegian papers number their points. */
final class WordNumberFormat {
  private static final String[] ONES = {"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"};
  private static final String[] TENS = {"", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx", "xc"};
  private static final int ALPHABET = 26;

  private WordNumberFormat() {}

  static String print(String format, int value) {
    return switch (format) {
      case "lowerLetter" -> letters(value);
      case "upperLetter" -> letters(value).toUpperCase(Locale.ROOT);
      case "lowerRoman" -> roman(value);
      case "upperRoman" -> roman(value).toUpperCase(Locale.ROOT);
      case "decimalZero" -> value < 10 ? "0" + value : String.valueOf(value);
      default -> String.valueOf(value);
    };
  }

  /** a … z, aa, bb …: Word repeats the letter. */
  private static String letters(int value) {
    if (value < 1 || value > ALPHABET * 10) {
      return String.valueOf(value);
    }
    char letter = (char) ('a' + (value - 1) % ALPHABET);
    return String.valueOf(letter).repeat((value - 1) / ALPHABET + 1);
  }

  private static String roman(int value) {
    return value < 1 || value > 99 ? String.valueOf(value) : TENS[value / 10] + ONES[value % 10];
  }
}
