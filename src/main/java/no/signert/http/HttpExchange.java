package no.signert.http;

import java.net.InetAddress;
import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One request and its response as they went over the wire, for the archive. A redirect is an
 * exchange of its own.
 *
 * @param method GET or POST
 * @param uri what was asked for
 * @param requestHead request line and headers, CRLF between lines, with the closing empty line
 * @param requestBody empty for GET
 * @param responseHead status line and headers likewise. Where the transfer coding was removed, the
 *     header that named it is kept as {@code X-Archive-Orig-Transfer-Encoding}
 * @param responseBody the body as received, without transfer coding, content coding kept
 * @param address the server's; null if unknown
 * @param receivedAt when the last byte arrived
 */
public record HttpExchange(
    HttpCall.Method method,
    URI uri,
    String requestHead,
    @SuppressWarnings("ArrayRecordComponent") byte[] requestBody,
    String responseHead,
    @SuppressWarnings("ArrayRecordComponent") byte[] responseBody,
    @Nullable InetAddress address,
    Instant receivedAt) {

  /** Returns the status of the response. */
  public int status() {
    return Integer.parseInt(responseHead.split(" ", 3)[1].strip().substring(0, 3));
  }

  /** Returns the headers of the response. */
  public HttpHeaders responseHeaders() {
    return HttpHeaders.parse(responseHead);
  }
}
