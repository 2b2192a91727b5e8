package no.signert.example.portal;

import no.signert.example.web.Reply;
import no.signert.example.web.Request;
import no.signert.example.web.Site;
import no.signert.example.world.ExampleWorld;

/** A host with its robots.txt; everything else is up to the site on it. */
final class Host implements Site {
  /** Robots may go everywhere but to the internal pages. */
  static final String OPEN = "User-agent: *\nDisallow: /intern/\n";

  /** Robots may go nowhere; the portal list carries a permission. */
  static final String CLOSED = "User-agent: *\nDisallow: /\n";

  /** As open, but robots are to wait a second between requests. */
  static final String SLOW = OPEN + "Crawl-delay: 1\n";

  private final String robots;
  private final Habit habit;
  private final ExampleWorld world;
  private final Site site;

  Host(String robots, Habit habit, ExampleWorld world, Site site) {
    this.robots = robots;
    this.habit = habit;
    this.world = world;
    this.site = site;
  }

  @Override
  public Reply answer(Request request) {
    if (request.path().equals("/robots.txt")) {
      return Reply.text(200, "text/plain", robots)
          .header("ETag", "\"robots-" + robots.length() + "\"");
    }
    Reply reply = site.answer(request);
    return reply.isWire()
        ? reply
        : habit.applied(reply, request.method().equals("GET"), world.changedOn());
  }
}
