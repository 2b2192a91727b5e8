package no.signert.domain;

/**
 * What one document says of the declaration, for the municipality that owns the document
 * (<i>utfall</i>).
 *
 * <p>An outcome belongs to a paper; what a municipality did, all papers considered, is a {@link
 * Status}.
 */
public enum Outcome {
  /** A competent body decided to sign or join, or the paper officially records the signature. */
  SIGNED,
  /**
   * As {@link #SIGNED}, but the adopted text makes the signing depend on something or reserves part
   * of it.
   */
  SIGNED_CONDITIONALLY,
  /** A competent body refused, the only proposal to sign fell, or the signature was withdrawn. */
  DECLINED,
  /** Postponed (<i>utsatt</i>), sent back, or a new case asked for; no position taken. */
  DEFERRED,
  /** Taken for information only (<i>tatt til orientering</i>). */
  NOTED,
  /** The document ends with a recommendation (<i>innstilling</i>) to sign. */
  RECOMMENDED_SIGN,
  /** The document ends with a recommendation not to sign. */
  RECOMMENDED_DECLINE,
  /** News, circular, form, agenda, another case, or another municipality's decision. */
  NOT_A_DECISION,
  /** A careful human could not tell. */
  UNCLEAR;

  /** Returns whether this outcome says that the municipality signed, with or without conditions. */
  public boolean isSigning() {
    return this == SIGNED || this == SIGNED_CONDITIONALLY;
  }

  /**
   * Returns whether this outcome is something a body decided, as opposed to proposed or not decided
   * at all.
   */
  public boolean isDecision() {
    return isSigning() || this == DECLINED || this == DEFERRED || this == NOTED;
  }
}
