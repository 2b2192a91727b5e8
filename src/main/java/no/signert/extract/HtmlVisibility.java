package no.signert.extract;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * Finds in a page what a reader does not see: scripts, controls, and hidden copies, whether hidden
 * by attribute, by inline style, or by the page's own style sheet. A folded panel that the reader
 * can open stays.
 */
final class HtmlVisibility {
  private static final String NEVER_SHOWN =
      "script, style, template, noscript, noframes, button, select, textarea, datalist, label,"
          + " object, svg, canvas, dialog:not([open]), [role=dialog], [role=alertdialog]";
  private static final Pattern HIDING =
      Pattern.compile("(display\\s*:\\s*none|visibility\\s*:\\s*hidden)");

  private HtmlVisibility() {}

  /** Returns the outermost elements that are not shown, and perhaps some inside them. */
  static Set<Element> hidden(Document document, Budget budget) {
    Set<Element> hidden = new HashSet<>();
    for (String selector : HtmlStyles.hiddenSelectors(document)) {
      budget.checkTime();
      hidden.addAll(document.select(selector));
    }
    Set<String> openable = openable(document);
    int page = document.body().text().length();
    for (Element element : document.body().select("[hidden], [style], [aria-hidden=true]")) {
      budget.checkTime();
      if (element.hasAttr("hidden")
          || HIDING.matcher(element.attr("style").toLowerCase(Locale.ROOT)).find()
          || isSilentCopy(element, page)) {
        hidden.add(element);
      }
    }
    hidden.removeIf(
        element ->
            openable.contains(element.id())
                || element.attr("role").equals("tabpanel")
                || element.equals(document.body()));
    hidden.addAll(document.select(NEVER_SHOWN));
    return hidden;
  }

  /**
   * Text kept from screen readers is a copy of other text. While a dialog is open, however, pages
   * say so of all their text; then it is no copy.
   */
  private static boolean isSilentCopy(Element element, int page) {
    if (!element.attr("aria-hidden").equals("true")) {
      return false;
    }
    int length = element.text().length();
    return page - length >= length / 2;
  }

  private static Set<String> openable(Document document) {
    Set<String> ids = new HashSet<>();
    for (String attribute : new String[] {"aria-controls", "data-target", "data-bs-target"}) {
      Elements openers = document.select("[" + attribute + "]");
      for (Element opener : openers) {
        ids.add(opener.attr(attribute).replace("#", ""));
      }
    }
    ids.remove("");
    return ids;
  }
}
