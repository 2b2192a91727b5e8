package no.signert.report.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * XML on its way to a file, kept as bytes from the start: sheets are mostly ASCII, and a cell goes
 * through no encoder.
 */
final class Utf8 {
  /** A character takes at most this many bytes, an escaped one this many. */
  private static final int LONGEST = 5;

  private static final byte[] AMPERSAND = bytes("&amp;");
  private static final byte[] LESS = bytes("&lt;");
  private static final byte[] GREATER = bytes("&gt;");
  private static final byte[] QUOTE = bytes("&quot;");

  private byte[] bytes = new byte[8192];
  private int size;

  /** Returns mark-up in a form that can be added again and again. */
  static byte[] bytes(String markup) {
    return markup.getBytes(StandardCharsets.UTF_8);
  }

  /** Adds mark-up as it is. */
  Utf8 raw(byte[] markup) {
    reserve(markup.length);
    System.arraycopy(markup, 0, bytes, size, markup.length);
    size += markup.length;
    return this;
  }

  /** Adds a whole number. */
  Utf8 number(long value) {
    if (value < 0 || value > Integer.MAX_VALUE) {
      return raw(bytes(Long.toString(value)));
    }
    int digits = 1;
    for (long rest = value / 10; rest > 0; rest /= 10) {
      digits++;
    }
    reserve(digits);
    long rest = value;
    for (int i = size + digits - 1; i >= size; i--) {
      bytes[i] = (byte) ('0' + (rest % 10));
      rest /= 10;
    }
    size += digits;
    return this;
  }

  /** Adds words, none of which can become mark-up. */
  Utf8 text(String words) {
    int length = words.length();
    reserve(length * LONGEST);
    for (int i = 0; i < length; i++) {
      char c = words.charAt(i);
      if (c < 0x80) {
        ascii(c);
      } else if (c < 0x800) {
        bytes[size++] = (byte) (0xC0 | (c >> 6));
        bytes[size++] = (byte) (0x80 | (c & 0x3F));
      } else {
        // Rare enough for the ordinary way; half of a pair alone becomes a question mark.
        boolean pair =
            Character.isHighSurrogate(c)
                && i + 1 < length
                && Character.isLowSurrogate(words.charAt(i + 1));
        raw(bytes(words.substring(i, pair ? i + 2 : i + 1)));
        i += pair ? 1 : 0;
      }
    }
    return this;
  }

  /** Adds words between double quotation marks. */
  Utf8 attribute(String words) {
    int from = 0;
    for (int at = words.indexOf('"'); at >= 0; at = words.indexOf('"', from)) {
      text(words.substring(from, at)).raw(QUOTE);
      from = at + 1;
    }
    return text(from == 0 ? words : words.substring(from));
  }

  private void ascii(char c) {
    switch (c) {
      case '&' -> raw(AMPERSAND);
      case '<' -> raw(LESS);
      case '>' -> raw(GREATER);
      default -> bytes[size++] = (byte) c;
    }
  }

  private void reserve(int more) {
    if (size + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(size + more, 2 * bytes.length));
    }
  }

  /** Writes what was added, and is empty again. */
  void to(OutputStream out) throws IOException {
    out.write(bytes, 0, size);
    size = 0;
  }
}
