package no.signert.fetch;

import java.time.Clock;
import no.signert.domain.DocumentReference;
import no.signert.domain.Failure;
import no.signert.domain.FailureKind;
import no.signert.domain.FetchedDocument;

/** Gets the bytes of a document, with where they came from. Safe for use by several threads. */
public final class DocumentFetcher {
  /** Larger than any case paper with its attachments. */
  public static final int MAX_BYTES = 100_000_000;

  private final FileFetcher files;

  /**
   * Makes a fetcher that reads files only.
   *
   * @param clock says when a document was received
   */
  public DocumentFetcher(Clock clock) {
    this(clock, MAX_BYTES);
  }

  DocumentFetcher(Clock clock, int maxBytes) {
    files = new FileFetcher(clock, maxBytes);
  }

  /**
   * Gets a document.
   *
   * @throws FetchException if it cannot be had; the failure says why and what to do
   */
  public FetchedDocument fetch(DocumentReference reference) throws FetchException {
    if (reference.isRemote()) {
      throw new FetchException(
          new Failure(
              FailureKind.NOT_ARCHIVED,
              reference.source(),
              reference.municipality(),
              reference.location(),
              "The document '"
                  + reference.location()
                  + "' lies on a server, and this run reads files only. Run without --offline."));
    }
    return files.fetch(reference);
  }
}
