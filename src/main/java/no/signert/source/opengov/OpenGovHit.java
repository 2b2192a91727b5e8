package no.signert.source.opengov;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import no.signert.source.PortalFault;
import no.signert.source.PortalLink;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A meeting that a search for agenda items found.
 *
 * @param meeting its page
 */
record OpenGovHit(URI meeting) {
  /** Reads {@code /AgendaItems/Search}; a page without a list of results has none. */
  static List<OpenGovHit> parse(Document page) throws PortalFault {
    List<OpenGovHit> hits = new ArrayList<>();
    for (Element link : page.select("div.searchResultsList li a[href*=/Meetings/Details/]")) {
      URI target = PortalLink.resolve(URI.create(page.baseUri()), link.attr("href"));
      hits.add(new OpenGovHit(target.resolve(target.getRawPath())));
    }
    return hits;
  }
}
