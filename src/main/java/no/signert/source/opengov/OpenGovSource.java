package no.signert.source.opengov;

import no.signert.domain.Portal;
import no.signert.http.HttpSender;
import no.signert.source.CaseSource;
import no.signert.source.Discovery;
import no.signert.source.DiscoveryRequest;
import no.signert.source.PortalVisit;

/**
 * A municipality's OpenGov at 360online; the tenant is its short name in the address.
 *
 * <p>Confidence: very high for pages of 2018 to 2022, of which real ones exist; medium-high for
 * those of today, which other clients read by the same marks; medium for the search. Tried against
 * real pages of 2018, a replica and the example campaign; never against a live portal. The search
 * for agenda items is asked first; only if it finds nothing, the calendars of the bodies that may
 * decide. The pages of boards also name members: that part is never read.
 */
public final class OpenGovSource implements CaseSource {
  /** Name of this adapter in the portal list. */
  public static final String TYPE = "opengov";

  private final Portal portal;
  private final HttpSender http;

  /** Makes a source of a portal's row. */
  public OpenGovSource(Portal portal, HttpSender http) {
    this.portal = portal;
    this.http = http;
  }

  @Override
  public String name() {
    return PortalVisit.nameOf(portal);
  }

  @Override
  public String type() {
    return TYPE;
  }

  @Override
  public Discovery discover(DiscoveryRequest request) {
    PortalVisit visit = new PortalVisit(portal, http, request);
    visit.attempt(() -> new OpenGovWalk(visit).walk());
    return visit.finish();
  }
}
