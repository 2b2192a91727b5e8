package no.signert.http;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.util.List;
import java.util.Map;

/**
 * The cookies of one visitor; sites see two sessions as two visitors. Safe for many threads.
 *
 * <p>While a session begins, no earlier answer does: what a server must hear from each visitor
 * before it answers the rest, it must hear from this one too.
 */
public final class CookieSession {
  private final CookieManager cookies = new CookieManager();
  private volatile boolean beginning;

  /** Returns a session that begins with the calls until {@link #begun}. */
  public static CookieSession begin() {
    CookieSession session = new CookieSession();
    session.beginning = true;
    return session;
  }

  /** Ends the beginning: from now on earlier answers do. */
  public void begun() {
    beginning = false;
  }

  boolean isBeginning() {
    return beginning;
  }

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
