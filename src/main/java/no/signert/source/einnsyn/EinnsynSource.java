package no.signert.source.einnsyn;

import no.signert.domain.Portal;
import no.signert.http.HttpSender;
import no.signert.source.CaseSource;
import no.signert.source.Discovery;
import no.signert.source.DiscoveryRequest;
import no.signert.source.PortalVisit;

/**
 * A municipality that publishes on eInnsyn; the tenant is its organisation number.
 *
 * <p>Confidence: very high for addresses, parameters, pagination and fields, which come from the
 * service's own specification and server code; medium for how municipalities fill them. Tried
 * against the reconstructed samples, a replica and the example campaign; never against the live
 * service, whose robots.txt keeps robots out unless a row carries an override. Searches cases
 * before bodies by every name, in whole documents, and by every instrument, in titles; and journal
 * entries for case presentations. Unknown parameters are ignored by the server without a word, so
 * days and units of all hits are checked here. Votes, which name persons, are never asked for.
 */
public final class EinnsynSource implements CaseSource {
  /** Name of this adapter in the portal list. */
  public static final String TYPE = "einnsyn";

  private final Portal portal;
  private final HttpSender http;

  /** Makes a source of a portal's row. */
  public EinnsynSource(Portal portal, HttpSender http) {
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
    EinnsynAddresses addresses = new EinnsynAddresses(portal.baseUrl(), portal.tenant());
    visit.attempt(() -> new EinnsynWalk(visit, addresses).walk());
    return visit.finish();
  }
}
