package no.signert.job;

import java.net.URI;
import java.time.Clock;
import no.signert.domain.DocumentReference;
import no.signert.domain.FailureKind;
import no.signert.domain.FetchedDocument;
import no.signert.fetch.DocumentFetcher;
import no.signert.fetch.FetchException;
import no.signert.http.HttpFailure;
import no.signert.http.HttpSender;

/** What a night reaches the world through: the network, or the archive alone. */
final class Transport implements AutoCloseable {
  private final HttpSender http;
  private final DocumentFetcher documents;

  private Transport(HttpSender http, DocumentFetcher documents) {
    this.http = http;
    this.documents = documents;
  }

  /** Files and the archive only; what is not there cannot be looked at. */
  static Transport offline(Clock clock) {
    return new Transport(
        call -> {
          throw notArchived(call.uri());
        },
        new DocumentFetcher(clock));
  }

  private static HttpFailure notArchived(URI uri) {
    return new HttpFailure(
        FailureKind.NOT_ARCHIVED, uri, "Not in the archive. Run without --offline", null);
  }

  HttpSender http() {
    return http;
  }

  FetchedDocument fetch(DocumentReference reference) throws FetchException {
    return documents.fetch(reference);
  }

  @Override
  public void close() {
    // Nothing is open yet.
  }
}
