package no.signert.http;

import java.net.URI;
import no.signert.domain.FailureKind;
import org.jspecify.annotations.Nullable;

/** No answer, or none that may be used. The message says what, where, and what to do about it. */
public final class HttpFailure extends Exception {
  private static final long serialVersionUID = 1L;

  private final FailureKind kind;
  private final URI uri;
  private final int status;

  /** A failure without an answer. */
  public HttpFailure(FailureKind kind, URI uri, String message, @Nullable Throwable cause) {
    this(kind, uri, 0, message, cause);
  }

  HttpFailure(FailureKind kind, URI uri, int status, String message, @Nullable Throwable cause) {
    super(message + " (" + uri + ")", cause);
    this.kind = kind;
    this.uri = uri;
    this.status = status;
  }

  /** Returns what kept us from an answer. */
  public FailureKind kind() {
    return kind;
  }

  /** Returns the address it happened at, after redirects. */
  public URI uri() {
    return uri;
  }

  /** Returns the status the server answered with; 0 if it did not answer. */
  public int status() {
    return status;
  }
}
