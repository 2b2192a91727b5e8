package no.signert.report.workbook;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Passes bytes on, and adds some before the first place where a mark stands. */
final class Insertion extends FilterOutputStream {
  /** What to add. */
  @FunctionalInterface
  interface Addition {
    void to(OutputStream out) throws IOException;
  }

  private final byte[] mark;
  private final Addition addition;
  private int matched;
  private boolean done;

  /**
   * Looks for a mark.
   *
   * @param mark an XML tag or its beginning; its first character stands nowhere else in it
   */
  Insertion(OutputStream out, String mark, Addition addition) {
    super(out);
    this.mark = Utf8.bytes(mark);
    this.addition = addition;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    int end = offset + length;
    int from = offset;
    for (int i = offset; i < end && !done; i++) {
      if (matched > 0 && bytes[i] != mark[matched]) {
        out.write(mark, 0, matched);
        matched = 0;
        from = i;
      }
      if (bytes[i] == mark[matched]) {
        // What may be the mark is held back, even over the end of what is at hand.
        if (matched == 0) {
          out.write(bytes, from, i - from);
        }
        matched++;
        from = i + 1;
        if (matched == mark.length) {
          done = true;
          addition.to(out);
          out.write(mark);
        }
      }
    }
    out.write(bytes, from, end - from);
  }

  /** Ends; fails if the mark never came. */
  void finish() throws IOException {
    if (!done) {
      throw new IOException(
          "No '" + new String(mark, java.nio.charset.StandardCharsets.UTF_8) + "'");
    }
    out.flush();
  }
}
