package no.signert.http;

import java.net.URI;
import java.util.Locale;

/** What counts as one server. */
final class Origins {
  private Origins() {}

  static int port(URI uri) {
    if (uri.getPort() >= 0) {
      return uri.getPort();
    }
    return isHttps(uri) ? 443 : 80;
  }

  /** The unit of politeness: a host on its usual ports, or on an unusual one. */
  static String host(URI uri) {
    String host = uri.getHost().toLowerCase(Locale.ROOT);
    int port = port(uri);
    return port == 80 || port == 443 ? host : host + ":" + port;
  }

  /** The unit of robots.txt: scheme, host and port. */
  static URI root(URI uri) {
    String host = uri.getHost().toLowerCase(Locale.ROOT);
    return URI.create((isHttps(uri) ? "https://" : "http://") + host + ":" + port(uri) + "/");
  }

  private static boolean isHttps(URI uri) {
    return "https".equalsIgnoreCase(uri.getScheme());
  }
}
