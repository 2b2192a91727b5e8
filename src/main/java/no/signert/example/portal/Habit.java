package no.signert.example.portal;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import no.signert.example.web.Reply;
import no.signert.example.world.PortalKind;

/**
 * What a publishing system gives with its answers so that one may ask later whether they changed:
 * some give a tag, some a date, many nothing at all. Which does what is invented; that they differ
 * is not.
 *
 * @param pages with pages and lists
 * @param papers with papers
 */
record Habit(Gives pages, Gives papers) {
  /** What is given. */
  enum Gives {
    NOTHING,
    A_TAG,
    A_DATE,
    BOTH
  }

  static Habit of(PortalKind kind) {
    return switch (kind) {
      case ELEMENTS -> new Habit(Gives.A_TAG, Gives.A_DATE);
      case ACOS -> new Habit(Gives.NOTHING, Gives.A_TAG);
      case EINNSYN -> new Habit(Gives.A_TAG, Gives.A_DATE);
      case FIRSTAGENDA -> new Habit(Gives.NOTHING, Gives.NOTHING);
      case ACOS_CLASSIC -> new Habit(Gives.NOTHING, Gives.A_DATE);
      case OPENGOV -> new Habit(Gives.A_TAG, Gives.BOTH);
      case WEB_SITE, ADDRESS_LIST -> new Habit(Gives.A_DATE, Gives.BOTH);
    };
  }

  /**
   * Returns an answer as the system gives it.
   *
   * @param get whether it was asked for with GET: nothing else can be asked conditionally
   * @param changed when anything on the site last changed
   */
  Reply applied(Reply reply, boolean get, LocalDate changed) {
    if (reply.status() != 200 || !get || !reply.header("Set-Cookie").isEmpty()) {
      return reply;
    }
    boolean paper = !reply.header("Content-Disposition").isEmpty();
    Gives gives = paper ? papers : pages;
    Reply given = paper ? reply : reply.validators(tag(reply), changed);
    if (gives == Gives.NOTHING || gives == Gives.A_DATE) {
      given = given.without("ETag");
    }
    if (gives == Gives.NOTHING || gives == Gives.A_TAG) {
      given = given.without("Last-Modified");
    }
    return given;
  }

  /** Weak, as of systems that make their pages anew each time. */
  private String tag(Reply reply) {
    boolean wanted = pages == Gives.A_TAG || pages == Gives.BOTH;
    String body = wanted ? new String(reply.body(), StandardCharsets.ISO_8859_1) : "";
    return "W/\""
        + Integer.toHexString(Arrays.hashCode(new int[] {body.length(), body.hashCode()}))
        + "\"";
  }
}
