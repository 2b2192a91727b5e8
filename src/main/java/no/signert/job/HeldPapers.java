package no.signert.job;

import no.signert.domain.ArchiveLocation;
import no.signert.domain.DocumentReference;
import no.signert.domain.Failure;
import no.signert.domain.FailureKind;
import no.signert.domain.FetchedDocument;
import no.signert.fetch.FetchException;
import org.jspecify.annotations.Nullable;

/** The bytes of papers that were fetched before: from their files, or from the archive. */
final class HeldPapers {
  private final Transport transport;

  HeldPapers(Transport transport) {
    this.transport = transport;
  }

  /**
   * Returns a paper with the very bytes that the store knows.
   *
   * @throws FetchException if they are gone, or are others by now
   */
  FetchedDocument get(
      DocumentReference reference, String sha256, @Nullable ArchiveLocation archived)
      throws FetchException {
    FetchedDocument held = transport.held(reference, archived);
    if (!held.sha256().equals(sha256)) {
      throw new FetchException(
          new Failure(
              FailureKind.FILE_UNREADABLE,
              reference.source(),
              reference.municipality(),
              reference.location(),
              "The paper was changed while the night ran. Run again."));
    }
    return held;
  }
}
