package no.signert.example.portal;

import java.util.concurrent.atomic.AtomicBoolean;
import no.signert.example.web.Reply;
import no.signert.example.web.Request;
import no.signert.example.web.Site;
import no.signert.example.world.Fault;

/** Plants a fault of a whole host before a site. */
final class HostFault implements Site {
  private final Fault fault;
  private final Site site;
  private final AtomicBoolean struck = new AtomicBoolean();

  HostFault(Fault fault, Site site) {
    this.fault = fault;
    this.site = site;
  }

  @Override
  public Reply answer(Request request) {
    boolean robots = request.path().equals("/robots.txt");
    return switch (fault) {
      case TOO_MANY_REQUESTS -> robots ? site.answer(request) : busy(429, "1");
      case ROBOTS_UNAVAILABLE -> robots ? busy(503, "") : site.answer(request);
      case ROBOTS_DISALLOW ->
          robots ? Reply.text(200, "text/plain", Host.CLOSED) : site.answer(request);
      case CRAWL_DELAY -> robots ? Reply.text(200, "text/plain", Host.SLOW) : site.answer(request);
      case BUSY_ONCE -> robots || struck.getAndSet(true) ? site.answer(request) : busy(503, "2");
      case RESET_ONCE ->
          robots || struck.getAndSet(true)
              ? site.answer(request)
              : BrokenWire.reset("text/html", site.answer(request).body());
      default -> site.answer(request);
    };
  }

  private static Reply busy(int status, String retryAfter) {
    Reply reply = Reply.text(status, "text/plain", "Prøv igjen senere.");
    return retryAfter.isEmpty() ? reply : reply.header("Retry-After", retryAfter);
  }
}
