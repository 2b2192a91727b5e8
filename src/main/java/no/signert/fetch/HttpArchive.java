package no.signert.fetch;

import java.io.IOException;
import java.util.Optional;
import no.signert.archive.ArchivedResponse;
import no.signert.archive.Capture;
import no.signert.archive.RequestKey;
import no.signert.archive.WarcArchive;
import no.signert.domain.ArchiveLocation;
import no.signert.http.ExchangeRecorder;
import no.signert.http.HttpCall;
import no.signert.http.HttpExchange;
import no.signert.http.HttpHeaders;
import no.signert.http.KeptExchange;

/** Lets the client keep what it receives in the archive, and answer from it. */
public final class HttpArchive implements ExchangeRecorder {
  private final WarcArchive archive;

  /** Uses an archive, which the caller opens and closes. */
  public HttpArchive(WarcArchive archive) {
    this.archive = archive;
  }

  @Override
  public ArchiveLocation keep(HttpExchange exchange) throws IOException {
    return archive.store(
        new Capture(
            exchange.uri(),
            exchange.requestHead(),
            exchange.requestBody(),
            exchange.responseHead(),
            exchange.responseBody(),
            exchange.address(),
            exchange.receivedAt()));
  }

  /** Finds the last answer of any run: to run offline. */
  public Optional<KeptExchange> find(HttpCall call) throws IOException {
    return read(call, archive.latest(key(call)));
  }

  /** Finds the last answer 200 of any run: to ask whether it changed. */
  public Optional<KeptExchange> findContent(HttpCall call) throws IOException {
    return read(call, archive.latestContent(key(call)));
  }

  /** Finds the answer that this run has received: to resume it. */
  public Optional<KeptExchange> findOfThisRun(HttpCall call) throws IOException {
    return read(call, archive.latestOfThisRun(key(call)));
  }

  /** Finds the answer that is kept at a place, whatever was received since. */
  public Optional<KeptExchange> findAt(HttpCall call, ArchiveLocation place) throws IOException {
    return read(call, Optional.of(place));
  }

  private static RequestKey key(HttpCall call) {
    return RequestKey.of(
        call.method().name(),
        call.uri(),
        call.headers().fields().stream().map(HttpHeaders.Field::toString).toList(),
        call.body());
  }

  private Optional<KeptExchange> read(HttpCall call, Optional<ArchiveLocation> place)
      throws IOException {
    if (place.isEmpty()) {
      return Optional.empty();
    }
    ArchivedResponse response = archive.read(place.get());
    HttpExchange exchange =
        new HttpExchange(
            call.method(),
            call.uri(),
            "",
            call.body(),
            HttpHeaders.broughtUpToDate(response.head(), response.later()),
            response.body(),
            null,
            response.receivedAt());
    return Optional.of(new KeptExchange(exchange, place.get()));
  }
}
