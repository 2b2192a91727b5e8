package no.signert.source;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.signert.domain.Sha256;
import no.signert.http.HttpCall;
import no.signert.http.HttpReply;
import no.signert.source.Itinerary.Stop;
import org.jspecify.annotations.Nullable;

/** What a visit has asked for so far, and whether another may ask the same stop by stop. */
final class Stops {
  private final List<Stop> stops = new ArrayList<>();
  private boolean repeatable = true;

  /**
   * Notes an answer. What belongs to a session, or was redirected, cannot be had by asking the same
   * again.
   *
   * @param headers what the adapter asked with
   * @param day of the meeting it is about; null where none is known
   */
  void note(HttpCall call, Map<String, String> headers, @Nullable LocalDate day, HttpReply reply) {
    repeatable &=
        call.method() == HttpCall.Method.GET
            && !call.beginsSession()
            && reply.status() == 200
            && reply.uri().equals(call.uri())
            && reply.headers().first("Set-Cookie").isEmpty()
            && reply.headers().first("Vary").filter("*"::equals).isEmpty();
    if (repeatable) {
      stops.add(
          new Stop(
              call.uri().toString(),
              headers,
              day,
              Sha256.of(reply.body()),
              reply.headers().first("ETag").orElse(null),
              reply.headers().first("Last-Modified").orElse(null),
              reply.receivedAt(),
              reply.freshUntil()));
    }
  }

  /** Notes that there was no answer. */
  void lost() {
    repeatable = false;
  }

  /** Returns what was asked for, in order. */
  List<Stop> all() {
    return stops;
  }

  boolean isRepeatable() {
    return repeatable;
  }
}
