package no.signert.cli;

/** What scripts read from the exit code; the README tells users. */
final class ExitCode {
  /** Done; for a night: published, and everything could be read. */
  static final int OK = 0;

  /** Failed; run again to resume. */
  static final int FAILED = 1;

  /** Bad arguments or input; nothing was written. */
  static final int BAD_INPUT = 2;

  /** Published, but some sources failed or some papers could not be read; they are named. */
  static final int GAPS = 3;

  /** Held back by the circuit breaker; the last good edition stands. */
  static final int HELD = 4;

  /** Another run holds the lock. */
  static final int LOCKED = 5;

  private ExitCode() {}
}
