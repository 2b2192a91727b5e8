package no.signert.example.portal;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import no.signert.example.web.Reply;
import no.signert.example.web.Request;
import no.signert.example.web.Site;
import no.signert.example.world.Cast;
import no.signert.example.world.Chronicle;
import no.signert.example.world.ExampleWorld;
import no.signert.example.world.Fault;

/**
 * ACOS nye-innsyn: a page that sets a cookie, and JSON behind it for those who carry the cookie and
 * say where they come from; all others are sent to a login.
 */
final class AcosSite implements Site {
  static final String PAGE = "moteoversikt/";

  private static final String API = "/api/presentation/v2/nye-innsyn/";
  private static final String COOKIE = "ASP.NET_SessionId";

  private static final int MOST_SESSIONS = 10_000;

  private final ExampleWorld world;
  private final Map<String, Cast> portals = new LinkedHashMap<>();
  private final AtomicInteger visitors = new AtomicInteger();
  private final Map<String, AtomicInteger> sessions =
      Collections.synchronizedMap(
          new LinkedHashMap<>() {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, AtomicInteger> eldest) {
              return size() > MOST_SESSIONS;
            }
          });

  AcosSite(ExampleWorld world, List<Cast> casts) {
    this.world = world;
    casts.forEach(cast -> portals.put(path(cast), cast));
  }

  /** Returns the path of a municipality's page: on a shared host its name comes first. */
  static String path(Cast cast) {
    return cast.hasOwnHost() ? "/innsyn/" + PAGE : "/" + cast.slug() + "/" + PAGE;
  }

  static int portalId(Cast cast) {
    return cast.index() + 1;
  }

  @Override
  public Reply answer(Request request) {
    String path = request.path();
    Cast page = portals.get(path.endsWith("/") ? path : path + "/");
    if (page != null) {
      return shell(page);
    }
    if (path.startsWith(API + "filer/")) {
      return file(path.substring(API.length() + 6), request);
    }
    if (path.startsWith(API)) {
      return api(path.substring(API.length()), request);
    }
    return path.equals(Pages.LOGIN) ? Pages.login() : Files.missing();
  }

  private Reply shell(Cast cast) {
    String session = portalId(cast) + "-" + visitors.incrementAndGet();
    sessions.put(session, new AtomicInteger());
    String page =
        Pages.page(
                "Møteoversikt - " + cast.officialName(),
                "<section class=\"ac-content-page ac-content-page--innsyn js-application\">"
                    + "<div class=\"innsyn-overview\" data-mode=\"1\"> </div></section>\n")
            .replace("</head>", head(cast) + "</head>");
    return Reply.html(page)
        .header("Set-Cookie", COOKIE + "=" + session + "; path=/; HttpOnly; SameSite=Lax");
  }

  private static String head(Cast cast) {
    return "<link type=\"text/css\" rel=\"stylesheet\""
        + " href=\"/Maler/Standard/Handlers/StyleHandler.ashx?portalID="
        + portalId(cast)
        + "&sprakID=1&designID=66&v=17.10.4387\" />"
        + "<meta name=\"acos-cmscontext\" content=\"w4013$o-1$m4899$sl0\" />";
  }

  private Reply api(String call, Request request) {
    Optional<Cast> cast = portal(request);
    AtomicInteger calls = sessions.get(request.cookie(COOKIE));
    if (cast.isEmpty() || calls == null || request.header("Referer").isEmpty()) {
      return login();
    }
    int before = calls.getAndIncrement();
    if (cast.get().fault() == Fault.EXPIRED_COOKIE && before > 0) {
      return login();
    }
    if (before == 0 && call.equals("overview")) {
      return Reply.json("{\"content\":null}");
    }
    return answer(world.chronicle(cast.get()), call, request);
  }

  /** The session knows the portal; the header PortalID, where sent, must agree. */
  private Optional<Cast> portal(Request request) {
    String id = request.cookie(COOKIE).split("-", -1)[0];
    String header = request.header("PortalID");
    return portals.values().stream()
        .filter(cast -> Integer.toString(portalId(cast)).equals(id))
        .filter(cast -> header.isEmpty() || header.equals(Integer.toString(portalId(cast))))
        .findFirst();
  }

  private static Reply login() {
    return Reply.redirect(Pages.LOGIN + "?client_id=00000000-0000-0000-0000-000000000000");
  }

  private static Reply answer(Chronicle chronicle, String call, Request request) {
    AcosJson json = new AcosJson(chronicle);
    String[] parts = call.split("/", -1);
    boolean post = request.method().equals("POST");
    Optional<String> answer =
        switch (parts[0]) {
          case "overviewInit", "overview" ->
              post
                  ? Optional.of(json.overview(AcosQuery.of(request.body(), chronicle.cast())))
                  : Optional.empty();
          case "mote" -> post && parts.length > 1 ? json.meeting(parts[1]) : Optional.empty();
          case "details", "sak" -> parts.length > 1 ? json.details(parts[1]) : Optional.empty();
          case "dokument" -> parts.length > 1 ? json.document(parts[1]) : Optional.empty();
          default -> Optional.empty();
        };
    return answer
        .map(text -> ListingFault.json(chronicle.cast(), "searchItems", text))
        .orElseGet(Files::missing);
  }

  private Reply file(String identifier, Request request) {
    int id = AcosJson.number(identifier);
    Optional<Cast> owner =
        world
            .ownerOf(id)
            .filter(
                cast -> portals.containsKey(path(cast)) && cast.equals(portals.get(path(cast))));
    if (owner.isEmpty()) {
      return Files.missing();
    }
    Chronicle chronicle = world.chronicle(owner.get());
    return Files.reply(chronicle, chronicle.paper(id), request);
  }
}
