package no.signert.http;

import java.io.IOException;
import java.net.URI;
import java.util.HashSet;
import java.util.Set;
import no.signert.domain.FailureKind;

/** Follows redirects, each hop as carefully as the first. */
final class RedirectLoop {
  private static final Set<Integer> MOVED = Set.of(301, 302, 303, 307, 308);
  private static final int MOST_HOPS = 10;

  private final AddressGuard guard;

  RedirectLoop(AddressGuard guard) {
    this.guard = guard;
  }

  /** Returns the first answer that is no redirect. */
  KeptExchange follow(HttpCall first, KeptExchange.Taker taker) throws HttpFailure {
    AddressGuard.checkForm(first.uri(), FailureKind.ADDRESS_REFUSED);
    Set<String> seen = new HashSet<>();
    HttpCall call = first;
    for (int hops = 0; hops <= MOST_HOPS; hops++) {
      seen.add(state(call));
      KeptExchange hop = taken(call, taker, hops > 0);
      keepCookies(call, hop.exchange());
      if (!MOVED.contains(hop.exchange().status())) {
        return hop;
      }
      call = next(call, hop.exchange());
      if (seen.contains(state(call))) {
        throw new HttpFailure(
            FailureKind.REDIRECT_LOOP, first.uri(), "Redirected in a circle", null);
      }
    }
    throw new HttpFailure(
        FailureKind.REDIRECT_LOOP,
        first.uri(),
        "Redirected more than " + MOST_HOPS + " times, at last to " + call.uri(),
        null);
  }

  /** A page may redirect to itself once it has set a cookie. */
  private static String state(HttpCall call) throws HttpFailure {
    return call.method() + " " + call.uri() + " " + cookies(call);
  }

  private static KeptExchange taken(HttpCall call, KeptExchange.Taker taker, boolean redirected)
      throws HttpFailure {
    try {
      return taker.take(call);
    } catch (HttpFailure e) {
      if (redirected && e.kind() == FailureKind.ADDRESS_REFUSED) {
        throw new HttpFailure(
            FailureKind.REDIRECT_REFUSED, call.uri(), "Redirected to where we don't go", e);
      }
      throw e;
    }
  }

  private HttpCall next(HttpCall call, HttpExchange answer) throws HttpFailure {
    String location =
        answer
            .responseHeaders()
            .first("Location")
            .orElseThrow(() -> refused(call, "nowhere: its Location is missing"));
    URI target = resolve(call, location);
    AddressGuard.checkForm(target, FailureKind.REDIRECT_REFUSED);
    if (guard.isAllowedLocal(target) && !guard.isAllowedLocal(call.uri())) {
      throw refused(call, "'" + location + "', a local host");
    }
    if (LoginPages.isLogin(target)) {
      throw new HttpFailure(
          FailureKind.LOGIN_PAGE, call.uri(), "Redirected to a login at " + target, null);
    }
    boolean post = call.method() == HttpCall.Method.POST;
    boolean kept = answer.status() == 307 || answer.status() == 308;
    return call.movedTo(target, post && !kept);
  }

  private static URI resolve(HttpCall call, String location) throws HttpFailure {
    try {
      URI target = call.uri().resolve(location.replace(" ", "%20"));
      return new URI(target.toASCIIString().split("#", 2)[0]);
    } catch (IllegalArgumentException | java.net.URISyntaxException e) {
      throw refused(call, "'" + location + "', which is no address");
    }
  }

  private static HttpFailure refused(HttpCall call, String where) {
    return new HttpFailure(
        FailureKind.REDIRECT_REFUSED, call.uri(), "Redirected to " + where, null);
  }

  static String cookies(HttpCall call) throws HttpFailure {
    try {
      return call.cookies() == null ? "" : call.cookies().headerFor(call.uri());
    } catch (IOException e) {
      throw new HttpFailure(FailureKind.HTTP_ERROR, call.uri(), "Its cookies can't be read", e);
    }
  }

  private static void keepCookies(HttpCall call, HttpExchange answer) throws HttpFailure {
    try {
      if (call.cookies() != null) {
        call.cookies().keep(call.uri(), answer.responseHeaders());
      }
    } catch (IOException e) {
      throw new HttpFailure(FailureKind.HTTP_ERROR, call.uri(), "Its cookies can't be kept", e);
    }
  }
}
