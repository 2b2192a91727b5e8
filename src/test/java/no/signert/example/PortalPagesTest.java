package no.signert.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import no.signert.domain.Portal;
import no.signert.example.world.Cast;
import no.signert.example.world.Plot;
import no.signert.example.world.PortalKind;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Portals that speak in pages have the elements that are documented. */
class PortalPagesTest {
  @SuppressWarnings("NullAway.Init")
  private static Example example;

  @BeforeAll
  static void publish() {
    example = new Example(RealRegister.OF_2020, 40, 6, 1, 0, List.of());
  }

  @AfterAll
  static void unpublish() {
    example.close();
  }

  /** A municipality on a kind of portal whose council has treated the declaration's case. */
  private static Portal telling(PortalKind kind) {
    Set<Plot> plots =
        Set.of(Plot.SIGNED, Plot.CONDITIONAL, Plot.DECLINED, Plot.DEFERRED, Plot.NOTED);
    Cast cast =
        example.casts().stream()
            .filter(c -> c.portal() == kind && plots.contains(c.plot()))
            .findFirst()
            .orElseThrow();
    return example.portals().stream()
        .filter(p -> p.municipality().equals(cast.municipality().number()))
        .findFirst()
        .orElseThrow();
  }

  private static Document page(URI uri) throws Exception {
    HttpResponse<byte[]> response = Web.get(uri);
    assertThat(response.statusCode()).as(uri.toString()).isEqualTo(200);
    return Jsoup.parse(Web.text(response), uri.toString());
  }

  private static void assertPaper(HttpResponse<byte[]> response) {
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(Web.header(response, "Content-Disposition")).contains("dokument-");
    assertThat(Web.header(response, "Content-Type"))
        .matches("application/pdf|application/vnd.openxml.*|text/html.*");
    assertThat(response.body().length).isGreaterThan(500);
  }

  @Test
  void classicHasCalendarTableAndMeetingPages() throws Exception {
    Portal portal = telling(PortalKind.ACOS_CLASSIC);
    Document calendar =
        page(
            portal
                .baseUrl()
                .resolve("wfinnsyn.ashx?response=moteplan&fradato=2020-01-01T00:00:00"));
    assertThat(calendar.select("#moteplan_content > table > caption").text())
        .contains("Møteplan 2020");
    assertThat(calendar.select("tbody tr:first-child td.mtm")).hasSize(12);
    assertThat(calendar.select("th.header-cell > a.header-link[href*=utvalg=]")).hasSize(3);
    int papers = 0;
    for (var link : calendar.select("td.mtm > a[href*=moteid]")) {
      assertThat(link.attr("title")).contains("har et møte den ");
      Document meeting = page(URI.create(link.absUrl("href")));
      for (var item : meeting.select("#div_sok_resultstable > ul > li")) {
        boolean declaration =
            item.select("div.det h3 a.content-link").text().contains("Fyrlyktavtal");
        for (var file : item.select("h3 + ul a[href]")) {
          if (declaration) {
            assertPaper(Web.get(URI.create(file.absUrl("href"))));
            papers++;
          }
        }
      }
    }
    assertThat(papers).isGreaterThanOrEqualTo(3);
  }

  @Test
  void openGovHasBoardsMeetingsAndFragments() throws Exception {
    Portal portal = telling(PortalKind.OPENGOV);
    Document boards = page(portal.baseUrl().resolve("/Meetings/" + portal.tenant() + "/Boards"));
    assertThat(boards.select("li.boardLink > a[href*=/Boards/Details/] .boardName span"))
        .hasSize(3);
    int decisions = 0;
    int unpublished = 0;
    for (var board : boards.select("li.boardLink > a")) {
      Document year = page(URI.create(board.absUrl("href") + "?Year=2020&Month=-1"));
      unpublished +=
          year.select("li.unpublishedMeeting[title=Under forberedelse]:not(:has(a))").size();
      for (var link : year.select("div.meetingList li.boardLink > a")) {
        Document meeting = page(URI.create(link.absUrl("href")));
        assertThat(meeting.select("h2.meetingTitleHeaderText")).hasSize(1);
        assertThat(meeting.select(".meetingsDetailsDiv .detailsList .detailContent p")).hasSize(4);
        for (var item : meeting.select("a.accordion[id^=agendaItem_]")) {
          if (item.text().contains("Fyrlyktavtal")) {
            String id = item.id().substring("agendaItem_".length());
            Document detail =
                page(
                    portal
                        .baseUrl()
                        .resolve(
                            "/Meetings/"
                                + portal.tenant()
                                + "/Meetings/LoadAgendaItemDetail/"
                                + id));
            for (var file : detail.select(".filesList li[title] > a")) {
              if (file.select(".fileDocumentCategory").text().equals("Vedtak")) {
                assertPaper(Web.get(URI.create(file.absUrl("href"))));
                decisions++;
              }
            }
          }
        }
      }
    }
    assertThat(decisions).isGreaterThanOrEqualTo(2);
    assertThat(unpublished).isEqualTo(1);
  }
}
