package no.signert.extract;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Guesses where nobody tells the charset, by how Norwegian is written: a general detector takes
 * Norwegian for other languages as often as not.
 */
final class CharsetGuess {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private CharsetGuess() {}

  /** Reads as UTF-8 where that is what most bytes beyond ASCII are, else byte by byte. */
  static String decode(byte[] content) {
    CharBuffer out = CharBuffer.allocate(content.length);
    ByteBuffer in = ByteBuffer.wrap(content);
    var utf8 = StandardCharsets.UTF_8.newDecoder();
    int good = 0;
    int bad = 0;
    while (in.hasRemaining()) {
      int from = out.position();
      var result = utf8.decode(in, out, true);
      for (int i = from; i < out.position(); i++) {
        good += out.get(i) > '\u007f' ? 1 : 0;
      }
      if (result.isError()) {
        for (int i = 0; i < result.length(); i++) {
          out.append(WINDOWS_1252.decode(ByteBuffer.wrap(new byte[] {in.get()})));
        }
        bad++;
        utf8.reset();
      }
    }
    return good > bad ? out.flip().toString() : new String(content, singleByte(content));
  }

  /**
   * Windows-1252, unless <i>ø</i> and <i>å</i> of DOS or the old Macintosh stand there, and far
   * oftener than those of Windows; as Windows characters those bytes are rare signs.
   */
  private static Charset singleByte(byte[] content) {
    int[] counts = new int[256];
    for (byte b : content) {
      counts[b & 0xff]++;
    }
    int windows = counts[0xf8] + counts[0xe5];
    if (counts[0x9b] > 0 && counts[0x86] > 0 && counts[0x9b] + counts[0x86] > 4 * windows) {
      return Charset.forName("IBM850");
    }
    if (counts[0xbf] > 0 && counts[0x8c] > 0 && counts[0xbf] + counts[0x8c] > 4 * windows) {
      return Charset.forName("x-MacRoman");
    }
    return WINDOWS_1252;
  }

  /** Returns the text that was encoded twice, or the text itself where not all of it was. */
  static String undouble(String text) {
    if (text.chars().noneMatch(c -> c == '\u00c3')) {
      return text;
    }
    byte[] bytes = new byte[text.length()];
    var encoder = WINDOWS_1252.newEncoder();
    for (int i = 0; i < bytes.length; i++) {
      char c = text.charAt(i);
      if (c <= '\u009f') {
        bytes[i] = (byte) c;
      } else if (encoder.canEncode(c)) {
        bytes[i] = WINDOWS_1252.encode(String.valueOf(c)).get();
      } else {
        return text;
      }
    }
    String again = TextDecoder.strict(bytes, StandardCharsets.UTF_8);
    return again == null ? text : again;
  }
}
