package no.signert.source.opengov;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.signert.domain.FailureKind;
import no.signert.source.PortalDate;
import no.signert.source.PortalFault;
import no.signert.source.Wording;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The page of a meeting.
 *
 * @param address its address
 * @param body the body's name
 * @param day the day
 * @param items the cases, in order
 * @param files papers of the whole meeting
 */
record OpenGovAgenda(
    URI address, String body, LocalDate day, List<Item> items, List<OpenGovFile> files) {
  private static final Pattern DETAIL = Pattern.compile("LoadAgendaItemDetail/(\\d+)");

  /**
   * A case. Numbers begin anew in each section, so only the id tells cases apart.
   *
   * @param id null where the case is shielded
   * @param title with its number in front, as listed
   */
  record Item(@Nullable String id, String title) {}

  /** Reads {@code /Meetings/Details/{id}}. */
  static OpenGovAgenda parse(Document page) throws PortalFault {
    if (page.selectFirst("h2.meetingTitleHeaderText") == null
        && page.selectFirst(".accordionTitleText") == null) {
      throw new PortalFault(
          FailureKind.UNKNOWN_FORMAT, page.baseUri(), "No meeting: '" + page.title() + "'");
    }
    String heading = page.select("h2.meetingTitleHeaderText").text();
    String body = detail(page, "opengov.body");
    String day = detail(page, "opengov.day");
    List<Item> items = new ArrayList<>();
    for (Element title : page.select(".accordionTitleText")) {
      items.add(new Item(id(title), title.text()));
    }
    return new OpenGovAgenda(
        URI.create(page.baseUri()),
        body == null ? heading : body,
        PortalDate.read(day == null ? heading : day, page.baseUri()),
        items,
        OpenGovFile.parse(page.selectFirst(".meetingsDocumentDiv .filesList"), page.baseUri()));
  }

  private static @Nullable String id(Element title) {
    Element link = title.closest("a");
    if (link == null) {
      return null;
    }
    if (link.id().startsWith("agendaItem_")) {
      return link.id().substring("agendaItem_".length());
    }
    Matcher detail = DETAIL.matcher(link.attr("onclick"));
    return detail.find() ? detail.group(1) : null;
  }

  /** Returns the text beside a label; null if the page has no such label. */
  static @Nullable String detail(Element page, String label) {
    for (Element row : page.select(".detailsList")) {
      if (Wording.mentions(row.select(".detailHeader").text(), label)) {
        String text = row.select(".detailContent").text();
        return text.isBlank() ? null : text;
      }
    }
    return null;
  }
}
