package no.signert.example.portal;

import no.signert.example.web.Reply;
import no.signert.example.web.Request;
import no.signert.example.web.Site;
import no.signert.example.world.AgendaItem;
import no.signert.example.world.Cast;
import no.signert.example.world.Chronicle;
import no.signert.example.world.ExampleWorld;
import no.signert.example.world.Meeting;
import no.signert.example.world.Paper;

/** A municipality's own web site: pages, links and files, with the usual things to get lost in. */
final class WebSite implements Site {
  static final String START = "/politikk-og-innsyn/moter-og-sakspapirer/";

  private final ExampleWorld world;
  private final Cast cast;

  WebSite(ExampleWorld world, Cast cast) {
    this.world = world;
    this.cast = cast;
  }

  @Override
  public Reply answer(Request request) {
    String path = request.path();
    Chronicle chronicle = world.chronicle(cast);
    if (path.startsWith("/filer/")) {
      return Files.reply(chronicle, chronicle.paper(number(path, "/filer/")), request);
    }
    if (path.startsWith(START + "mote/")) {
      return chronicle
          .meeting(number(path, START + "mote/"))
          .map(
              meeting ->
                  page(meeting.organ().name() + " " + Pages.day(meeting.day()), body(meeting)))
          .orElseGet(Files::missing);
    }
    return switch (path) {
      case "/" -> page("Forside", "<h1>" + Pages.escape(cast.officialName()) + "</h1>");
      case START -> page("Møter og sakspapirer", calendar(chronicle));
      case "/kontakt/" -> page("Kontakt", "<p>Ring ikke.</p>");
      case "/tjenester/" -> page("Tjenester", "<p>Renovasjon, barnehage, skole.</p>");
      case "/kalender" -> trap(request);
      case Pages.LOGIN -> Pages.login();
      default -> Files.missing();
    };
  }

  private Reply page(String title, String body) {
    String menu =
        "<nav><a href=\"/\">Forside</a> <a href=\"/tjenester/\">Tjenester</a> <a href=\""
            + START
            + "\">Politiske møter og sakspapirer</a> <a href=\"/kalender?uke=1\">Møtekalender</a>"
            + " <a href=\"/intern/lonn/\">For ansatte</a>"
            + " <a href=\"/kontakt/\">Kontakt</a></nav>\n";
    return Reply.html(Pages.page(title + " - " + Pages.escape(cast.officialName()), menu + body));
  }

  /** A calendar without end: every week links to the next. */
  private Reply trap(Request request) {
    int week = number(request.parameter("uke"), "");
    return page(
        "Uke " + week,
        "<p>Ingen møter.</p><a href=\"/kalender?uke=" + (week + 1) + "\">Neste uke</a>");
  }

  private static String calendar(Chronicle chronicle) {
    StringBuilder html = new StringBuilder("<h1>Møter og sakspapirer</h1>\n<ul>\n");
    for (Meeting meeting : chronicle.meetings()) {
      String name = Pages.escape(meeting.organ().name()) + " " + Pages.day(meeting.day());
      if (meeting.published()) {
        html.append("<li><a href=\"mote/").append(meeting.id()).append("\">Møte i ");
        html.append(name).append("</a></li>\n");
      } else {
        html.append("<li>").append(name).append(" (ikke publisert)</li>\n");
      }
    }
    return html.append("</ul>\n").toString();
  }

  private static String body(Meeting meeting) {
    StringBuilder html = new StringBuilder("<h1>" + Pages.escape(meeting.organ().name()) + " ");
    html.append(Pages.day(meeting.day())).append("</h1>\n");
    meeting.bundles().stream().filter(Paper::published).forEach(b -> html.append(link(b)));
    for (AgendaItem item : meeting.items()) {
      String title = item.title() == null ? "Unntatt offentlighet" : item.title();
      html.append("<h2>").append(item.type()).append(' ').append(item.number()).append(' ');
      html.append(Pages.escape(title)).append("</h2>\n");
      item.papers().stream().filter(Paper::published).forEach(p -> html.append(link(p)));
    }
    return html.toString();
  }

  private static String link(Paper paper) {
    return "<p><a href=\"" + address(paper) + "\">" + Pages.escape(paper.title()) + "</a></p>\n";
  }

  /** Returns where a paper lies, from the root of the site. */
  static String address(Paper paper) {
    return "/filer/" + paper.id() + "/" + Files.fileName(paper);
  }

  private static int number(String path, String before) {
    String rest = path.substring(before.length());
    int end = rest.indexOf('/');
    try {
      return Integer.parseInt(end < 0 ? rest : rest.substring(0, end));
    } catch (NumberFormatException e) {
      return -1;
    }
  }
}
