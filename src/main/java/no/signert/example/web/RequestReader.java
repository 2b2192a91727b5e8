package no.signert.example.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads requests from a connection, one after the other. */
final class RequestReader {
  private static final int LONGEST_LINE = 16_384;
  private static final int LONGEST_BODY = 1 << 20;

  private final InputStream in;

  RequestReader(InputStream in) {
    this.in = in;
  }

  /** Reads the next request; null if the client has hung up or speaks something else. */
  @Nullable Request next() throws IOException {
    String start = line();
    if (start == null || start.isEmpty()) {
      return null;
    }
    String[] parts = start.split(" ", -1);
    if (parts.length != 3) {
      return null;
    }
    Map<String, String> headers = new HashMap<>();
    for (String line = line(); line != null && !line.isEmpty(); line = line()) {
      int colon = line.indexOf(':');
      if (colon > 0) {
        String name = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        headers.merge(name, line.substring(colon + 1).strip(), (a, b) -> a + ", " + b);
      }
    }
    return new Request(parts[0], parts[1], headers, body(headers));
  }

  private String body(Map<String, String> headers) throws IOException {
    if (headers.getOrDefault("transfer-encoding", "").equalsIgnoreCase("chunked")) {
      StringBuilder body = new StringBuilder();
      for (int size = chunkSize(); size > 0; size = chunkSize()) {
        body.append(new String(in.readNBytes(size), StandardCharsets.ISO_8859_1));
        line();
      }
      line();
      return new String(
          body.toString().getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }
    int length = Integer.parseInt(headers.getOrDefault("content-length", "0"));
    return new String(in.readNBytes(Math.min(length, LONGEST_BODY)), StandardCharsets.UTF_8);
  }

  private int chunkSize() throws IOException {
    String line = line();
    return line == null || line.isBlank() ? 0 : Integer.parseInt(line.strip(), 16);
  }

  private @Nullable String line() throws IOException {
    StringBuilder line = new StringBuilder();
    for (int next = in.read(); next != '\n'; next = in.read()) {
      if (next < 0 || line.length() > LONGEST_LINE) {
        return null;
      }
      if (next != '\r') {
        line.append((char) next);
      }
    }
    return line.toString();
  }
}
