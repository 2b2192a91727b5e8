package no.signert.domain;

/**
 * The checks that records of this room make of their values; messages end with the offending value.
 */
final class Checks {
  private Checks() {}

  static String notBlank(String value, String what) {
    if (value.isBlank()) {
      throw new IllegalArgumentException(what + " must not be blank: '" + value + "'");
    }
    return value;
  }

  static long notNegative(long value, String what) {
    if (value < 0) {
      throw new IllegalArgumentException(what + " must not be negative: " + value);
    }
    return value;
  }

  static double fraction(double value, String what) {
    if (!(value >= 0 && value <= 1)) {
      throw new IllegalArgumentException(what + " must be a fraction between 0 and 1: " + value);
    }
    return value;
  }

  static String sha256(String value) {
    if (value.length() != 64 || !value.chars().allMatch(c -> Character.digit(c, 16) >= 0)) {
      throw new IllegalArgumentException(
          "A SHA-256 must have 64 hexadecimal digits: '" + value + "'");
    }
    return value;
  }
}
