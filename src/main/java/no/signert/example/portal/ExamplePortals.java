package no.signert.example.portal;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import no.signert.domain.DocumentReference;
import no.signert.domain.Portal;
import no.signert.example.web.ExampleServer;
import no.signert.example.web.ServerLog;
import no.signert.example.web.Site;
import no.signert.example.world.Cast;
import no.signert.example.world.ExampleWorld;
import no.signert.example.world.Fault;
import no.signert.example.world.PortalKind;
import org.jspecify.annotations.Nullable;

/** All portals of an example, up and answering. */
public final class ExamplePortals implements AutoCloseable {
  private final ExampleWorld world;
  private final List<@Nullable Site> sites = new ArrayList<>();
  private final Map<Cast, Integer> siteOf = new LinkedHashMap<>();
  private final ExampleServer server;

  /**
   * Starts the portals.
   *
   * @param world what they publish
   * @param port to listen on, or 0 for a free one
   */
  public ExamplePortals(ExampleWorld world, int port) {
    this.world = world;
    Map<PortalKind, List<Cast>> sharing = new EnumMap<>(PortalKind.class);
    for (Cast cast : world.casts()) {
      if (cast.hasOwnHost()) {
        place(List.of(cast), ownSite(world, cast));
      } else {
        sharing.computeIfAbsent(cast.portal(), kind -> new ArrayList<>()).add(cast);
      }
    }
    sharing.forEach((kind, casts) -> placeShared(world, kind, casts));
    server = new ExampleServer(sites, port);
  }

  private void place(List<Cast> casts, @Nullable Site site) {
    casts.forEach(cast -> siteOf.put(cast, sites.size()));
    sites.add(site);
  }

  private static @Nullable Site ownSite(ExampleWorld world, Cast cast) {
    Site site = host(world, Host.OPEN, cast.portal(), List.of(cast));
    Fault fault = cast.fault();
    if (fault == null || fault.place() != Fault.Place.HOST) {
      return site;
    }
    return fault == Fault.UNREACHABLE ? null : new HostFault(fault, site);
  }

  /**
   * Elements has two hosts; on the second, as on the national service, robots are asked to stay
   * out.
   */
  private void placeShared(ExampleWorld world, PortalKind kind, List<Cast> casts) {
    List<Cast> first = casts;
    if (kind == PortalKind.ELEMENTS) {
      first = casts.stream().filter(cast -> !isClosed(cast)).toList();
      List<Cast> second = casts.stream().filter(ExamplePortals::isClosed).toList();
      place(second, host(world, Host.CLOSED, kind, second));
    }
    String robots = kind == PortalKind.EINNSYN ? Host.CLOSED : Host.OPEN;
    place(first, host(world, robots, kind, first));
  }

  private static Host host(ExampleWorld world, String robots, PortalKind kind, List<Cast> casts) {
    return new Host(robots, Habit.of(kind), world, site(world, kind, casts));
  }

  private static boolean isClosed(Cast cast) {
    return cast.portal() == PortalKind.EINNSYN
        || (cast.portal() == PortalKind.ELEMENTS && cast.index() % 2 == 1);
  }

  private static Site site(ExampleWorld world, PortalKind kind, List<Cast> casts) {
    return switch (kind) {
      case ELEMENTS -> new ElementsSite(world, casts);
      case ACOS -> new AcosSite(world, casts);
      case EINNSYN -> new EinnsynSite(world, casts);
      case ACOS_CLASSIC -> new ClassicSite(world, casts.get(0));
      case OPENGOV -> new OpenGovSite(world, casts);
      case FIRSTAGENDA -> new FirstAgendaSite(world, casts.get(0));
      case WEB_SITE, ADDRESS_LIST -> new WebSite(world, casts.get(0));
    };
  }

  /**
   * Returns the portal list in the order of numbers: a row for every municipality but those with a
   * list of addresses.
   */
  public List<Portal> rows() {
    List<Portal> rows = new ArrayList<>();
    siteOf.forEach(
        (cast, site) -> {
          if (cast.portal() != PortalKind.ADDRESS_LIST) {
            rows.add(row(cast, server.base(site)));
          }
        });
    rows.sort(Comparator.comparing(Portal::municipality));
    return rows;
  }

  /** Returns the list of addresses: every public paper of the municipalities that have one. */
  public List<DocumentReference> addresses(String source) {
    List<DocumentReference> addresses = new ArrayList<>();
    siteOf.forEach(
        (cast, site) -> {
          if (cast.portal() == PortalKind.ADDRESS_LIST) {
            addresses.addAll(AddressList.of(world.chronicle(cast), server.base(site), source));
          }
        });
    return addresses;
  }

  private static Portal row(Cast cast, URI host) {
    Portal.RobotsOverride permission =
        isClosed(cast)
            ? new Portal.RobotsOverride(
                "Eksempel Eksempelsen", LocalDate.of(2020, 8, 1), "Oppdiktet samtykke")
            : null;
    return new Portal(
        cast.municipality().number(),
        cast.portal().adapter(),
        host.resolve(path(cast)),
        tenant(cast),
        Map.of(),
        permission,
        true);
  }

  private static String path(Cast cast) {
    return switch (cast.portal()) {
      case ELEMENTS -> ElementsSite.BASE;
      case ACOS -> AcosSite.path(cast);
      case EINNSYN, FIRSTAGENDA, OPENGOV -> "/";
      case ACOS_CLASSIC -> ClassicSite.BASE;
      case WEB_SITE, ADDRESS_LIST -> WebSite.START;
    };
  }

  private static String tenant(Cast cast) {
    return switch (cast.portal()) {
      case ELEMENTS -> ElementsSite.tenant(cast);
      case EINNSYN -> cast.organisationNumber();
      case OPENGOV -> OpenGovSite.slug(cast);
      case ACOS, ACOS_CLASSIC, FIRSTAGENDA, WEB_SITE, ADDRESS_LIST -> "";
    };
  }

  /** Returns every host, as {@code address:port}. */
  public Set<String> hosts() {
    Set<String> hosts = new TreeSet<>();
    for (int i = 0; i < sites.size(); i++) {
      hosts.add(server.base(i).getAuthority());
    }
    return hosts;
  }

  /** Returns what was asked and answered. */
  public ServerLog log() {
    return server.log();
  }

  @Override
  public void close() {
    server.close();
  }
}
