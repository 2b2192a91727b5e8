package no.signert.input;

import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong in what people wrote.
 *
 * @param file the file it stands in
 * @param line its line, counted from 1
 * @param what what is wrong, without a full stop
 * @param value the offending value; null where it is the absence of one
 * @param remedy what to do about it, a whole sentence
 */
public record Problem(String file, int line, String what, @Nullable String value, String remedy) {
  private static final int LONGEST_VALUE = 100;

  /** Returns {@code FILE:LINE: what, 'value'. Remedy.} on one line. */
  @Override
  public String toString() {
    String shown = value == null ? "" : ", '" + onOneLine(value) + "'";
    return file + ":" + line + ": " + what + shown + ". " + remedy;
  }

  private static String onOneLine(String value) {
    String plain = value.replaceAll("\\p{Cntrl}+", " ");
    return plain.length() <= LONGEST_VALUE ? plain : plain.substring(0, LONGEST_VALUE) + "…";
  }
}
