package no.signert.source.einnsyn;

import no.signert.domain.Portal;
import no.signert.http.HttpSender;
import no.signert.source.CaseSource;
import no.signert.source.PortalSource;

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
public final class EinnsynSource {
  /** Name of this adapter in the portal list. */
  public static final String TYPE = "einnsyn";

  private EinnsynSource() {}

  /** Returns the source of a portal's row. */
  public static CaseSource of(Portal portal, HttpSender http) {
    return new PortalSource(TYPE, portal, http, visit -> new EinnsynWalk(visit).walk());
  }
}
