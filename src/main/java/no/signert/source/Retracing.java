package no.signert.source;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.signert.domain.Portal;
import no.signert.domain.Sha256;
import no.signert.domain.Staggered;
import no.signert.http.HttpCall;
import no.signert.http.HttpFailure;
import no.signert.http.HttpReply;
import no.signert.http.HttpSender;
import no.signert.source.Itinerary.Stop;

/**
 * Goes once more where an earlier visit went, and asks at each stop only whether the answer is as
 * it was. Whoever finds a change walks anew; what was answered on the way is not asked again.
 */
final class Retracing {
  private final HttpSender http;
  private final Portal portal;
  private final DiscoveryRequest request;
  private final Map<URI, HttpFailure> failures = new HashMap<>();

  Retracing(HttpSender http, Portal portal, DiscoveryRequest request) {
    this.http = http;
    this.portal = portal;
    this.request = request;
  }

  /** Returns what could not be had on the way, so that a walk need not ask in vain once more. */
  Map<URI, HttpFailure> failures() {
    return failures;
  }

  /** Returns the way with tonight's times; empty if there is none, or not all is as it was. */
  Optional<Itinerary> unchanged() {
    DiscoveryRequest.Earlier earlier = request.earlier();
    // Without a period the days that are asked for move on every night.
    if (earlier == null
        || request.period() == null
        || !VisitDays.of(request).leadWhereTheyLed(earlier.way())) {
      return Optional.empty();
    }
    List<Stop> stops = new ArrayList<>();
    for (Stop stop : earlier.way().stops()) {
      Optional<Stop> again = again(stop, earlier.now());
      if (again.isEmpty()) {
        return Optional.empty();
      }
      stops.add(again.get());
    }
    return Optional.of(new Itinerary(request.asOf(), earlier.way().next(), stops));
  }

  private Optional<Stop> again(Stop stop, Instant now) {
    HttpCall call = PortalClient.call(HttpCall.get(URI.create(stop.address())), stop.headers());
    if (stillDoes(stop, now)) {
      http.spared(call);
      return Optional.of(stop);
    }
    try {
      HttpReply reply =
          http.send(call.despiteRobots(portal.override()).ifChangedSince(stop.validators()));
      boolean same = reply.isNotModified() || Sha256.of(reply.body()).equals(stop.sha256());
      return same ? Optional.of(renewed(stop, reply)) : Optional.empty();
    } catch (HttpFailure e) {
      failures.put(call.uri(), e);
      return Optional.empty();
    }
  }

  private boolean stillDoes(Stop stop, Instant now) {
    if (stop.receivedAt().isAfter(now)) {
      return false;
    }
    LocalDate day = stop.day();
    boolean settled = day != null && VisitDays.isSettled(day, request.asOf());
    Duration patience =
        settled ? Staggered.within(request.patience(), stop.address()) : Duration.ZERO;
    return now.isBefore(stop.freshUntil()) || now.isBefore(stop.receivedAt().plus(patience));
  }

  /** A server need not say again how long it vouches for what is as it was. */
  private static Stop renewed(Stop stop, HttpReply reply) {
    Duration vouched = Duration.between(stop.receivedAt(), stop.freshUntil());
    boolean silent =
        reply.headers().first("Cache-Control").isEmpty()
            && reply.headers().first("Expires").isEmpty();
    return new Stop(
        stop.address(),
        stop.headers(),
        stop.day(),
        stop.sha256(),
        reply.headers().first("ETag").orElse(stop.etag()),
        reply.headers().first("Last-Modified").orElse(stop.lastModified()),
        reply.receivedAt(),
        silent ? reply.receivedAt().plus(vouched) : reply.freshUntil());
  }
}
