package no.signert.extract;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * Finds in a page what surrounds the paper: menus, crumbs, columns of links to other cases, whose
 * titles say "utsett" and "vedteke" of something else.
 *
 * <p>Chrome is what is marked up as navigation, an aside outside the article, and a block with
 * three links or more that consists of little else. A block with more than half of the page's text
 * is never chrome: then the links are the paper (a list of cases).
 */
final class HtmlChrome implements NodeFilter {
  private static final int MENU_LINKS = 3;
  private static final int MENU_PERCENT = 75;
  private static final Set<String> BLOCKS =
      Set.of("ul", "ol", "div", "td", "section", "aside", "header", "footer", "p");
  private static final Set<String> MENU_NAMES =
      Set.of("nav", "navbar", "menu", "topmenu", "tabs", "breadcrumb", "breadcrumbs", "cookie-bar");

  /** Letters of an element, those of them in links, and how many links. */
  private static final class Count {
    int letters;
    int linked;
    int links;
  }

  private final Set<Element> hidden;
  private final Budget budget;
  private final Map<Element, Count> counts = new HashMap<>();
  private final Deque<Count> open = new ArrayDeque<>();
  private int insideLinks;

  private HtmlChrome(Set<Element> hidden, Budget budget) {
    this.hidden = hidden;
    this.budget = budget;
  }

  /** Returns its elements; text that is hidden anyway does not count. */
  static List<Element> of(Document document, Set<Element> hidden, Budget budget) {
    HtmlChrome chrome = new HtmlChrome(hidden, budget);
    document.body().filter(chrome);
    Count page = chrome.counts.get(document.body());
    int half = page == null ? 0 : page.letters / 2;
    List<Element> found = new ArrayList<>();
    chrome.counts.forEach(
        (element, count) -> {
          if (!element.equals(document.body())
              && count.letters <= half
              && isChrome(element, count)) {
            found.add(element);
          }
        });
    return found;
  }

  private static boolean isChrome(Element element, Count count) {
    String name = element.normalName();
    String role = element.attr("role");
    if (name.equals("nav") || role.equals("navigation") || role.equals("search")) {
      return true;
    }
    if (name.equals("aside") || role.equals("complementary")) {
      return element.closest("article") == null || isMenu(count);
    }
    return BLOCKS.contains(name) && (isMenu(count) || isNamedMenu(element));
  }

  private static boolean isMenu(Count count) {
    return count.links >= MENU_LINKS && count.linked * 100L >= count.letters * (long) MENU_PERCENT;
  }

  private static boolean isNamedMenu(Element element) {
    return MENU_NAMES.contains(element.id())
        || element.classNames().stream().anyMatch(MENU_NAMES::contains);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    budget.tick();
    if (node instanceof Element element && hidden.contains(element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (node instanceof TextNode text && !open.isEmpty()) {
      int letters = (int) text.getWholeText().chars().filter(Character::isLetter).count();
      open.element().letters += letters;
      open.element().linked += insideLinks > 0 ? letters : 0;
    } else if (node instanceof Element element) {
      open.push(new Count());
      if (element.normalName().equals("a") && element.hasAttr("href")) {
        insideLinks++;
        open.element().links++;
      }
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      Count count = open.pop();
      counts.put(element, count);
      if (element.normalName().equals("a") && element.hasAttr("href")) {
        insideLinks--;
      }
      if (!open.isEmpty()) {
        open.element().letters += count.letters;
        open.element().linked += count.linked;
        open.element().links += count.links;
      }
    }
    return FilterResult.CONTINUE;
  }
}
