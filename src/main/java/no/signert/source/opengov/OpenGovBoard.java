package no.signert.source.opengov;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.signert.domain.FailureKind;
import no.signert.source.PortalFault;
import no.signert.source.PortalLink;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A body on the list of boards.
 *
 * @param name as listed, perhaps with the years of its term
 * @param page its own page
 * @param firstYear first year of its term; the smallest number where the list does not say
 * @param lastYear last year of its term; the greatest number where the list does not say
 */
record OpenGovBoard(String name, URI page, int firstYear, int lastYear) {
  private static final Pattern TERM = Pattern.compile("(\\d{4})\\s*-\\s*(\\d{4})?");
  private static final Pattern COUNT = Pattern.compile("\\d+");

  /** Reads {@code /Boards}. */
  static List<OpenGovBoard> parse(Document page) throws PortalFault {
    if (page.selectFirst(".boardList, li.boardLink") == null) {
      throw new PortalFault(
          FailureKind.UNKNOWN_FORMAT, page.baseUri(), "No list of boards: '" + page.title() + "'");
    }
    List<OpenGovBoard> boards = new ArrayList<>();
    for (Element link : page.select("li.boardLink > a[href*=/Boards/Details/]")) {
      Matcher term = TERM.matcher(link.select(".boardPeriod").text());
      boolean known = term.find();
      boards.add(
          new OpenGovBoard(
              link.select(".boardName").text(),
              PortalLink.resolve(URI.create(page.baseUri()), link.attr("href")),
              known ? Integer.parseInt(term.group(1)) : Integer.MIN_VALUE,
              known && term.group(2) != null
                  ? Integer.parseInt(term.group(2))
                  : Integer.MAX_VALUE));
    }
    return boards;
  }

  boolean sitsIn(int year) {
    return firstYear <= year && year <= lastYear;
  }

  /**
   * Holds a list against the number that its own page gives ("Fant 48 Utvalg").
   *
   * @throws PortalFault {@code IMPLAUSIBLY_FEW} if the page counts more than were read
   */
  static void checkCount(Document page, String selector, int read) throws PortalFault {
    Element says = page.selectFirst(selector);
    Matcher count = COUNT.matcher(says == null ? "" : says.text());
    if (count.find() && Integer.parseInt(count.group()) > read) {
      throw new PortalFault(
          FailureKind.IMPLAUSIBLY_FEW,
          page.baseUri(),
          "The page says '" + count.group() + "', only " + read + " could be read");
    }
  }
}
