package no.signert.store;

/** What became of an edition. */
public enum Verdict {
  /** It is the newest good edition. */
  PUBLISHED,
  /** The circuit breaker held it back; the last good edition stands. */
  HELD
}
