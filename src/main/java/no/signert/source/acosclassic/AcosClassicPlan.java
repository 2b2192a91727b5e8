package no.signert.source.acosclassic;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.signert.domain.FailureKind;
import no.signert.source.PortalDate;
import no.signert.source.PortalFault;
import no.signert.source.PortalLink;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The meeting plan (<i>møteplan</i>) of a year or half-year.
 *
 * @param months how many months it shows
 * @param meetings in the order of the table
 */
record AcosClassicPlan(int months, List<Meeting> meetings) {
  /**
   * A meeting.
   *
   * @param body the body's name
   * @param day the day
   * @param page its page
   */
  record Meeting(String body, LocalDate day, URI page) {}

  /** Reads {@code ?response=moteplan}. Days stand in the links' tooltips, cells hold only "16". */
  static AcosClassicPlan parse(Document page) throws PortalFault {
    Element table = page.selectFirst("#moteplan_content table");
    if (table == null) {
      throw new PortalFault(
          FailureKind.UNKNOWN_FORMAT, page.baseUri(), "No meeting plan: '" + page.title() + "'");
    }
    List<Meeting> meetings = new ArrayList<>();
    for (Element row : table.select("tbody tr")) {
      Element name = row.selectFirst("th.header-cell");
      for (Element link : row.select("td a[href*=moteid=]")) {
        meetings.add(
            new Meeting(
                name == null ? "" : name.text(),
                PortalDate.read(link.attr("title"), page.baseUri()),
                PortalLink.resolve(URI.create(page.baseUri()), link.attr("href"))));
      }
    }
    return new AcosClassicPlan(table.select("thead th:has(abbr)").size(), meetings);
  }
}
