package no.signert.source.acosclassic;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import no.signert.domain.DocumentKind;
import no.signert.domain.FailureKind;
import no.signert.source.PortalFault;
import no.signert.source.PortalLink;
import no.signert.source.Wording;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The page of a meeting.
 *
 * @param items the cases, in order
 * @param minutes minutes of the whole meeting
 */
record AcosClassicMeeting(List<Item> items, List<Paper> minutes) {
  /**
   * A case.
   *
   * @param title with its number in front, as listed; null where there is none
   * @param page where readers find it
   * @param caseFile number and title of its case file (<i>arkivsak</i>); null where there is none
   * @param papers may be empty
   */
  record Item(@Nullable String title, URI page, @Nullable String caseFile, List<Paper> papers) {
    /** Returns the number of the case file, such as {@code 26/1234}; null where there is none. */
    @Nullable String caseNumber() {
      return caseFile == null ? null : caseFile.split(" ", 2)[0];
    }
  }

  /**
   * A file.
   *
   * @param title as listed
   * @param kind what title and tooltip say
   * @param address where its bytes are; null where it is listed only
   */
  record Paper(String title, DocumentKind kind, @Nullable URI address) {}

  /** Reads {@code ?response=mote}. */
  static AcosClassicMeeting parse(Document page) throws PortalFault {
    Element list = page.selectFirst("#div_sok_resultstable");
    List<Paper> minutes = minutes(page);
    if (list == null && minutes.isEmpty()) {
      throw new PortalFault(
          FailureKind.UNKNOWN_FORMAT, page.baseUri(), "No meeting: '" + page.title() + "'");
    }
    List<Item> items = new ArrayList<>();
    if (list != null) {
      for (Element row : list.select("> ul > li")) {
        items.add(item(row, page.baseUri()));
      }
    }
    return new AcosClassicMeeting(items, minutes);
  }

  private static Item item(Element row, String base) throws PortalFault {
    Element heading = row.selectFirst("div.det h3, div.det h2");
    Element link = heading == null ? null : heading.selectFirst("a.content-link");
    String title = heading == null ? "" : heading.text();
    Element anchor = heading == null ? null : heading.selectFirst("a[id]");
    Element file = row.selectFirst("a[href*=arkivsakid]");
    String page = link != null ? link.attr("href") : anchor == null ? "#" : "#" + anchor.id();
    List<Paper> papers = new ArrayList<>();
    for (Element entry : row.select("h3 + ul > li")) {
      papers.add(paper(entry, base));
    }
    return new Item(
        title.isBlank() || Wording.mentions(title, "title.shielded") ? null : title,
        PortalLink.resolve(URI.create(base), page),
        file == null ? null : file.text(),
        papers);
  }

  private static Paper paper(Element entry, String base) throws PortalFault {
    Element link = entry.selectFirst("a[href]");
    if (link == null) {
      return new Paper(entry.text(), Wording.kind(entry.text()), null);
    }
    return new Paper(
        link.text(),
        kind(link.text(), link.attr("title")),
        PortalLink.resolve(URI.create(base), link.attr("href")));
  }

  private static DocumentKind kind(String title, String tooltip) {
    DocumentKind byTooltip = Wording.kind(tooltip);
    if (byTooltip == DocumentKind.ATTACHMENT) {
      return byTooltip;
    }
    DocumentKind byTitle = Wording.kind(title);
    if (byTitle != DocumentKind.UNKNOWN) {
      return byTitle;
    }
    return Wording.mentions(tooltip, "acos.main") ? DocumentKind.CASE_PRESENTATION : byTooltip;
  }

  private static List<Paper> minutes(Document page) throws PortalFault {
    List<Paper> minutes = new ArrayList<>();
    for (Element link : page.select("a[title][href*=dokid]")) {
      boolean ofCase = link.closest("#div_sok_resultstable") != null;
      String title = link.attr("title");
      if (!ofCase && Wording.kind(title) == DocumentKind.MINUTES) {
        URI address = PortalLink.resolve(URI.create(page.baseUri()), link.attr("href"));
        minutes.add(new Paper(title, DocumentKind.MINUTES, address));
      }
    }
    return minutes;
  }
}
