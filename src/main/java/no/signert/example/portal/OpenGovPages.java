package no.signert.example.portal;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import no.signert.domain.DocumentKind;
import no.signert.example.world.AgendaItem;
import no.signert.example.world.Chronicle;
import no.signert.example.world.Fault;
import no.signert.example.world.Meeting;
import no.signert.example.world.Organ;
import no.signert.example.world.Paper;

/** The pages of one municipality, with the classes that real pages of 2018 have. */
final class OpenGovPages {
  private final Chronicle chronicle;
  private final String root;

  OpenGovPages(Chronicle chronicle) {
    this.chronicle = chronicle;
    this.root = OpenGovSite.BASE + OpenGovSite.slug(chronicle.cast());
  }

  private static String page(String title, String body) {
    return Pages.page("Politiske møter - " + title, body);
  }

  String boards() {
    StringBuilder html = new StringBuilder("<div class=\"boardList\"><ul>\n");
    for (Organ organ : chronicle.organs()) {
      html.append("<li class=\"boardLink\"><a href=\"").append(root).append("/Boards/Details/");
      html.append(organ.id()).append("\"><div class=\"boardName\"><span>").append(organ.name());
      html.append(
          "</span></div><div class=\"boardPeriod\"><span>2019 - 2023</span></div></a></li>\n");
    }
    return page("Utvalg", html.append("</ul></div>\n").toString());
  }

  String board(int organ, String year) {
    StringBuilder html = new StringBuilder("<div class=\"meetingList\"><ul>\n");
    for (Meeting meeting : chronicle.meetings()) {
      boolean asked = year.isEmpty() || year.equals(String.valueOf(meeting.day().getYear()));
      if (meeting.organ().id() == organ && asked) {
        listed(html, meeting);
      }
    }
    return page("Utvalg", html.append("</ul></div>\n").toString());
  }

  private void listed(StringBuilder html, Meeting meeting) {
    String day = Pages.day(meeting.day());
    String name =
        "<div class=\"meetingName\"><span>"
            + meeting.organ().name()
            + " ("
            + day
            + ")</span></div>\n<div class=\"meetingDate\">\n<span>"
            + day
            + "</span>\n";
    if (meeting.published()) {
      html.append("<li class=\"boardLink\"><a href=\"").append(root).append("/Meetings/Details/");
      html.append(meeting.id()).append("\">").append(name);
      html.append("<span>09:00</span></div></a></li>\n");
    } else {
      html.append("<li title=\"Under forberedelse\" class=\"boardLink unpublishedMeeting\">");
      html.append(name).append("<span>Ikke publisert</span></div></li>\n");
    }
  }

  String meeting(Meeting meeting) {
    String day = Pages.day(meeting.day());
    String title = meeting.organ().name() + " (" + day + ")";
    StringBuilder html =
        new StringBuilder("<h2 class=\"meetingTitleHeaderText\">" + title + "</h2>");
    html.append("<section role=\"main\" class=\"meetingsAgendaSection\">");
    html.append("<div class=\"meetingsAgenda\">\n");
    section(html, "Saker til behandling", meeting.items(), "PS");
    section(html, "Referatsaker", meeting.items(), "RS");
    html.append("</div></section>\n<aside id=\"about\" class=\"meetingsDocumentSection\">");
    html.append("<div class=\"meetingsDocumentDiv\"><div class=\"documentDetails\">");
    html.append("<div class=\"filesList\"><ul>\n");
    meeting.bundles().stream().filter(Paper::published).forEach(b -> html.append(bundle(b)));
    html.append(
        "</ul></div></div></div>\n<div class=\"meetingsDetailsDiv\"><div class=\"details\">");
    html.append(detail("Utvalg", meeting.organ().name())).append(detail("Sted", ""));
    html.append(detail("Dato", day)).append(detail("Status", "Avholdt"));
    return page(title, html.append("</div></div></aside>\n").toString());
  }

  /** Numbers begin anew in every section, as on the real pages. */
  private void section(StringBuilder html, String title, List<AgendaItem> items, String type) {
    html.append("<div class=\"agendaItemHeader agendaHeader\"><h4>").append(title);
    html.append("</h4></div><div class=\"meetingAgendaList\"><ul role=\"list\">\n");
    boolean duplicate = chronicle.cast().fault() == Fault.DUPLICATE_NUMBERS;
    for (AgendaItem item : items) {
      if (item.type().equals(type)) {
        String number = duplicate ? "1/20" : item.number();
        html.append("<li role=\"listitem\">");
        html.append(item.title() == null ? shielded(number) : accordion(item, number));
        html.append("</li>\n");
      }
    }
    html.append("</ul></div>\n");
  }

  private static String shielded(String number) {
    return "<div class=\"accordionTitle\"><h5 class=\"accordionTitleText\">"
        + number
        + " - Unntatt offentlighet</h5></div>";
  }

  private String accordion(AgendaItem item, String number) {
    String call = root + "/Meetings/LoadAgendaItemDetail/" + item.id();
    return "<a class=\"accordion\" tabindex=\"0\" id=\"agendaItem_"
        + item.id()
        + "\" aria-expanded=\"false\" onclick=\"loadAgendaItem('"
        + call
        + "','"
        + item.id()
        + "')\"><div class=\"accordionTitle\"><h5 class=\"accordionTitleText\">"
        + number
        + " - "
        + Pages.escape(item.title() == null ? "" : item.title())
        + "</h5></div></a><div id=\""
        + item.id()
        + "\" class=\"panel\"></div>";
  }

  private String bundle(Paper paper) {
    return "<li class=\"boardLink \" title=\""
        + Pages.escape(paper.title())
        + "\"><a href=\""
        + file(paper)
        + "\"><div class=\"table\"><div class=\"xfileName table-cell\">"
        + Pages.escape(paper.title())
        + "</div><div class=\"xfileType table-cell\"><span class=\"size\">861KB</span></div></div>"
        + "</a></li>\n";
  }

  private String file(Paper paper) {
    String name = URLEncoder.encode(paper.title(), StandardCharsets.UTF_8).replace("+", "%20");
    return root
        + "/File/Details/"
        + paper.id()
        + "."
        + paper.format().ending().toUpperCase(Locale.ROOT)
        + "?fileName="
        + name
        + "&amp;fileSize=12345";
  }

  private static String detail(String name, String value) {
    return "<div class=\"detailsList\"><div class=\"detailHeader\"><span>"
        + name
        + "</span></div><div class=\"detailContent\"><p>"
        + value
        + "</p></div></div>\n";
  }

  /** The fragment that a page loads when a case is opened. */
  String item(AgendaItem item) {
    StringBuilder html = new StringBuilder("<div class=\"meetingsDetails\">\n");
    html.append("<div class=\"filesList\"><ul>\n");
    for (Paper paper : item.papers()) {
      if (paper.published()) {
        html.append("<li class=\"boardLink \" title=\"").append(Pages.escape(paper.title()));
        html.append("\"><a href=\"").append(file(paper)).append("\"><div class=\"fileDetails\">");
        html.append("<div class=\"fileName\"><div class=\"fileNameDetail\">");
        html.append(Pages.escape(paper.title()))
            .append("</div><div class=\"fileDocumentCategory\">");
        html.append(category(paper.kind())).append("</div></div><div class=\"fileType\">");
        html.append("<span class=\"size\">12 KB</span></div></div></a></li>\n");
      }
    }
    html.append("</ul></div>\n<div class=\"details\">");
    html.append(detail("Saksansvarlig", "Eksempel Eksempelsen"));
    html.append(detail("Saksnr.", item.file() == null ? "" : item.file().number()));
    return html.append("</div></div>\n").toString();
  }

  private static String category(DocumentKind kind) {
    return switch (kind) {
      case MINUTES_EXTRACT -> "Vedtak";
      case CASE_PRESENTATION -> "Saksfremlegg/innstilling";
      default -> "Vedlegg";
    };
  }

  String search(String words) {
    StringBuilder html = new StringBuilder("<div class=\"meetingList searchResultsList\"><ul>\n");
    for (Meeting meeting : chronicle.publishedMeetings()) {
      for (AgendaItem item : meeting.items()) {
        String title = item.title();
        if (title != null
            && title.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT))) {
          html.append("<li><a href=\"").append(root).append("/Meetings/Details/");
          html.append(meeting.id()).append("?agendaItemId=").append(item.id()).append("\">");
          html.append(Pages.escape(title)).append("</a></li>\n");
        }
      }
    }
    return page("Søk", html.append("</ul></div>\n").toString());
  }
}
