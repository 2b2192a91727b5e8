package no.signert.archive;

import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a request asked, as a hash: method, address, body, and the headers that make a difference,
 * such as a tenant's name. Two requests that ask the same have the same key.
 *
 * @param high first half
 * @param low second half
 */
public record RequestKey(long high, long low) {
  /** Headers that say who asks and how, not what. */
  private static final Set<String> BESIDE_THE_POINT =
      Set.of(
          "accept",
          "accept-encoding",
          "accept-language",
          "connection",
          "content-length",
          "content-type",
          "cookie",
          "host",
          "if-modified-since",
          "if-none-match",
          "origin",
          "referer",
          "user-agent");

  /**
   * Returns the key of a request.
   *
   * @param headers one per element, as {@code Name: value}
   */
  public static RequestKey of(String method, URI uri, List<String> headers, byte[] body) {
    MessageDigest hash = Digests.sha256();
    String address = uri.toASCIIString().split("#", 2)[0];
    hash.update((method + " " + address + "\n").getBytes(StandardCharsets.UTF_8));
    headers.stream()
        .filter(header -> header.indexOf(':') > 0)
        .filter(header -> !BESIDE_THE_POINT.contains(name(header)))
        .map(header -> name(header) + ":" + header.substring(header.indexOf(':') + 1).strip())
        .sorted()
        .forEach(header -> hash.update((header + "\n").getBytes(StandardCharsets.UTF_8)));
    hash.update(body);
    ByteBuffer bytes = ByteBuffer.wrap(hash.digest());
    return new RequestKey(bytes.getLong(), bytes.getLong());
  }

  static RequestKey ofHead(URI uri, String head, byte[] body) {
    String method = head.substring(0, head.indexOf(' '));
    return of(method, uri, head.lines().skip(1).toList(), body);
  }

  private static String name(String header) {
    return header.substring(0, header.indexOf(':')).toLowerCase(Locale.ROOT);
  }

  @Override
  public String toString() {
    return "%016x%016x".formatted(high, low);
  }

  static RequestKey parse(String text) {
    return new RequestKey(
        Long.parseUnsignedLong(text.substring(0, 16), 16),
        Long.parseUnsignedLong(text.substring(16), 16));
  }
}
