package no.signert.report.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import no.signert.domain.Edition;
import no.signert.domain.Outcome;
import no.signert.domain.Status;
import no.signert.report.map.Atlas;
import no.signert.report.map.MapDrawing;
import no.signert.report.table.EditionTables;
import no.signert.report.table.Links;
import no.signert.report.table.Table;
import no.signert.report.words.ErrorRate;
import no.signert.report.words.Headline;
import no.signert.report.words.Numbers;
import no.signert.report.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * The edition as one page that needs nothing else: no script to be read, no font, no network. A
 * small script sorts and searches the table of municipalities where scripts may run.
 */
public final class Page {
  private final Edition edition;
  private final Links links;
  private final Words words;
  private final @Nullable MapDrawing map;

  /**
   * Makes a page.
   *
   * @param atlas the map; null for none
   */
  public Page(Edition edition, Links links, Words words, @Nullable Atlas atlas) {
    this.edition = edition;
    this.links = links;
    this.words = words;
    this.map = atlas == null ? null : new MapDrawing(atlas, words);
  }

  /** Returns the page. */
  public String html(EditionTables tables) {
    Headline headline = new Headline(edition, words);
    Html html = new Html();
    html.raw("<!DOCTYPE html>\n<html lang=\"" + words.language() + "\">\n<head>\n");
    html.raw("<meta charset=\"utf-8\">\n");
    html.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    html.raw("<meta name=\"color-scheme\" content=\"light dark\">\n");
    html.element("title", headline.title() + " – " + new Numbers(words).day(edition.asOf()));
    html.raw("\n<meta name=\"description\" content=\"");
    html.text(headline.sentences().get(0)).raw("\">\n");
    html.raw("<link rel=\"alternate\" type=\"application/atom+xml\" href=\"feed.atom\">\n");
    html.raw("<style>\n" + resource("page.css") + "</style>\n</head>\n<body>\n");
    html.raw("<a class=\"skip\" href=\"#main\">").text(words.text("page.skip")).raw("</a>\n");
    new AnswerSection(edition, words).add(html, headline);
    html.raw("<main id=\"main\" tabindex=\"-1\">\n");
    new FigureSection(edition, words, map).add(html);
    new RegionSection(edition, words).add(html);
    new ChangeSection(edition, words).add(html);
    new MunicipalitySection(edition, links, words).add(html);
    method(html);
    downloads(html, tables);
    html.raw("</main>\n<footer>").element("p", words.text("page.footer", edition.rulesVersion()));
    if (map != null) {
      html.element("p", words.text("map.attribution"));
    }
    html.raw("</footer>\n<script>\n" + resource("page.js") + "</script>\n</body>\n</html>\n");
    return html.toString();
  }

  private void method(Html html) {
    html.raw("<section aria-labelledby=\"h-method\">\n");
    html.element("h2 id=\"h-method\"", words.text("summary.how-to-read")).raw("\n<ul>\n");
    for (int i = 1; i <= 3; i++) {
      html.element("li", words.text("summary.how." + i)).raw("\n");
    }
    html.raw("</ul>\n<p>").element("b", words.text("method.error-rate")).text(": ");
    html.text(ErrorRate.of(edition, words)).raw("</p>\n<details>");
    html.element("summary", words.text("page.definitions"));
    html.raw("\n<dl>\n");
    for (Status status : Status.values()) {
      html.element("dt", words.label(status));
      html.element("dd", words.text("define." + status.name())).raw("\n");
    }
    html.element("dt", words.label(Outcome.NOT_A_DECISION));
    html.element("dd", words.text("define.NOT_A_DECISION")).raw("\n");
    for (String term : List.of("basis", "share", "share_low", "share_high", "reached")) {
      html.element("dt", words.text("term." + term));
      html.element("dd", words.text("define." + term)).raw("\n");
    }
    html.raw("</dl></details>\n</section>\n");
  }

  private void downloads(Html html, EditionTables tables) {
    html.raw("<section aria-labelledby=\"h-data\">\n");
    html.element("h2 id=\"h-data\"", words.text("page.data")).raw("\n<ul class=\"files\">\n<li>");
    String book = edition.campaign().key() + "-" + edition.asOf() + ".xlsx";
    html.link(book, book).text(" – " + words.text("page.data.workbook")).raw("</li>\n");
    for (Table<?> table : tables.all()) {
      html.raw("<li>").link(table.name() + ".csv", table.name() + ".csv");
      html.text(" – " + words.text("title." + table.name())).raw("</li>\n");
    }
    html.raw("<li>").link("datapackage.json", "datapackage.json");
    html.text(" – " + words.text("page.data.package")).raw("</li>\n<li>");
    html.link("feed.atom", "feed.atom").text(" – " + words.text("page.data.feed"));
    html.raw("</li>\n</ul>\n</section>\n");
  }

  private static String resource(String name) {
    try (InputStream in = Page.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("The resource " + name + " is missing from the program");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("Could not read the resource " + name, e);
    }
  }
}
