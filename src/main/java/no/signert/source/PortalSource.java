package no.signert.source;

import java.util.List;
import java.util.Optional;
import no.signert.domain.Portal;
import no.signert.http.HttpSender;

/** One municipality's publishing system, asked in the way of its adapter. */
public final class PortalSource implements CaseSource {
  /** How an adapter finds its way through a portal. */
  @FunctionalInterface
  public interface Walk {
    /**
     * Asks the portal, and leaves with the visit what was found and what went wrong.
     *
     * @throws PortalFault what ends the visit
     */
    void walk(PortalVisit visit) throws PortalFault;
  }

  private final String type;
  private final Portal portal;
  private final HttpSender http;
  private final Walk walk;

  /**
   * Makes a source of a portal's row.
   *
   * @param type name of the adapter in the portal list
   */
  public PortalSource(String type, Portal portal, HttpSender http, Walk walk) {
    this.type = type;
    this.portal = portal;
    this.http = http;
    this.walk = walk;
  }

  @Override
  public String name() {
    return PortalVisit.nameOf(portal);
  }

  @Override
  public String type() {
    return type;
  }

  @Override
  public Discovery discover(DiscoveryRequest request) {
    Retracing retracing = new Retracing(http, portal, request);
    Optional<Itinerary> way = retracing.unchanged();
    if (way.isPresent()) {
      return new Discovery(List.of(), List.of(), true, way.get(), true);
    }
    PortalVisit visit = new PortalVisit(portal, http, request, retracing.failures());
    visit.attempt(() -> walk.walk(visit));
    return visit.finish();
  }
}
