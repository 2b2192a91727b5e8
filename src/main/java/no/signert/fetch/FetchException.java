package no.signert.fetch;

import no.signert.domain.Failure;

/** Says why a document could not be had. It goes to the ledger, never into a status. */
public final class FetchException extends Exception {
  private final transient Failure failure;

  /** Makes one whose message is the failure's. */
  public FetchException(Failure failure) {
    super(failure.message());
    this.failure = failure;
  }

  /** Returns what the ledger shows. */
  public Failure failure() {
    return failure;
  }
}
