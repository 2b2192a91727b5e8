package no.signert.example.paper;

import java.util.List;
import no.signert.example.world.Line;

/** Writes paragraphs as a web page. */
public final class WebPage {
  private WebPage() {}

  static String print(String title, List<Line> lines) {
    return page(title, body(lines));
  }

  /** Wraps a body in a page that says it is example data. */
  public static String page(String title, String body) {
    return "<!DOCTYPE html>\n<html lang=\"no\"><head><meta charset=\"utf-8\"><title>"
        + escape(title)
        + "</title></head><body>\n<p class=\"merke\">"
        + PaperPrinter.MARK
        + "</p>\n<main>\n"
        + body
        + "</main>\n</body></html>\n";
  }

  /** Returns paragraphs as elements, without a page around them. */
  public static String body(List<Line> lines) {
    StringBuilder html = new StringBuilder();
    boolean table = false;
    for (Line line : lines) {
      boolean row = line.style() == Line.Style.ROW;
      if (row != table) {
        html.append(row ? "<table>\n" : "</table>\n");
        table = row;
      }
      html.append(element(line)).append('\n');
    }
    return html.append(table ? "</table>\n" : "").toString();
  }

  private static String element(Line line) {
    return switch (line.style()) {
      case TITLE -> "<h1>" + escape(line.text()) + "</h1>";
      case HEADING -> "<h2>" + escape(line.text()) + "</h2>";
      case BODY -> "<p>" + escape(line.text()) + "</p>";
      case ROW -> "<tr><td>" + escape(line.text()).replace("\t", "</td><td>") + "</td></tr>";
    };
  }

  /** Escapes text for elements and attributes. */
  public static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
