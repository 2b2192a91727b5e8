package no.signert.source.opengov;

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
import org.jspecify.annotations.Nullable;

/**
 * A meeting on a board's list.
 *
 * @param name as listed
 * @param day the day
 * @param page its own page; null while it is being prepared
 */
record OpenGovMeeting(String name, LocalDate day, @Nullable URI page) {
  /** Reads a list of meetings, as {@code /Boards/Details/{id}} holds one. */
  static List<OpenGovMeeting> parse(Document page) throws PortalFault {
    Element list = page.selectFirst("div.meetingList");
    if (list == null) {
      throw new PortalFault(
          FailureKind.UNKNOWN_FORMAT,
          page.baseUri(),
          "No list of meetings: '" + page.title() + "'");
    }
    List<OpenGovMeeting> meetings = new ArrayList<>();
    for (Element row : list.select("li.boardLink")) {
      Element link = row.selectFirst("a[href*=/Meetings/Details/]");
      meetings.add(
          new OpenGovMeeting(
              row.select(".meetingName").text(),
              PortalDate.read(row.select(".meetingDate").text(), page.baseUri()),
              link == null
                  ? null
                  : PortalLink.resolve(URI.create(page.baseUri()), link.attr("href"))));
    }
    OpenGovBoard.checkCount(page, "#instructionLabel", meetings.size());
    return meetings;
  }
}
