package no.signert.domain;

/**
 * How sure a finding is. {@link #HIGH} only where no rule disagreed; {@link #LOW} always goes to
 * review.
 */
public enum Confidence {
  HIGH,
  MEDIUM,
  LOW
}
