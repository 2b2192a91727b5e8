package no.signert.classify.language;

import java.util.List;
import no.signert.classify.lexicon.Concept;
import no.signert.classify.lexicon.ConceptSet;

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
  /** What an act may begin with; {@link ClauseReader} looks for nothing else. */
  static final ConceptSet BEGINNINGS =
      ConceptSet.of(
          List.of(
              Concept.WITHDRAW,
              Concept.DEFER,
              Concept.JOIN,
              Concept.GRANT,
              Concept.SUPPORT,
              Concept.BINDS,
              Concept.BECOMES,
              Concept.GIVES,
              Concept.REFUSE,
              Concept.NO_NEED,
              Concept.NOTE,
              Concept.NEW_CASE));

  /**
   * What a sentence must have something of to hold any act, those that several words make together
   * among them.
   */
  static final ConceptSet SIGNS = BEGINNINGS.with(Concept.REVERSES).with(Concept.NEITHER);

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

  /** Returns the act of a part of a sentence as one of the whole. */
  Act shifted(int by) {
    return new Act(kind, positive, from + by, to + by, recommends, certain);
  }
}
