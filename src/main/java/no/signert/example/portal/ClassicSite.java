package no.signert.example.portal;

import java.time.LocalDate;
import java.util.Optional;
import no.signert.domain.DocumentKind;
import no.signert.example.web.Reply;
import no.signert.example.web.Request;
import no.signert.example.web.Site;
import no.signert.example.world.AgendaItem;
import no.signert.example.world.Cast;
import no.signert.example.world.Chronicle;
import no.signert.example.world.ExampleWorld;
import no.signert.example.world.Meeting;
import no.signert.example.world.Organ;
import no.signert.example.world.Paper;

/**
 * ACOS Innsyn classic: pages of {@code wfinnsyn.ashx}, after a real calendar and known selectors.
 */
final class ClassicSite implements Site {
  static final String BASE = "/mote/";

  private static final String ASHX = BASE + "wfinnsyn.ashx";
  private static final String[] MONTHS = {
    "Jan", "Feb", "Mar", "Apr", "Mai", "Jun", "Jul", "Aug", "Sep", "Okt", "Nov", "Des"
  };

  private final ExampleWorld world;
  private final Cast cast;

  ClassicSite(ExampleWorld world, Cast cast) {
    this.world = world;
    this.cast = cast;
  }

  @Override
  public Reply answer(Request request) {
    String path = request.path();
    Chronicle chronicle = world.chronicle(cast);
    if (path.equals(BASE + "wfdocument.ashx")) {
      return Files.reply(chronicle, chronicle.paper(number(request.parameter("dokid"))), request);
    }
    if (path.equals(Pages.LOGIN)) {
      return Pages.login();
    }
    if (!path.equals(ASHX) && !path.equals(BASE)) {
      return Files.missing();
    }
    return switch (request.parameter("response")) {
      case "", "moteplan" -> calendar(chronicle, request.parameter("fradato"));
      case "mote" ->
          chronicle
              .meeting(number(request.parameter("moteid")))
              .map(this::meeting)
              .orElseGet(Files::missing);
      case "arkivsak_detaljer" -> caseFile(chronicle, number(request.parameter("arkivsakid")));
      default -> Files.missing();
    };
  }

  private static int number(String text) {
    return text.matches("\\d{1,9}") ? Integer.parseInt(text) : -1;
  }

  private Reply page(String title, String body) {
    return Reply.html(
        Pages.page(
                title + " | " + cast.officialName(),
                "<div class=\"innsyn-content\"><div id=\"innsyn-content\">"
                    + body
                    + "</div></div>\n")
            .replace(
                "</head>",
                "<meta name=\"robots\" content=\"noindex,nofollow,noarchive,nosnippet\" /></head>"));
  }

  private Reply calendar(Chronicle chronicle, String from) {
    int year = from.matches("\\d{4}-.*") ? Integer.parseInt(from.substring(0, 4)) : 2020;
    StringBuilder html =
        new StringBuilder("<div class=\"sec\"><h1>Møteplan    " + year + "</h1>\n");
    html.append(
        "<div id=\"moteplan_content\" class=\"content\">\n<table class=\"table i-bgw hh\">");
    html.append("<caption>Møteplan    ").append(year).append("</caption>\n<thead><tr>");
    html.append("<th class=\"header-cell\">Utvalg</th>");
    for (String month : MONTHS) {
      html.append("<th><abbr>").append(month).append("</abbr></th>");
    }
    html.append("</tr></thead>\n<tfoot><tr><td class=\"pager\" colspan=\"13\">");
    html.append(link("moteplan&fradato=" + (year - 1) + "-01-01T00:00:00", "Vis forrige år"));
    html.append(" | ");
    html.append(link("moteplan&fradato=" + (year + 1) + "-01-01T00:00:00", "Vis neste år"));
    html.append("</td></tr></tfoot>\n<tbody>\n");
    for (Organ organ : chronicle.organs()) {
      row(html, chronicle, organ, year);
    }
    return page("Møteplan    " + year, html.append("</tbody></table></div></div>").toString());
  }

  private static String link(String response, String text) {
    return "<a class=\"content-link\" href=\""
        + Pages.escape(ASHX + "?response=" + response)
        + "\">"
        + text
        + "</a>";
  }

  private static void row(StringBuilder html, Chronicle chronicle, Organ organ, int year) {
    html.append("<tr>\n<th class=\"header-cell\"><a class=\"header-link\" href=\"");
    html.append(
        Pages.escape(
            ASHX
                + "?response=moteplan_utvalg&fradato="
                + year
                + "-01-01T00:00:00&utvalg="
                + organ.id()
                + "&"));
    html.append("\">").append(organ.name()).append("</a></th>\n");
    for (int month = 1; month <= MONTHS.length; month++) {
      html.append("<td class=\"mtm\">");
      String comma = "";
      for (Meeting meeting : chronicle.meetings()) {
        LocalDate day = meeting.day();
        if (meeting.organ().equals(organ)
            && day.getYear() == year
            && day.getMonthValue() == month) {
          html.append(comma).append(cell(meeting));
          comma = ", ";
        }
      }
      html.append(comma.isEmpty() ? " " : "  ").append("</td>\n");
    }
    html.append("</tr>\n");
  }

  /** A meeting whose agenda is not out yet has its day and no link. */
  private static String cell(Meeting meeting) {
    String day = String.format("%02d", meeting.day().getDayOfMonth());
    if (!meeting.published()) {
      return "<span title=\"Ikke publisert\">" + day + "</span>";
    }
    return "<a title=\""
        + meeting.organ().name()
        + " har et møte den "
        + Pages.day(meeting.day())
        + ". Du kan klikke på ruten for å få mer informasjon om møtet.\" href=\""
        + Pages.escape(ASHX + "?response=mote&moteid=" + meeting.id() + "&")
        + "\">"
        + day
        + "</a>";
  }

  private Reply meeting(Meeting meeting) {
    String title = meeting.organ().name() + " " + Pages.day(meeting.day());
    StringBuilder html = new StringBuilder("<div class=\"sec\"><h1>" + title + "</h1>\n<ul>");
    for (Paper bundle : meeting.bundles()) {
      if (bundle.published()) {
        boolean minutes = bundle.kind() == DocumentKind.MINUTES;
        html.append("<li><a title=\"").append(minutes ? "Møteprotokoll - " : "Innkalling - ");
        html.append(title).append(" (Hoveddokument)\" href=\"").append(file(bundle));
        html.append("\">").append(minutes ? "Protokoll" : "Innkalling").append("</a></li>\n");
      }
    }
    html.append("</ul></div>\n<div id=\"div_sok_resultstable\"><ul class=\"i-jp\">\n");
    meeting.items().forEach(item -> item(html, item));
    return page(title, html.append("</ul></div>").toString());
  }

  private static void item(StringBuilder html, AgendaItem item) {
    String title = item.title() == null ? "Unntatt offentlighet" : item.title();
    html.append("<li><div class=\"det\"><h3><a id=\"sak_").append(item.id()).append("\"></a>");
    html.append(
        "<a class=\"content-link\" href=\"?response=journalpost_detaljer&amp;journalpostid=");
    html.append(item.id()).append("&amp;\">").append(item.number()).append(" - ");
    html.append(Pages.escape(title)).append("</a></h3></div><div class=\"met i-exp i-hs\">");
    if (item.file() != null && item.title() != null) {
      html.append(
          "<div><span>Arkivsak: </span><a href=\"?response=arkivsak_detaljer&amp;arkivsakid=");
      html.append(item.file().id()).append("&amp;\">").append(item.file().number()).append(' ');
      html.append(Pages.escape(title)).append("</a></div>");
      documents(html, item);
    }
    html.append("</div></li>\n");
  }

  private static void documents(StringBuilder html, AgendaItem item) {
    StringBuilder list = new StringBuilder();
    int attachment = 1;
    for (Paper paper : item.papers()) {
      if (paper.published()) {
        boolean main = paper.kind() != DocumentKind.ATTACHMENT;
        String kind = main ? "Hoveddokument" : "Vedlegg " + attachment++;
        list.append("<li><a title=\"").append(kind).append(" | 12\u00a0KB | ");
        list.append(paper.format()).append("\" href=\"").append(file(paper)).append("\">");
        list.append(Pages.escape(paper.title())).append("</a><span>").append(kind);
        list.append("</span></li>");
      }
    }
    if (!list.isEmpty()) {
      html.append("<h3>Dokumenter</h3><ul>").append(list).append("</ul>");
    }
  }

  private static String file(Paper paper) {
    return "wfdocument.ashx?journalpostid=2020"
        + paper.id()
        + "&amp;dokid="
        + paper.id()
        + "&amp;versjon="
        + paper.version()
        + "&amp;variant=A&amp;";
  }

  private Reply caseFile(Chronicle chronicle, int id) {
    Optional<AgendaItem> found =
        chronicle.publishedMeetings().stream()
            .flatMap(meeting -> meeting.items().stream())
            .filter(i -> i.title() != null && i.file() != null && i.file().id() == id)
            .findFirst();
    if (found.isEmpty()) {
      return Files.missing();
    }
    StringBuilder html =
        new StringBuilder("<div id=\"div_sok_resultstable\"><ul class=\"i-jp\">\n");
    chronicle.handlings(found.get()).forEach(item -> item(html, item));
    return page("Arkivsak", html.append("</ul></div>").toString());
  }
}
