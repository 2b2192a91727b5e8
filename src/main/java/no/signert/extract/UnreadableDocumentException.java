package no.signert.extract;

import no.signert.domain.FailureKind;

/** Says why a document has no text that we could read. It becomes a failure, never an outcome. */
public final class UnreadableDocumentException extends Exception {
  private final FailureKind kind;

  /**
   * Makes one.
   *
   * @param kind what the document is, or what ran out
   * @param message what is wrong, with the offending value, and what to do about it
   */
  public UnreadableDocumentException(FailureKind kind, String message) {
    super(message);
    this.kind = kind;
  }

  /** Makes one with what a library said of it. */
  public UnreadableDocumentException(FailureKind kind, String message, Throwable cause) {
    super(message, cause);
    this.kind = kind;
  }

  /** Returns what kept us from reading it. */
  public FailureKind kind() {
    return kind;
  }
}
