package no.signert.source.crawler;

import no.signert.domain.Portal;
import no.signert.http.HttpSender;
import no.signert.source.CaseSource;
import no.signert.source.PortalSource;

/**
 * A municipality's own web site: from a start page, along links that sound like meetings, to files
 * whose link, heading or name sounds like the declaration; and to minutes of the council and the
 * executive board where a page gives nothing smaller.
 *
 * <p>Confidence: none in particular, the honest fallback. Options: {@code links} (a regular
 * expression; the usual words for meetings and papers), {@code depth} (3), {@code pages} (150) and
 * {@code hosts} (more hosts than the start page's). A spent budget is a failure: what lies beyond
 * it was not seen. Pages that ask robots not to follow are not followed. Tried against a replica
 * and the example campaign; never against a live site.
 */
public final class CrawlerSource {
  /** Name of this adapter in the portal list. */
  public static final String TYPE = "crawler";

  private CrawlerSource() {}

  /** Returns the source of a portal's row. */
  public static CaseSource of(Portal portal, HttpSender http) {
    return new PortalSource(TYPE, portal, http, visit -> new CrawlerWalk(visit).walk());
  }
}
