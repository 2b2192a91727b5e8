package no.signert.source.opengov;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.signert.domain.DocumentKind;
import no.signert.source.PortalFault;
import no.signert.source.PortalLink;
import no.signert.source.Wording;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A file on a list of files.
 *
 * @param title as listed
 * @param kind what title and category say
 * @param address where its bytes are
 */
record OpenGovFile(String title, DocumentKind kind, URI address) {
  /** Reads a list of files; none if there is no list. */
  static List<OpenGovFile> parse(@Nullable Element list, String page) throws PortalFault {
    List<OpenGovFile> files = new ArrayList<>();
    if (list == null) {
      return files;
    }
    for (Element row : list.select("li")) {
      Element link = row.selectFirst("a[href*=/File/Details/]");
      if (link != null) {
        String title = row.attr("title").isBlank() ? link.text() : row.attr("title").strip();
        files.add(
            new OpenGovFile(
                title,
                kind(title, row.select(".fileDocumentCategory").text()),
                PortalLink.resolve(URI.create(page), link.attr("href"))));
      }
    }
    return files;
  }

  private static DocumentKind kind(String title, String category) {
    DocumentKind byTitle = Wording.kind(title);
    if (byTitle != DocumentKind.UNKNOWN) {
      return byTitle;
    }
    boolean decision =
        Wording.list("opengov.decision").contains(category.toLowerCase(Locale.ROOT))
            || Wording.list("opengov.decision").contains(title.toLowerCase(Locale.ROOT));
    return decision ? DocumentKind.MINUTES_EXTRACT : Wording.kind(category);
  }
}
