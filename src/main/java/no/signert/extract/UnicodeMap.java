package no.signert.extract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/**
 * What the characters of a font mean, as its ToUnicode map says. Reads the form that producers
 * write, in one pass; what is written otherwise is left to PDFBox.
 */
final class UnicodeMap {
  private static final int LARGEST = 1 << 18;
  private static final int MOST = 1 << 16;

  private final Map<Integer, String> meanings = new HashMap<>();
  private final byte[] map;
  private final int length;
  private final int codeBytes;
  private int at;
  private int space = -1;

  private UnicodeMap(byte[] map, int codeBytes) {
    this.map = map;
    length = map.length;
    this.codeBytes = codeBytes;
  }

  /**
   * Reads a map.
   *
   * @param codeBytes how many bytes every code has
   * @return null if it is not in the plain form
   */
  static @Nullable UnicodeMap read(COSStream stream, int codeBytes) {
    byte[] bytes;
    try (InputStream in = stream.createInputStream()) {
      bytes = in.readNBytes(LARGEST);
    } catch (IOException e) {
      return null;
    }
    UnicodeMap map = new UnicodeMap(bytes, codeBytes);
    return bytes.length < LARGEST && map.readAll() && !map.meanings.isEmpty() ? map : null;
  }

  /** Returns what a code means, null if nothing is said of it. */
  @Nullable String meaning(int code) {
    return meanings.get(code);
  }

  /** Returns the code of a space, -1 if there is none. */
  int space() {
    return space;
  }

  private boolean readAll() {
    int count = -1;
    while (skipSpace()) {
      int start = at;
      if (!isWordByte(map[at])) {
        at++;
        continue;
      }
      while (at < length && isWordByte(map[at])) {
        at++;
      }
      if (map[start] >= '0' && map[start] <= '9') {
        count = number(start, at);
        continue;
      }
      String word = new String(map, start, at - start, StandardCharsets.ISO_8859_1);
      switch (word) {
        case "usecmap" -> {
          return false;
        }
        case "endcmap" -> {
          return true;
        }
        case "beginbfchar" -> {
          if (!characters(count)) {
            return false;
          }
        }
        case "beginbfrange" -> {
          if (!ranges(count)) {
            return false;
          }
        }
        default -> {}
      }
    }
    return true;
  }

  private boolean characters(int count) {
    for (int i = 0; i < count; i++) {
      int code = code();
      String meaning = code < 0 ? null : meaning();
      if (meaning == null) {
        return false;
      }
      put(code, meaning);
    }
    return ends("endbfchar");
  }

  private boolean ranges(int count) {
    for (int i = 0; i < count; i++) {
      int first = code();
      int last = code();
      if (first < 0 || last < first || meanings.size() + last - first > MOST || !skipSpace()) {
        return false;
      }
      boolean listed = map[at] == '[';
      if (listed ? !list(first, last) : !run(first, last)) {
        return false;
      }
    }
    return ends("endbfrange");
  }

  private boolean list(int first, int last) {
    at++;
    for (int code = first; code <= last; code++) {
      String meaning = meaning();
      if (meaning == null) {
        return false;
      }
      put(code, meaning);
    }
    return skipSpace() && map[at++] == ']';
  }

  /** Characters that follow one another; beyond the last byte's end the range means nothing. */
  private boolean run(int first, int last) {
    String meaning = meaning();
    if (meaning == null) {
      return false;
    }
    int end = meaning.length() - 1;
    char start = meaning.charAt(end);
    for (int code = first; code <= last && (start & 0xff) + code - first < 0x100; code++) {
      put(code, meaning.substring(0, end) + (char) (start + code - first));
    }
    return true;
  }

  private void put(int code, String meaning) {
    meanings.put(code, meaning);
    if (meaning.equals(" ")) {
      space = code;
    }
  }

  private boolean ends(String word) {
    if (!skipSpace() || at + word.length() > length) {
      return false;
    }
    boolean found = word.equals(new String(map, at, word.length(), StandardCharsets.ISO_8859_1));
    at += word.length();
    return found;
  }

  private int code() {
    int from = hexadecimal();
    return from >= 0 && at - 1 - from == 2 * codeBytes ? digits(from, 2 * codeBytes) : -1;
  }

  private @Nullable String meaning() {
    int from = hexadecimal();
    int digits = at - 1 - from;
    if (from < 0 || digits == 0 || digits % 4 != 0) {
      return null;
    }
    char[] units = new char[digits / 4];
    for (int i = 0; i < units.length; i++) {
      units[i] = (char) digits(from + 4 * i, 4);
    }
    return new String(units);
  }

  /** Goes behind a string in angle brackets and returns where its digits begin, -1 if none. */
  private int hexadecimal() {
    if (!skipSpace() || map[at] != '<') {
      return -1;
    }
    int from = ++at;
    while (at < length && Character.digit(map[at], 16) >= 0) {
      at++;
    }
    return at < length && map[at++] == '>' ? from : -1;
  }

  private int digits(int from, int count) {
    int value = 0;
    for (int i = from; i < from + count; i++) {
      value = value * 16 + Character.digit(map[i], 16);
    }
    return value;
  }

  private int number(int from, int to) {
    int value = 0;
    for (int i = from; i < to && value < MOST; i++) {
      int digit = Character.digit(map[i], 10);
      if (digit < 0) {
        return -1;
      }
      value = value * 10 + digit;
    }
    return value;
  }

  private boolean skipSpace() {
    while (at < length && map[at] >= 0 && map[at] <= ' ') {
      at++;
    }
    return at < length;
  }

  private static boolean isWordByte(byte b) {
    return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z') || (b >= '0' && b <= '9');
  }
}
