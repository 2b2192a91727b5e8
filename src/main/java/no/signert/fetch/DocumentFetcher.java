package no.signert.fetch;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import no.signert.domain.DocumentReference;
import no.signert.domain.Failure;
import no.signert.domain.FailureKind;
import no.signert.domain.FetchedDocument;
import no.signert.domain.Validators;
import no.signert.http.HttpSender;
import org.jspecify.annotations.Nullable;

/** Gets the bytes of a document, with where they came from. Safe for use by several threads. */
public final class DocumentFetcher {
  /** Larger than any case paper with its attachments. */
  public static final int MAX_BYTES = 100_000_000;

  private final FileFetcher files;
  private final @Nullable RemoteFetcher remote;

  /**
   * Makes a fetcher that reads files only.
   *
   * @param clock says when a document was received
   */
  public DocumentFetcher(Clock clock) {
    this(clock, MAX_BYTES);
  }

  /**
   * Makes a fetcher that reads files, and asks servers or the archive for the rest.
   *
   * @param clock says when a file was read
   * @param http whom to ask
   * @param accesses how the portal of a document lets itself be asked
   */
  public DocumentFetcher(
      Clock clock, HttpSender http, Function<DocumentReference, Access> accesses) {
    files = new FileFetcher(clock, MAX_BYTES);
    remote = new RemoteFetcher(http, accesses, MAX_BYTES);
  }

  DocumentFetcher(Clock clock, int maxBytes) {
    files = new FileFetcher(clock, maxBytes);
    remote = null;
  }

  /**
   * Gets a document.
   *
   * @throws FetchException if it cannot be had; the failure says why and what to do
   */
  public FetchedDocument fetch(DocumentReference reference) throws FetchException {
    return fetchIfChanged(reference, Validators.NONE)
        .orElseThrow(
            () -> new IllegalStateException("Unchanged since never: " + reference.location()));
  }

  /**
   * Gets a document that was had before, if its server does not say that it is as it was.
   *
   * @param earlier what the server gave with the document then
   * @return empty if the server says so; a document with the same bytes if it does not know
   * @throws FetchException if it cannot be had; the failure says why and what to do
   */
  public Optional<FetchedDocument> fetchIfChanged(DocumentReference reference, Validators earlier)
      throws FetchException {
    if (!reference.isRemote()) {
      return Optional.of(files.fetch(reference));
    }
    if (remote == null) {
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
    return remote.fetch(reference, earlier);
  }
}
