package no.signert.source.acos;

import no.signert.domain.Portal;
import no.signert.http.HttpSender;
import no.signert.source.CaseSource;
import no.signert.source.PortalSource;

/**
 * A municipality's ACOS Innsyn of the new generation; the base address is that of its overview of
 * meetings or cases, on its own host or the shared one.
 *
 * <p>Confidence: medium-high. Search, documents, and notice and minutes of meetings are known from
 * seven third-party clients; the agenda of a meeting is not, so it is not read. That the numbers on
 * the page are those that questions must carry is inferred; options {@code portal-id}, {@code
 * menu-item-id} and {@code web-object-id} go before them. Tried against two real pages, the
 * reconstructed samples, a replica and the example campaign; never against a live portal.
 *
 * <p>The search is asked first, and every case it finds for all its documents, since the search
 * misses most of them. Minutes of whole meetings of the council and the executive board are taken
 * where the search finds no case, or one without a decision.
 */
public final class AcosSource {
  /** Name of this adapter in the portal list. */
  public static final String TYPE = "acos";

  private AcosSource() {}

  /** Returns the source of a portal's row. */
  public static CaseSource of(Portal portal, HttpSender http) {
    return new PortalSource(TYPE, portal, http, visit -> new AcosWalk(visit).walk());
  }
}
