package no.signert.job;

import org.jspecify.annotations.Nullable;

/** A step failed. What earlier steps did is kept, and the next run resumes there. */
public final class NightFailedException extends RuntimeException {
  private static final long serialVersionUID = 1;

  NightFailedException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
