package no.signert.classify.language;

/**
 * Something that a sentence would do.
 *
 * @param kind what
 * @param positive whether it does it; false where it is negated
 * @param from index of its first token
 * @param to index after its last one
 * @param recommends whether another body is advised to do it
 * @param certain whether the declaration itself is named as the object
 */
record Act(Kind kind, boolean positive, int from, int to, boolean recommends, boolean certain) {
  enum Kind {
    JOIN,
    REFUSE,
    GRANT,
    WITHDRAW,
    /** Undoes an earlier decision to join. */
    REVERSE,
    DEFER,
    NEW_CASE,
    NOTE
  }

  /** Returns whether this says yes to the declaration. */
  boolean isYes() {
    return positive && (kind == Kind.JOIN || kind == Kind.GRANT);
  }

  /** Returns whether this says no to the declaration. */
  boolean isNo() {
    return switch (kind) {
      case JOIN, GRANT -> !positive;
      case REFUSE, WITHDRAW, REVERSE -> positive;
      default -> false;
    };
  }
}
