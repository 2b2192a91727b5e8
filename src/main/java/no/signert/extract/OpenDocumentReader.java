package no.signert.extract;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads an OpenDocument text. List items are marked by bullets, whatever their style: their numbers
 * are layout, which is not done here.
 */
final class OpenDocumentReader {
  private PageWriter writer;
  private final Budget budget;

  private final PageWriter notes;
  private final Set<String> hiddenStyles = new HashSet<>();
  private final Set<String> breakingStyles = new HashSet<>();

  /** The writers of the open paragraphs: a note's paragraphs lie within the text's. */
  private final Deque<PageWriter> open = new ArrayDeque<>();

  private String style = "";

  private boolean breakAfterParagraph;
  private int tables;
  private @Nullable PageWriter outside;

  private OpenDocumentReader(Budget budget) {
    this.budget = budget;
    writer = new PageWriter(budget);
    notes = new PageWriter(budget);
  }

  static List<String> read(XMLStreamReader xml, Budget budget) throws XMLStreamException {
    OpenDocumentReader reader = new OpenDocumentReader(budget);
    while (xml.hasNext()) {
      budget.tick();
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> reader.start(xml);
        case XMLStreamConstants.END_ELEMENT -> reader.end(xml.getLocalName());
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> reader.text(xml.getText());
        default -> {}
      }
    }
    List<String> pages = new ArrayList<>(reader.writer.pages());
    if (!reader.notes.isEmpty()) {
      String last = pages.remove(pages.size() - 1);
      pages.add(last + "\n\n" + String.join("\n", reader.notes.pages()));
    }
    return pages;
  }

  private void start(XMLStreamReader xml) throws XMLStreamException {
    switch (xml.getLocalName()) {
      case "style" -> style = WordXml.attribute(xml, "name", "");
      case "text-properties" -> {
        if (WordXml.attribute(xml, "display", "").equals("none")) {
          hiddenStyles.add(style);
        }
      }
      case "paragraph-properties" -> {
        if (WordXml.attribute(xml, "break-before", "").equals("page")) {
          breakingStyles.add(style);
        }
      }
      case "font-face-decls",
          "scripts",
          "tracked-changes",
          "annotation",
          "note-citation",
          "sequence-decls",
          "forms",
          "hidden-text",
          "hidden-paragraph" ->
          WordXml.skip(xml, budget);
      case "p", "h" -> {
        if (breakingStyles.contains(WordXml.attribute(xml, "style-name", ""))) {
          writer.pageBreak();
        }
        open.push(writer);
      }
      case "span" -> {
        if (hiddenStyles.contains(WordXml.attribute(xml, "style-name", ""))) {
          WordXml.skip(xml, budget);
        }
      }
      case "note-body" -> {
        outside = writer;
        writer = notes;
      }
      case "list-item" -> writer.label("•");
      case "s" -> writer.text(" ".repeat(spaces(xml)));
      case "tab" -> writer.text("\t");
      case "line-break" -> writer.text("\n");
      case "soft-page-break" -> {
        if (open.isEmpty()) {
          writer.pageBreak();
        } else {
          breakAfterParagraph = true;
        }
      }
      case "table" -> tables++;
      case "table-row" -> writer.row();
      default -> {}
    }
  }

  private static int spaces(XMLStreamReader xml) {
    String count = WordXml.attribute(xml, "c", "1");
    return count.matches("\\d{1,3}") ? Integer.parseInt(count) : 1;
  }

  private void end(String name) {
    switch (name) {
      case "p", "h" -> {
        open.poll();
        endLine();
        if (breakAfterParagraph && open.isEmpty()) {
          writer.pageBreak();
          breakAfterParagraph = false;
        }
      }
      case "note-body" -> {
        if (outside != null) {
          writer = outside;
        }
      }
      case "table-cell" -> writer.endCell();
      case "table" -> {
        tables--;
        endLine();
      }
      default -> {}
    }
  }

  private void endLine() {
    if (tables > 0) {
      writer.line();
    } else {
      writer.blankLine();
    }
  }

  /** White space in the file collapses, as in a browser. */
  private void text(String text) {
    if (open.isEmpty()) {
      return;
    }
    String collapsed = text.replaceAll("[ \t\r\n]+", " ");
    if (collapsed.startsWith(" ")) {
      writer.space();
    }
    writer.text(collapsed.strip());
    if (collapsed.length() > 1 && collapsed.endsWith(" ")) {
      writer.space();
    }
  }
}
