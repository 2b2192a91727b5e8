package no.signert.fetch;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import no.signert.domain.DocumentReference;
import no.signert.domain.Failure;
import no.signert.domain.FailureKind;
import no.signert.domain.FetchedDocument;
import no.signert.domain.Sha256;
import no.signert.domain.Validators;
import no.signert.http.CookieSession;
import no.signert.http.HttpCall;
import no.signert.http.HttpFailure;
import no.signert.http.HttpReply;
import no.signert.http.HttpSender;

/** Gets documents over HTTP, and takes nothing for a document that is none. */
final class RemoteFetcher {
  /** A portal that still sends us away after so many beginnings does not want us. */
  private static final int MOST_OPENINGS = 3;

  private static final Set<FailureKind> SENT_AWAY =
      EnumSet.of(FailureKind.LOGIN_PAGE, FailureKind.SESSION_EXPIRED);

  private final HttpSender http;
  private final Function<DocumentReference, Access> accesses;
  private final Map<URI, CookieSession> sessions = new ConcurrentHashMap<>();
  private final Map<URI, Integer> openings = new ConcurrentHashMap<>();
  private final int maxBytes;

  RemoteFetcher(HttpSender http, Function<DocumentReference, Access> accesses, int maxBytes) {
    this.http = http;
    this.accesses = accesses;
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
            Sha256.of(content),
            reply.receivedAt(),
            reply.validators(),
            reply.archived()));
  }

  private HttpReply send(DocumentReference reference, Validators earlier) throws FetchException {
    try {
      Access access = accesses.apply(reference);
      HttpCall call =
          HttpCall.get(new URI(reference.location()))
              .atMost(maxBytes)
              .ifChangedSince(earlier)
              .despiteRobots(access.override());
      URI landing = access.landing();
      return landing == null ? http.send(call.in(new CookieSession())) : visit(call, landing);
    } catch (HttpFailure e) {
      throw failed(reference, e.kind(), String.valueOf(e.getMessage()));
    } catch (URISyntaxException | IllegalArgumentException e) {
      throw failed(
          reference,
          FailureKind.ADDRESS_REFUSED,
          "'" + reference.location() + "' is no address: " + e.getMessage());
    }
  }

  /** Asks as a visitor who comes from the portal's page; goes there first if sent away. */
  private HttpReply visit(HttpCall call, URI landing) throws HttpFailure {
    HttpCall asked = call.with("Referer", landing.toString());
    try {
      return http.send(asked.in(sessions.computeIfAbsent(landing, page -> new CookieSession())));
    } catch (HttpFailure e) {
      boolean sentAway = SENT_AWAY.contains(e.kind()) || e.status() == 403;
      if (!sentAway || openings.merge(landing, 1, Integer::sum) > MOST_OPENINGS) {
        throw e;
      }
      CookieSession fresh = CookieSession.begin();
      http.send(HttpCall.get(landing).in(fresh).despiteRobots(call.override()));
      fresh.begun();
      sessions.put(landing, fresh);
      return http.send(asked.in(fresh));
    }
  }

  private static FetchException failed(
      DocumentReference reference, FailureKind kind, String message) {
    return new FetchException(
        new Failure(
            kind, reference.source(), reference.municipality(), reference.location(), message));
  }
}
