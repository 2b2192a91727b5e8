package no.signert.extract;

import java.util.List;
import java.util.Set;
import no.signert.domain.FailureKind;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Reads the visible text of a page, block by block: first its title, which often alone names the
 * municipality, then its body without menus ({@link HtmlChrome}) and hidden copies ({@link
 * HtmlVisibility}).
 */
final class HtmlReader {
  private HtmlReader() {}

  static List<String> read(String html, Budget budget) throws UnreadableDocumentException {
    budget.checkTime();
    Document document = Jsoup.parse(html);
    budget.checkTime();
    Set<Element> unseen = HtmlVisibility.hidden(document, budget);
    unseen.addAll(HtmlChrome.of(document, unseen, budget));
    PageWriter writer = new PageWriter(budget);
    document.body().filter(new HtmlLines(writer, unseen, budget));
    if (writer.isEmpty()) {
      throw nothingSeen(document);
    }
    String title = document.title().strip();
    List<String> pages = writer.pages();
    return title.isEmpty() ? pages : List.of(title + "\n\n" + pages.get(0));
  }

  private static UnreadableDocumentException nothingSeen(Document document) {
    Element frame = document.selectFirst("frame[src], iframe[src]");
    return new UnreadableDocumentException(
        FailureKind.EMPTY_DOCUMENT,
        frame == null
            ? "The page shows no text. It may need a browser that runs its scripts."
            : "The page only frames another one: '" + frame.attr("src") + "'. Fetch that one.");
  }
}
