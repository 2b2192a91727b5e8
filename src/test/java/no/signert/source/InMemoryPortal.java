package no.signert.source;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import no.signert.domain.FailureKind;
import no.signert.http.HttpCall;
import no.signert.http.HttpFailure;
import no.signert.http.HttpHeaders;
import no.signert.http.HttpReply;
import no.signert.http.HttpSender;

/** A portal without a network: answers by address, and remembers what it was asked. */
public final class InMemoryPortal implements HttpSender {
  /** How a portal answers a call. */
  @FunctionalInterface
  public interface Answer {
    /** Answers. */
    HttpReply to(HttpCall call) throws HttpFailure;
  }

  private final Map<Pattern, Answer> answers = new LinkedHashMap<>();
  private final List<HttpCall> calls = new ArrayList<>();

  /** Answers addresses that contain {@code regex}; the last rule that fits counts. */
  public InMemoryPortal on(String regex, Answer answer) {
    answers.put(Pattern.compile(regex), answer);
    return this;
  }

  public InMemoryPortal json(String regex, String body) {
    return on(regex, call -> reply(call.uri(), "application/json; charset=utf-8", body));
  }

  public InMemoryPortal html(String regex, String body) {
    return on(regex, call -> reply(call.uri(), "text/html; charset=utf-8", body));
  }

  public InMemoryPortal failing(String regex, FailureKind kind) {
    return on(
        regex,
        call -> {
          throw new HttpFailure(kind, call.uri(), "planted " + kind, null);
        });
  }

  public static HttpReply reply(URI from, String type, String body) {
    return new HttpReply(
        200,
        HttpHeaders.NONE.with("Content-Type", type),
        body.getBytes(StandardCharsets.UTF_8),
        from,
        Instant.EPOCH,
        null);
  }

  /** Returns what was asked, in order: method, path and query. */
  public List<String> asked() {
    return calls.stream()
        .map(
            call ->
                call.uri().getRawPath()
                    + (call.uri().getRawQuery() == null ? "" : "?" + call.uri().getRawQuery()))
        .toList();
  }

  public List<HttpCall> calls() {
    return calls;
  }

  @Override
  public HttpReply send(HttpCall call) throws HttpFailure {
    calls.add(call);
    Answer last = null;
    for (Map.Entry<Pattern, Answer> rule : answers.entrySet()) {
      if (rule.getKey().matcher(call.uri().toString()).find()) {
        last = rule.getValue();
      }
    }
    if (last == null) {
      throw new HttpFailure(FailureKind.NOT_FOUND, call.uri(), "404", null);
    }
    return last.to(call);
  }
}
