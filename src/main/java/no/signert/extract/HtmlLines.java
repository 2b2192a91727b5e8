package no.signert.extract;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Writes elements as lines, the way a browser sets them: blocks apart, a table's row on a line. */
final class HtmlLines implements NodeFilter {
  private static final Set<String> APART =
      Set.of(
          "p",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "ul",
          "ol",
          "dl",
          "table",
          "blockquote",
          "pre",
          "hr",
          "article",
          "section",
          "main",
          "header",
          "footer",
          "figure",
          "fieldset",
          "aside");

  private final PageWriter writer;
  private final Set<Element> unseen;
  private final Budget budget;
  private final Deque<int[]> numbers = new ArrayDeque<>();
  private int preformatted;

  HtmlLines(PageWriter writer, Set<Element> unseen, Budget budget) {
    this.writer = writer;
    this.unseen = unseen;
    this.budget = budget;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    budget.tick();
    if (node instanceof TextNode text) {
      write(text.getWholeText());
    } else if (node instanceof Element element) {
      if (unseen.contains(element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      open(element);
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    switch (element.normalName()) {
      case "td", "th" -> writer.endCell();
      case "pre" -> preformatted--;
      case "ol", "ul" -> numbers.pop();
      default -> {}
    }
    separate(element);
    return FilterResult.CONTINUE;
  }

  private void open(Element element) {
    separate(element);
    switch (element.normalName()) {
      case "br" -> writer.line();
      case "a" -> {
        // Neighbours in a row of links are set apart by style, not by white space.
        if (element.previousSibling() instanceof Element before
            && (before.normalName().equals("a") || before.normalName().equals("span"))) {
          writer.space();
        }
      }
      case "tr" -> writer.row();
      case "td", "th" -> writer.cell();
      case "pre" -> preformatted++;
      case "ol" -> numbers.push(new int[] {start(element)});
      case "ul" -> numbers.push(new int[0]);
      case "li" -> writer.label(marker());
      default -> {}
    }
  }

  private void separate(Element element) {
    String name = element.normalName();
    if (name.equals("td") || name.equals("th")) {
      return;
    }
    if (APART.contains(name)) {
      writer.blankLine();
    } else if (element.isBlock() || name.equals("summary")) {
      writer.line();
    }
  }

  private static int start(Element list) {
    try {
      return Integer.parseInt(list.attr("start").strip());
    } catch (NumberFormatException e) {
      return 1;
    }
  }

  private String marker() {
    int[] number = numbers.peek();
    if (number == null || number.length == 0) {
      return "•";
    }
    return number[0]++ + ".";
  }

  private void write(String text) {
    if (preformatted > 0) {
      writer.text(text);
      return;
    }
    int from = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean white = i == text.length() || " \t\n\r\f".indexOf(text.charAt(i)) >= 0;
      if (white && from >= 0) {
        writer.text(text.substring(from, i));
        from = -1;
      }
      if (!white && from < 0) {
        from = i;
      }
      if (white && i < text.length()) {
        writer.space();
      }
    }
  }
}
