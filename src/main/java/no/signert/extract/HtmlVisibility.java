package no.signert.extract;

import org.jsoup.nodes.Document;

/** Takes out of a page what a reader does not see, and what is not the paper. */
final class HtmlVisibility {
  private HtmlVisibility() {}

  static void removeUnseen(Document document) {
    document
        .select(
            "script, style, template, noscript, nav, aside, button, select, [role=dialog],"
                + " [role=navigation], [hidden], [style~=(?i)display\\s*:\\s*none]")
        .remove();
  }
}
