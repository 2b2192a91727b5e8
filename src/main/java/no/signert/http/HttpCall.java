package no.signert.http;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import no.signert.domain.Portal.RobotsOverride;
import no.signert.domain.Validators;
import org.jspecify.annotations.Nullable;

/**
 * What to ask for, and what to take for an answer. Start from {@link #get} or {@link #post}.
 *
 * @param method GET, or POST for a search that changes nothing: either may be sent again
 * @param uri an absolute http or https address
 * @param headers further headers, such as a tenant's name
 * @param body what a POST sends; empty for GET. Not copied: treat it as read-only
 * @param accepted media types that count as an answer, such as {@code application/json}; empty for
 *     any. A type ending in {@code +json} or {@code +xml} counts as that
 * @param maxBytes most bytes of an answer, after decompression
 * @param validators if not empty, a reply 304 is an answer too
 * @param cookies the session whose cookies to send and keep; null for none
 * @param override permission to go against robots.txt; null for none
 * @param patience how old an earlier answer may be and still do, although its server never said
 *     that it would; zero to ask. Never for an answer that opened a session
 */
public record HttpCall(
    Method method,
    URI uri,
    HttpHeaders headers,
    @SuppressWarnings("ArrayRecordComponent") byte[] body,
    List<String> accepted,
    long maxBytes,
    Validators validators,
    @Nullable CookieSession cookies,
    @Nullable RobotsOverride override,
    Duration patience) {
  /** Most bytes of an answer unless the call says otherwise: 64 MiB; papers of 41 MB were seen. */
  public static final long DEFAULT_MAX_BYTES = 64L << 20;

  /** How to ask. */
  public enum Method {
    GET,
    POST
  }

  public HttpCall {
    if (uri.getHost() == null || !uri.isAbsolute()) {
      throw new IllegalArgumentException("A call needs an absolute address with a host: " + uri);
    }
    if (maxBytes < 1) {
      throw new IllegalArgumentException("A call must allow at least a byte: " + maxBytes);
    }
    accepted = accepted.stream().map(type -> type.toLowerCase(Locale.ROOT)).toList();
  }

  /** Asks for what is at an address. */
  public static HttpCall get(URI uri) {
    return new HttpCall(
        Method.GET,
        uri,
        HttpHeaders.NONE,
        new byte[0],
        List.of(),
        DEFAULT_MAX_BYTES,
        Validators.NONE,
        null,
        null,
        Duration.ZERO);
  }

  /** Searches by sending a body of a media type. */
  public static HttpCall post(URI uri, String mediaType, byte[] body) {
    return new HttpCall(
        Method.POST,
        uri,
        HttpHeaders.NONE.with("Content-Type", mediaType),
        body,
        List.of(),
        DEFAULT_MAX_BYTES,
        Validators.NONE,
        null,
        null,
        Duration.ZERO);
  }

  /** Returns this call with a header, in place of any of that name. */
  public HttpCall with(String name, String value) {
    return new HttpCall(
        method,
        uri,
        headers.with(name, value),
        body,
        accepted,
        maxBytes,
        validators,
        cookies,
        override,
        patience);
  }

  /** Returns this call taking only these media types for an answer. */
  public HttpCall accepting(String... mediaTypes) {
    return new HttpCall(
        method,
        uri,
        headers,
        body,
        List.of(mediaTypes),
        maxBytes,
        validators,
        cookies,
        override,
        patience);
  }

  /** Returns this call with a limit on the answer, in bytes. */
  public HttpCall atMost(long bytes) {
    return new HttpCall(
        method, uri, headers, body, accepted, bytes, validators, cookies, override, patience);
  }

  /** Returns this call asking only for what changed since. */
  public HttpCall ifChangedSince(Validators earlier) {
    return new HttpCall(
        method, uri, headers, body, accepted, maxBytes, earlier, cookies, override, patience);
  }

  /** Returns this call within a session. */
  public HttpCall in(@Nullable CookieSession session) {
    return new HttpCall(
        method, uri, headers, body, accepted, maxBytes, validators, session, override, patience);
  }

  /** Returns this call with a permission to go against robots.txt; null for none. */
  public HttpCall despiteRobots(@Nullable RobotsOverride permission) {
    return new HttpCall(
        method, uri, headers, body, accepted, maxBytes, validators, cookies, permission, patience);
  }

  /** Returns this call taking an earlier answer that is not older than this. */
  public HttpCall orAnswerUpTo(Duration age) {
    return new HttpCall(
        method, uri, headers, body, accepted, maxBytes, validators, cookies, override, age);
  }

  /** Returns whether it belongs to the beginning of a session, so that no earlier answer does. */
  public boolean beginsSession() {
    return cookies != null && cookies.isBeginning();
  }

  /** Returns this call to the place it was redirected to; as GET without a body if so asked. */
  HttpCall movedTo(URI target, boolean asGet) {
    return new HttpCall(
        asGet ? Method.GET : method,
        target,
        asGet ? headers.without("Content-Type") : headers,
        asGet ? new byte[0] : body,
        accepted,
        maxBytes,
        validators,
        cookies,
        override,
        patience);
  }
}
