package no.signert.extract;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Reads the visible text of a page, block by block. */
final class HtmlReader {
  private HtmlReader() {}

  static List<String> read(String html, Budget budget) {
    budget.checkTime();
    Document document = Jsoup.parse(html);
    budget.checkTime();
    HtmlVisibility.removeUnseen(document);
    PageWriter writer = new PageWriter(budget);
    writer.text(document.title().strip());
    writer.blankLine();
    document.body().traverse(new HtmlLines(writer, budget));
    return writer.pages();
  }
}
