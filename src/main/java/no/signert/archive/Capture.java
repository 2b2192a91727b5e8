package no.signert.archive;

import java.net.InetAddress;
import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One HTTP exchange to keep.
 *
 * @param uri what was asked for
 * @param requestHead request line and headers, CRLF between lines, with the closing empty line
 * @param requestBody empty if nothing was sent
 * @param responseHead status line and headers likewise, without a transfer coding
 * @param responseBody content coding kept
 * @param address the server's; null if unknown
 * @param receivedAt when the last byte arrived
 */
public record Capture(
    URI uri,
    String requestHead,
    @SuppressWarnings("ArrayRecordComponent") byte[] requestBody,
    String responseHead,
    @SuppressWarnings("ArrayRecordComponent") byte[] responseBody,
    @Nullable InetAddress address,
    Instant receivedAt) {
  public Capture {
    if (!requestHead.endsWith("\r\n\r\n") || !responseHead.endsWith("\r\n\r\n")) {
      throw new IllegalArgumentException("A message head must end with an empty line: " + uri);
    }
  }

  /** Returns what finds the response again. */
  public RequestKey key() {
    return RequestKey.ofHead(uri, requestHead, requestBody);
  }

  /** Returns the status of the response. */
  int status() {
    return Integer.parseInt(responseHead.substring(9, 12));
  }
}
