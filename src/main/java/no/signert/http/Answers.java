package no.signert.http;

import java.util.Locale;
import no.signert.domain.FailureKind;
import org.jspecify.annotations.Nullable;

/** Tells an answer from what only looks like one. */
final class Answers {
  private Answers() {}

  /** Returns the answer to a call, or says why it is none. */
  static HttpReply reply(HttpCall asked, KeptExchange hop) throws HttpFailure {
    HttpExchange exchange = hop.exchange();
    HttpCall call = asked.movedTo(exchange.uri(), false);
    byte[] body = Decompression.decompressed(call, exchange);
    HttpReply reply =
        new HttpReply(
            exchange.status(),
            exchange.responseHeaders(),
            body,
            exchange.uri(),
            exchange.receivedAt(),
            hop.archived());
    checkStatus(call, reply);
    if (!reply.isNotModified()) {
      checkType(call, reply);
    }
    return reply;
  }

  private static void checkStatus(HttpCall call, HttpReply reply) throws HttpFailure {
    int status = reply.status();
    if (Challenges.isChallenge(reply.headers(), reply.body())) {
      throw new HttpFailure(
          FailureKind.CHALLENGE_PAGE,
          call.uri(),
          status,
          "The server wants a challenge solved, which we don't. Ask its owner, or read by hand",
          null);
    }
    boolean unchanged = status == 304 && !call.validators().isEmpty();
    if ((status >= 200 && status < 300) || unchanged) {
      return;
    }
    FailureKind kind =
        switch (status) {
          case 404, 410 -> FailureKind.NOT_FOUND;
          case 429 -> FailureKind.RATE_LIMITED;
          case 401, 407 -> FailureKind.LOGIN_PAGE;
          default -> FailureKind.HTTP_ERROR;
        };
    throw new HttpFailure(kind, call.uri(), status, "The server answers " + status, null);
  }

  private static void checkType(HttpCall call, HttpReply reply) throws HttpFailure {
    String type = reply.mediaType();
    if (call.accepted().isEmpty()
        || call.accepted().stream().anyMatch(wanted -> is(type, wanted))) {
      return;
    }
    throw new HttpFailure(
        FailureKind.WRONG_CONTENT_TYPE,
        call.uri(),
        reply.status(),
        "The server answers with '" + type + "' instead of " + String.join(" or ", call.accepted()),
        null);
  }

  private static boolean is(@Nullable String type, String wanted) {
    if (type == null || wanted.equals("*/*")) {
      return wanted.equals("*/*");
    }
    String general = wanted.substring(wanted.indexOf('/') + 1).toLowerCase(Locale.ROOT);
    return type.equals(wanted) || type.endsWith("+" + general);
  }
}
