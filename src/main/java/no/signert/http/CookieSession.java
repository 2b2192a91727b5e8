package no.signert.http;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.util.List;
import java.util.Map;

/** The cookies of one visitor; sites see two sessions as two visitors. Safe for many threads. */
public final class CookieSession {
  private final CookieManager cookies = new CookieManager();

  /** Returns the value of the {@code Cookie} header to send; empty for none. */
  synchronized String headerFor(URI uri) throws IOException {
    List<String> values = cookies.get(uri, Map.of()).getOrDefault("Cookie", List.of());
    return String.join("; ", values);
  }

  /** Keeps the cookies that a reply sets. */
  synchronized void keep(URI uri, HttpHeaders reply) throws IOException {
    cookies.put(uri, Map.of("Set-Cookie", reply.all("Set-Cookie")));
  }

  /** Returns whether the session holds no cookie. */
  public synchronized boolean isEmpty() {
    return cookies.getCookieStore().getCookies().isEmpty();
  }
}
