package no.signert.source;

import no.signert.domain.Body;
import no.signert.domain.PoliticalBody;
import org.jspecify.annotations.Nullable;

/** Whose meetings are worth asking for (<i>besluttende organer</i>). */
public final class DecidingBodies {
  private DecidingBodies() {}

  /** Returns whether a body may decide for its municipality; one we can't place may. */
  public static boolean mayDecide(@Nullable Body body) {
    return body == null
        || (body.kind() != PoliticalBody.ADVISORY_BODY
            && body.kind() != PoliticalBody.REGIONAL_BODY);
  }

  /** Returns whether a body is one whose whole minutes are worth reading: council or government. */
  public static boolean mayHaveLastWord(@Nullable Body body) {
    return body != null && !PoliticalBody.EXECUTIVE_BOARD.hasLastWordOver(body.kind());
  }
}
