package no.signert.source.crawler;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import no.signert.domain.DocumentKind;
import no.signert.source.PortalFault;
import no.signert.source.PortalLink;
import no.signert.source.Wording;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A link with the words around it.
 *
 * @param target where it leads, without fragment
 * @param text its own words
 * @param heading the nearest heading above it; empty if there is none
 */
record CrawlLink(URI target, String text, String heading) {
  private static final Pattern FILE =
      Pattern.compile(
          "\\.(pdf|docx?|odt|rtf)$|getfile\\.php|wfdocument|showdocument|/download(/|$)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern PAGE_FILE = Pattern.compile("\\.html?$", Pattern.CASE_INSENSITIVE);

  /** Reads all links of a page, in order. */
  static List<CrawlLink> on(Document page) {
    List<CrawlLink> links = new ArrayList<>();
    String heading = "";
    for (Element element : page.body().select("h1, h2, h3, h4, h5, a[href]")) {
      if (!element.normalName().equals("a")) {
        heading = element.text();
        continue;
      }
      String text = (element.text() + " " + element.attr("title")).strip();
      Optional<URI> target = target(page, element.attr("href"));
      if (target.isPresent()) {
        links.add(new CrawlLink(target.get(), text, heading));
      }
    }
    return links;
  }

  /** Links to scripts and mail addresses lead nowhere. */
  private static Optional<URI> target(Document page, String href) {
    try {
      String whole = PortalLink.resolve(URI.create(page.baseUri()), href).toString();
      return Optional.of(URI.create(whole.split("#", 2)[0]));
    } catch (PortalFault e) {
      return Optional.empty();
    }
  }

  /** Returns the kind of paper its words name. */
  DocumentKind kind() {
    return Wording.kind(text + " " + fileName());
  }

  String fileName() {
    String path = target.getPath() == null ? "" : target.getPath();
    return path.substring(path.lastIndexOf('/') + 1).replaceAll("[-_]", " ");
  }

  /** Returns whether it leads to a file that is surely a paper. */
  boolean isFile() {
    return FILE.matcher(target.getPath().toLowerCase(Locale.ROOT)).find();
  }

  /** Returns whether it leads to a page that may be a paper itself. */
  boolean mayBePaper() {
    return isFile()
        || (PAGE_FILE.matcher(target.getPath()).find() && kind() != DocumentKind.UNKNOWN);
  }
}
