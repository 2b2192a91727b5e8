package no.signert.http;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import no.signert.domain.FailureKind;

/** Undoes the content coding of a body, within the call's limit. */
final class Decompression {
  /** So many bytes do no harm, however few they were. */
  private static final int HARMLESS = 8 << 20;

  /** Papers, lists and pages shrink to a fiftieth at most. */
  private static final int BOMB_RATIO = 100;

  private static final long LOOK = 1L << 20;

  private Decompression() {}

  static byte[] decompressed(HttpCall call, HttpExchange answer) throws HttpFailure {
    String coding =
        answer
            .responseHeaders()
            .first("Content-Encoding")
            .map(value -> value.strip().toLowerCase(Locale.ROOT))
            .orElse("identity");
    byte[] body = answer.responseBody();
    if (body.length == 0 || coding.equals("identity") || coding.isEmpty()) {
      return body;
    }
    try (InputStream content = decoder(call, coding, body)) {
      return read(call, content, body.length);
    } catch (EOFException | ZipException e) {
      throw new HttpFailure(
          FailureKind.TRUNCATED_RESPONSE, call.uri(), "The compressed answer is broken", e);
    } catch (IOException e) {
      throw Faults.failure(call.uri(), answer.status(), e, false);
    }
  }

  /** Returns the body as far as it can be had; compressed where it can't. */
  static byte[] forALook(HttpExchange answer) {
    try {
      return decompressed(HttpCall.get(answer.uri()).atMost(LOOK), answer);
    } catch (HttpFailure e) {
      return answer.responseBody();
    }
  }

  private static InputStream decoder(HttpCall call, String coding, byte[] body)
      throws IOException, HttpFailure {
    InputStream bytes = new ByteArrayInputStream(body);
    return switch (coding) {
      case "gzip", "x-gzip" -> new GZIPInputStream(bytes);
      // Servers differ on whether "deflate" has the zlib header that the standard asks for.
      case "deflate" -> new InflaterInputStream(bytes, new Inflater((body[0] & 0x0f) != 8));
      default ->
          throw new HttpFailure(
              FailureKind.WRONG_CONTENT_TYPE,
              call.uri(),
              "Compressed as '" + coding + "', which we did not ask for",
              null);
    };
  }

  private static byte[] read(HttpCall call, InputStream content, int compressed)
      throws IOException, HttpFailure {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] buffer = new byte[16 * 1024];
    for (int count = content.read(buffer); count >= 0; count = content.read(buffer)) {
      bytes.write(buffer, 0, count);
      boolean bomb = bytes.size() > HARMLESS && bytes.size() / BOMB_RATIO > compressed;
      if (bomb || bytes.size() > call.maxBytes()) {
        throw new HttpFailure(
            FailureKind.DECOMPRESSION_BOMB,
            call.uri(),
            "%d compressed bytes become more than %d".formatted(compressed, bytes.size()),
            null);
      }
    }
    return bytes.toByteArray();
  }
}
