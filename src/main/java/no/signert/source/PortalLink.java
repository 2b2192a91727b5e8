package no.signert.source;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import no.signert.domain.FailureKind;

/** Addresses as publishing systems write them: relative, with spaces, with æ, ø and å. */
public final class PortalLink {
  private PortalLink() {}

  /**
   * Returns the absolute address that a link on a page means.
   *
   * @throws PortalFault {@code UNKNOWN_FORMAT} if it means no http(s) address
   */
  public static URI resolve(URI page, String link) throws PortalFault {
    try {
      String escaped = escape(link.strip());
      // java.net.URI follows an old rule for these and drops the last part of the path.
      URI target =
          escaped.startsWith("?")
              ? new URI(page.toString().split("[?#]", 2)[0] + escaped)
              : page.resolve(new URI(escaped));
      String scheme = target.getScheme() == null ? "" : target.getScheme().toLowerCase(Locale.ROOT);
      if (target.getHost() != null && (scheme.equals("http") || scheme.equals("https"))) {
        return target;
      }
    } catch (URISyntaxException e) {
      // Falls through: said below, with the place.
    }
    throw new PortalFault(
        FailureKind.UNKNOWN_FORMAT, page.toString(), "A link that leads nowhere: '" + link + "'");
  }

  /** Returns a value ready to stand in a query or as one segment of a path. */
  public static String encode(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private static String escape(String link) {
    ByteArrayOutputStream plain = new ByteArrayOutputStream();
    for (byte b : link.getBytes(StandardCharsets.UTF_8)) {
      int value = b & 0xff;
      if (value <= ' ' || value >= 0x7f || "\"<>\\^`{|}".indexOf(value) >= 0) {
        plain.writeBytes(String.format("%%%02X", value).getBytes(StandardCharsets.US_ASCII));
      } else {
        plain.write(value);
      }
    }
    return plain.toString(StandardCharsets.US_ASCII);
  }
}
