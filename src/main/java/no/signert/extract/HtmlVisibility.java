package no.signert.extract;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * Takes out of a page what a reader does not see: scripts, controls, and hidden copies, whether
 * hidden by attribute, by inline style, or by the page's own style sheet. A folded panel that the
 * reader can open stays.
 */
final class HtmlVisibility {
  private static final String NEVER_SHOWN =
      "script, style, template, noscript, noframes, button, select, textarea, datalist, label,"
          + " object, svg, canvas, dialog:not([open]), [role=dialog], [role=alertdialog]";
  private static final Pattern HIDING =
      Pattern.compile("(display\\s*:\\s*none|visibility\\s*:\\s*hidden)");

  private HtmlVisibility() {}

  static void removeHidden(Document document, Budget budget) {
    Set<Element> hidden = new HashSet<>();
    for (String selector : HtmlStyles.hiddenSelectors(document)) {
      budget.checkTime();
      hidden.addAll(document.select(selector));
    }
    Set<String> openable = openable(document);
    document.select(NEVER_SHOWN).remove();
    for (Element element : document.body().select("[hidden], [style], [aria-hidden=true]")) {
      if (element.hasAttr("hidden")
          || HIDING.matcher(element.attr("style").toLowerCase(Locale.ROOT)).find()
          || isSilentCopy(element, document)) {
        hidden.add(element);
      }
    }
    for (Element element : hidden) {
      budget.tick();
      boolean opens = openable.contains(element.id()) || element.attr("role").equals("tabpanel");
      if (!opens && !element.equals(document.body())) {
        element.remove();
      }
    }
  }

  /**
   * Text kept from screen readers is a copy of other text. While a dialog is open, however, pages
   * say so of all their text; then it is no copy.
   */
  private static boolean isSilentCopy(Element element, Document document) {
    if (!element.attr("aria-hidden").equals("true")) {
      return false;
    }
    int length = element.text().length();
    return document.body().text().length() - length >= length / 2;
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
