package no.signert.example.portal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import no.signert.example.paper.PaperPrinter;
import no.signert.example.web.Reply;
import no.signert.example.world.Paper;
import no.signert.example.world.PaperFormat;

/** Answers that go wrong below HTTP. */
final class BrokenWire {
  private static final int MEGABYTE = 1 << 20;
  private static final int BOMB_MEGABYTES = 2_000;
  private static final int ENDLESS_MEGABYTES = 4_000;
  private static final long DRIP_MILLIS = 500;

  private BrokenWire() {}

  /** Half a body, then the connection is reset. */
  static Reply reset(String type, byte[] body) {
    return Reply.wire(
        200,
        (out, socket) -> {
          out.write(head(type, "Content-Length: " + body.length));
          out.write(body, 0, body.length / 2);
          out.flush();
          socket.setSoLinger(true, 0);
          socket.close();
        });
  }

  /** A byte every half second. */
  static Reply drip(Paper paper) {
    byte[] body = PaperPrinter.print(paper);
    return Reply.wire(
        200,
        (out, socket) -> {
          out.write(head("application/pdf", "Content-Length: " + body.length));
          for (byte drop : body) {
            out.write(drop);
            out.flush();
            pause();
          }
        });
  }

  /** Chunk after chunk, as long as anyone listens. */
  static Reply endless() {
    byte[] chunk = new byte[MEGABYTE];
    Arrays.fill(chunk, (byte) ' ');
    return Reply.wire(
        200,
        (out, socket) -> {
          out.write(head("application/pdf", "Transfer-Encoding: chunked"));
          for (int i = 0; i < ENDLESS_MEGABYTES; i++) {
            out.write(
                (Integer.toHexString(chunk.length) + "\r\n").getBytes(StandardCharsets.UTF_8));
            out.write(chunk);
            out.write("\r\n".getBytes(StandardCharsets.UTF_8));
          }
        });
  }

  /** Promises a kilobyte more than it sends. */
  static Reply tooShort(Paper paper) {
    byte[] body = PaperPrinter.print(paper);
    return Reply.wire(
        200,
        (out, socket) -> {
          out.write(head("application/pdf", "Content-Length: " + (body.length + 1024)));
          out.write(body);
        });
  }

  /** Announces two thirds of the PDF that it sends. */
  static Reply tooLong(Paper paper) {
    byte[] body = PaperPrinter.print(paper.title(), paper.lines(), PaperFormat.PDF);
    return Reply.wire(
        200,
        (out, socket) -> {
          out.write(head("application/pdf", "Content-Length: " + body.length * 2 / 3));
          out.write(body);
        });
  }

  /** Two megabytes that unpack to two gigabytes. */
  static Reply bomb() {
    byte[] megabyte = gzip(new byte[MEGABYTE]);
    return Reply.wire(
        200,
        (out, socket) -> {
          String length = "Content-Length: " + (long) megabyte.length * BOMB_MEGABYTES;
          out.write(head("application/pdf", "Content-Encoding: gzip\r\n" + length));
          for (int i = 0; i < BOMB_MEGABYTES; i++) {
            out.write(megabyte);
          }
        });
  }

  private static byte[] gzip(byte[] plain) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      out.write(plain);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static byte[] head(String type, String more) {
    return ("HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\n" + more + "\r\n\r\n")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static void pause() throws IOException {
    try {
      Thread.sleep(DRIP_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("The server was told to stop", e);
    }
  }
}
