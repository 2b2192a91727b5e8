package no.signert.domain;

/**
 * Where one municipality stands, all its papers, reports and overrides considered.
 *
 * <p>"Not signed" is deliberately no value: a refusal, silence after looking, and not having been
 * able to look are three different things.
 */
public enum Status {
  SIGNED,
  SIGNED_CONDITIONALLY,
  DECLINED,
  DEFERRED,
  NOTED,
  RECOMMENDED_SIGN,
  RECOMMENDED_DECLINE,
  UNCLEAR,
  /** We looked, everything answered, and nothing about the declaration was there. */
  NO_CASE_FOUND,
  /** We could not look. */
  NOT_EXAMINED;

  /** Returns whether this status says that the municipality signed, with or without conditions. */
  public boolean isSigning() {
    return this == SIGNED || this == SIGNED_CONDITIONALLY;
  }

  /**
   * Returns the status that carries an outcome's meaning.
   *
   * @throws IllegalArgumentException for {@link Outcome#NOT_A_DECISION}, which says nothing of the
   *     municipality
   */
  public static Status of(Outcome outcome) {
    if (outcome == Outcome.NOT_A_DECISION) {
      throw new IllegalArgumentException(
          "A paper that decides nothing gives no status: " + outcome);
    }
    return valueOf(outcome.name());
  }
}
