package no.signert.classify.procedure;

import java.util.Set;

/**
 * How a proposal is spoken of.
 *
 * @param owners whose it is: parties by their letters, surnames, roles and bodies; may be empty
 * @param marks what sets it apart: a number or letter, {@code postpone}, {@code addition}
 * @param recommendation whether it is the recommendation before the body
 * @param points numbers of the points meant; empty for the whole
 * @param rest whether the remaining points are meant
 */
record Label(
    Set<String> owners,
    Set<String> marks,
    boolean recommendation,
    Set<Integer> points,
    boolean rest) {
  static final Label BARE = new Label(Set.of(), Set.of(), false, Set.of(), false);
  static final String ADMINISTRATION = "administration";
  static final String BOARD = "board";
  static final String COMMITTEE = "committee";

  /** Those of the body before who lost there, and whose text lies beside its recommendation. */
  static final String MINORITY = "minority";

  static final String POSTPONE = "postpone";
  static final String SENDING = "sending";
  static final String JOINT = "joint";
  static final String ALTERNATIVE = "alternative";
  static final String ADDITION = "addition";
  static final String CHANGE = "change";

  /** One of the rows of a table of proposals. */
  static final String LISTED = "listed";

  /** Returns the label with a mark more. */
  Label marked(String mark) {
    Set<String> more = new java.util.LinkedHashSet<>(marks);
    more.add(mark);
    return new Label(owners, more, recommendation, points, rest);
  }

  /** Returns the label of the remaining points. */
  Label ofRest() {
    return new Label(owners, marks, recommendation, points, true);
  }

  /** Returns the label with the owners of another. */
  Label ownedBy(Set<String> others) {
    Set<String> more = new java.util.LinkedHashSet<>(owners);
    more.addAll(others);
    return new Label(more, marks, recommendation, points, rest);
  }

  /** Returns whether nothing but the bare word "forslaget" is there. */
  boolean isBare() {
    return owners.isEmpty() && marks.isEmpty() && !recommendation;
  }

  /** Returns whether it is a recommendation, or named as a body's or the administration's. */
  boolean isOfficial() {
    return recommendation || namesOfficial();
  }

  /** Returns whether it is named as that of those who lost in the body before. */
  boolean isMinoritys() {
    return owners.contains(MINORITY);
  }

  boolean namesOfficial() {
    return owners.contains(ADMINISTRATION) || owners.contains(BOARD) || owners.contains(COMMITTEE);
  }
}
