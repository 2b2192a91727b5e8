package no.signert.source.opengov;

import no.signert.domain.Portal;
import no.signert.http.HttpSender;
import no.signert.source.CaseSource;
import no.signert.source.PortalSource;

/**
 * A municipality's OpenGov at 360online; the tenant is its short name in the address.
 *
 * <p>Confidence: very high for pages of 2018 to 2022, of which real ones exist; medium-high for
 * those of today, which other clients read by the same marks; medium for the search. Tried against
 * real pages of 2018, a replica and the example campaign; never against a live portal. The search
 * for agenda items is asked first; only if it finds nothing, the calendars of the bodies that may
 * decide. The pages of boards also name members: that part is never read.
 */
public final class OpenGovSource {
  /** Name of this adapter in the portal list. */
  public static final String TYPE = "opengov";

  private OpenGovSource() {}

  /** Returns the source of a portal's row. */
  public static CaseSource of(Portal portal, HttpSender http) {
    return new PortalSource(TYPE, portal, http, visit -> new OpenGovWalk(visit).walk());
  }
}
