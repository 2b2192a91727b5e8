package no.signert.classify.language;

/** What a text, were it adopted, would do about the declaration. */
public enum Stance {
  SIGNS,
  SIGNS_IF,
  DECLINES,
  DEFERS,
  NOTES,
  /** Sets a condition and says nothing else: an addition to a text that signs. */
  CONDITION_ONLY,
  /** Says both yes and no. */
  CONTRADICTS,
  /** Something else, or nothing that can be read. */
  OTHER;

  /** Returns whether this says yes, on a condition or not. */
  public boolean isYes() {
    return this == SIGNS || this == SIGNS_IF;
  }

  /** Returns whether this answers the question of the declaration. */
  public boolean isTelling() {
    return this != OTHER && this != CONDITION_ONLY;
  }
}
