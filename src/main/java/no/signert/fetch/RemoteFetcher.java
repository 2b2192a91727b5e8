package no.signert.fetch;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.function.Function;
import no.signert.domain.DocumentReference;
import no.signert.domain.Failure;
import no.signert.domain.FailureKind;
import no.signert.domain.FetchedDocument;
import no.signert.domain.Portal.RobotsOverride;
import no.signert.domain.Validators;
import no.signert.http.CookieSession;
import no.signert.http.HttpCall;
import no.signert.http.HttpFailure;
import no.signert.http.HttpReply;
import no.signert.http.HttpSender;
import org.jspecify.annotations.Nullable;

/** Gets documents over HTTP, and takes nothing for a document that is none. */
final class RemoteFetcher {
  private final HttpSender http;
  private final Function<DocumentReference, @Nullable RobotsOverride> overrides;
  private final int maxBytes;

  RemoteFetcher(
      HttpSender http,
      Function<DocumentReference, @Nullable RobotsOverride> overrides,
      int maxBytes) {
    this.http = http;
    this.overrides = overrides;
    this.maxBytes = maxBytes;
  }

  /** Returns the document; empty if it is as it was. */
  Optional<FetchedDocument> fetch(DocumentReference reference, Validators earlier)
      throws FetchException {
    HttpReply reply = send(reference, earlier);
    if (reply.isNotModified()) {
      return Optional.empty();
    }
    Optional<ContentGate.Complaint> complaint = ContentGate.complaint(reference, reply);
    if (complaint.isPresent()) {
      throw failed(reference, complaint.get().kind(), complaint.get().sentence());
    }
    byte[] content = reply.body();
    return Optional.of(
        new FetchedDocument(
            reference,
            content,
            reply.mediaType(),
            reply.charset(),
            FileFetcher.sha256(content),
            reply.receivedAt(),
            reply.validators(),
            reply.archived()));
  }

  private HttpReply send(DocumentReference reference, Validators earlier) throws FetchException {
    try {
      return http.send(
          HttpCall.get(new URI(reference.location()))
              .atMost(maxBytes)
              .ifChangedSince(earlier)
              .in(new CookieSession())
              .despiteRobots(overrides.apply(reference)));
    } catch (HttpFailure e) {
      throw failed(reference, e.kind(), String.valueOf(e.getMessage()));
    } catch (URISyntaxException | IllegalArgumentException e) {
      throw failed(
          reference,
          FailureKind.ADDRESS_REFUSED,
          "'" + reference.location() + "' is no address: " + e.getMessage());
    }
  }

  private static FetchException failed(
      DocumentReference reference, FailureKind kind, String message) {
    return new FetchException(
        new Failure(
            kind, reference.source(), reference.municipality(), reference.location(), message));
  }
}
