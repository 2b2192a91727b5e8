package no.signert.example.world;

import no.signert.domain.Status;

/** What becomes of the declaration's case in one municipality, as the example's author decided. */
public enum Plot {
  /** The board recommends, the council signs. */
  SIGNED(Status.SIGNED, "signed"),
  /** The executive board has the last word and signs. */
  BOARD_SIGNS(Status.SIGNED, "board"),
  /** The council postpones, and signs a month later. */
  SECOND_TRY(Status.SIGNED, "signed"),
  CONDITIONAL(Status.SIGNED_CONDITIONALLY, "conditional"),
  DECLINED(Status.DECLINED, "declined"),
  DEFERRED(Status.DEFERRED, "deferred"),
  NOTED(Status.NOTED, "noted"),
  /** The council's meeting is announced, not yet held. */
  RECOMMENDED_SIGN(Status.RECOMMENDED_SIGN, "signed"),
  RECOMMENDED_DECLINE(Status.RECOMMENDED_DECLINE, "advised-against"),
  /** Other cases only, some of which mention the declaration in passing. */
  NO_CASE(Status.NO_CASE_FOUND, "none"),
  /** The case stands on the agenda without title or papers (<i>unntatt offentlighet</i>). */
  WITHHELD(Status.NO_CASE_FOUND, "signed"),
  /** The council has decided, but its minutes are not published. */
  MINUTES_WITHHELD(Status.RECOMMENDED_SIGN, "signed");

  private final Status truth;
  private final String script;

  Plot(Status truth, String script) {
    this.truth = truth;
    this.script = script;
  }

  /** Returns what a perfect reader of all that is published finds. */
  public Status truth() {
    return truth;
  }

  /** Returns the group of scripts in the resources that tell this plot. */
  String script() {
    return script;
  }

  /** Returns whether the council's treatment is there to be read. */
  boolean councilIsPublic() {
    return this != RECOMMENDED_SIGN && this != RECOMMENDED_DECLINE && this != BOARD_SIGNS;
  }
}
