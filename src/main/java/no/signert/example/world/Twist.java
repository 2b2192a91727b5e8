package no.signert.example.world;

import no.signert.domain.Status;

/** What is different in a municipality from the second day on. */
public enum Twist {
  NONE,
  /** The council has met and signed. */
  MEETING_HELD,
  /** The minutes were corrected: the council had signed on a condition. */
  MINUTES_CORRECTED,
  /** The case presentation has been taken down; the decision still stands. */
  PAPER_WITHDRAWN;

  /** Returns what a perfect reader finds on the second day. */
  Status truth(Plot plot) {
    return switch (this) {
      case MEETING_HELD -> Status.SIGNED;
      case MINUTES_CORRECTED -> Status.SIGNED_CONDITIONALLY;
      case NONE, PAPER_WITHDRAWN -> plot.truth();
    };
  }
}
