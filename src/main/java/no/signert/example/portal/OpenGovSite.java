package no.signert.example.portal;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.signert.example.web.Reply;
import no.signert.example.web.Request;
import no.signert.example.web.Site;
import no.signert.example.world.Cast;
import no.signert.example.world.Chronicle;
import no.signert.example.world.ExampleWorld;
import no.signert.example.world.Paper;

/** OpenGov 360online: one host, every municipality under its own name. */
final class OpenGovSite implements Site {
  static final String BASE = "/Meetings/";

  private final ExampleWorld world;
  private final Map<String, Cast> slugs = new HashMap<>();

  OpenGovSite(ExampleWorld world, List<Cast> casts) {
    this.world = world;
    casts.forEach(cast -> slugs.put(slug(cast), cast));
  }

  static String slug(Cast cast) {
    return cast.slug().replace("-", "").toUpperCase(Locale.ROOT);
  }

  @Override
  public Reply answer(Request request) {
    String path = request.path();
    if (path.equals(Pages.LOGIN)) {
      return Pages.login();
    }
    String[] parts = path.split("/", -1);
    Cast cast = parts.length > 2 && path.startsWith(BASE) ? slugs.get(parts[2]) : null;
    if (cast == null) {
      return Files.missing();
    }
    Chronicle chronicle = world.chronicle(cast);
    String rest = path.substring(BASE.length() + parts[2].length());
    return answer(chronicle, rest, request);
  }

  private static Reply answer(Chronicle chronicle, String rest, Request request) {
    OpenGovPages pages = new OpenGovPages(chronicle);
    String last = rest.substring(rest.lastIndexOf('/') + 1);
    if (rest.startsWith("/File/Details/")) {
      Optional<Paper> paper = chronicle.paper(number(last.replaceAll("\\..*", "")));
      return Files.reply(chronicle, paper, request);
    }
    if (rest.startsWith("/Boards/Details/")) {
      return Reply.html(pages.board(number(last), request.parameter("Year")));
    }
    if (rest.startsWith("/Meetings/Details/")) {
      return chronicle
          .meeting(number(last))
          .map(pages::meeting)
          .map(Reply::html)
          .orElseGet(Files::missing);
    }
    if (rest.startsWith("/Meetings/LoadAgendaItemDetail/")) {
      return chronicle
          .item(number(last))
          .filter(item -> item.title() != null)
          .map(pages::item)
          .map(Reply::html)
          .orElseGet(Files::missing);
    }
    return switch (rest) {
      case "", "/", "/Boards", "/Boards/" -> Reply.html(pages.boards());
      case "/AgendaItems/Search" -> Reply.html(pages.search(request.parameter("q")));
      default -> Files.missing();
    };
  }

  private static int number(String text) {
    return text.matches("\\d{1,9}") ? Integer.parseInt(text) : -1;
  }
}
