package no.signert.input;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The text of a file that a person wrote.
 *
 * @param file its name in messages
 * @param text without a byte order mark
 */
record TextFile(String file, String text) {
  private static final long MOST_BYTES = 50_000_000;
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /**
   * Reads a file that must be UTF-8.
   *
   * @param named where the file was named, for the message if it is not there
   * @return null where it could not be read; the problem is noted
   */
  static @Nullable TextFile read(Path path, Written named) {
    if (!Files.exists(path)) {
      named.isWrong(
          "The file that " + named.name() + " names is not there",
          "Paths are relative to the working directory: mend the path, or make the file.");
      return null;
    }
    try {
      if (!Files.isRegularFile(path) || Files.size(path) > MOST_BYTES) {
        named.isWrong(named.name() + " is not a file of up to 50 MB", "Name a text file.");
        return null;
      }
      return decode(path.toString(), Files.readAllBytes(path), named.problems());
    } catch (IOException e) {
      named.isWrong(
          "The file that " + named.name() + " names cannot be read",
          "Check its permissions (" + e.getClass().getSimpleName() + ").");
      return null;
    }
  }

  private static @Nullable TextFile decode(String file, byte[] bytes, Problems problems) {
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
    String text = out.flip().toString();
    if (result.isError()) {
      int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
      problems.add(
          new Place(file, line),
          "The file is not UTF-8",
          String.format("byte 0x%02X", bytes[in.position()] & 0xFF),
          "Save it with the encoding UTF-8; it looks like an older one such as Latin-1.");
      return null;
    }
    boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
    return new TextFile(file, marked ? text.substring(1) : text);
  }
}
