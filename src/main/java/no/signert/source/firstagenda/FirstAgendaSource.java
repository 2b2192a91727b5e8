package no.signert.source.firstagenda;

import no.signert.domain.Portal;
import no.signert.http.HttpSender;
import no.signert.source.CaseSource;
import no.signert.source.PortalSource;

/**
 * A municipality's FirstAgenda Publication.
 *
 * <p>Confidence: medium-high; keys and addresses come from three third-party clients of its many
 * Danish tenants. Tried against the reconstructed samples, a replica and the example campaign;
 * never against a live portal. An anonymous visitor needs a cookie, which the front page gives.
 *
 * <p>The only system whose decisions are words inside its JSON, not files. Such a paper is listed
 * as the agenda's address with a fragment that names the item, {@code
 * …/api/agenda/dagsorden/MEETING#Id=ITEM}: the agenda is what is fetched and archived, and the text
 * is that of the object in it whose {@code Id} is the one named. Readers are sent to {@code
 * /vis?id=}.
 */
public final class FirstAgendaSource {
  /** Name of this adapter in the portal list. */
  public static final String TYPE = "firstagenda";

  private FirstAgendaSource() {}

  /** Returns the source of a portal's row. */
  public static CaseSource of(Portal portal, HttpSender http) {
    return new PortalSource(TYPE, portal, http, visit -> new FirstAgendaWalk(visit).walk());
  }
}
