package no.signert.domain;

/** What a {@link Status} rests on. A reported or overridden status is never shown as documented. */
public enum Basis {
  /** We hold the paper. */
  DECISION,
  /** A named publication says so. */
  REPORTED,
  /** A person decided, with name, date and reason. */
  OVERRIDE
}
