package no.signert.source.acosclassic;

import no.signert.domain.Portal;
import no.signert.http.HttpSender;
import no.signert.source.CaseSource;
import no.signert.source.PortalSource;

/**
 * A municipality's ACOS Innsyn of the first generation; the base address is that of {@code
 * wfinnsyn.ashx} or of the folder it lies in.
 *
 * <p>Confidence: high for the meeting plan, of which a real page exists; medium for the page of a
 * meeting, put together from what other clients look for. Tried against a real meeting plan of
 * 2018, a reconstructed meeting, a replica and the example campaign; never against a live portal.
 * Its case search is known by its parameters only, so the meeting plan is asked instead. Pages of
 * bodies, which hold members' contact data, are never asked for.
 */
public final class AcosClassicSource {
  /** Name of this adapter in the portal list. */
  public static final String TYPE = "acos-classic";

  private AcosClassicSource() {}

  /** Returns the source of a portal's row. */
  public static CaseSource of(Portal portal, HttpSender http) {
    return new PortalSource(TYPE, portal, http, visit -> new AcosClassicWalk(visit).walk());
  }
}
