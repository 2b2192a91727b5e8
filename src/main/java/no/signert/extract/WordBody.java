package no.signert.extract;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Walks one story of a Word document (body, header, notes) in document order: paragraphs, tables,
 * content controls and text boxes alike. What is deleted, moved away or hidden is left out; what is
 * inserted stays.
 */
final class WordBody {
  private final WordStyles styles;
  private final WordNumbering numbering;
  private final Budget budget;

  /** Relationship ids of the headers and footers that sections name, in their order. */
  final List<String> headers = new ArrayList<>();

  final List<String> footers = new ArrayList<>();

  private final Deque<Paragraph> open = new ArrayDeque<>();
  private Paragraph paragraph;
  private int tables;

  /** One paragraph as it is read, and what is to follow it. */
  private static final class Paragraph {
    final PageWriter writer;
    String label = "";
    boolean runHidden;
    boolean begun;
    boolean broken;
    boolean sectionEnds;
    boolean markDeleted;
    final List<String> boxes = new ArrayList<>();

    Paragraph(PageWriter writer) {
      this.writer = writer;
    }
  }

  WordBody(WordStyles styles, WordNumbering numbering, PageWriter writer, Budget budget) {
    this.styles = styles;
    this.numbering = numbering;
    this.budget = budget;
    paragraph = new Paragraph(writer);
  }

  void walk(XMLStreamReader xml) throws XMLStreamException {
    while (xml.hasNext()) {
      budget.tick();
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> start(xml);
        case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
        default -> {}
      }
    }
  }

  private void start(XMLStreamReader xml) throws XMLStreamException {
    switch (xml.getLocalName()) {
      case "del",
          "moveFrom",
          "Fallback",
          "sdtPr",
          "tblPr",
          "trPr",
          "tcPr",
          "instrText",
          "delText" ->
          WordXml.skip(xml, budget);
      case "p" -> paragraph = new Paragraph(paragraph.writer);
      case "pPr" -> properties(xml);
      case "rPr" -> paragraph.runHidden = runHides(xml);
      case "r" -> paragraph.runHidden = false;
      case "t" -> text(xml.getElementText());
      case "tab", "ptab" -> text("\t");
      case "noBreakHyphen" -> text("\u2011");
      case "softHyphen" -> text("\u00ad");
      case "br" -> lineBreak(WordXml.attribute(xml, "type", ""));
      case "cr" -> text("\n");
      case "lastRenderedPageBreak" -> pageBreak();
      case "tbl" -> tables++;
      case "tr" -> paragraph.writer.row();
      case "txbxContent" -> {
        open.push(paragraph);
        paragraph = new Paragraph(new PageWriter(budget));
      }
      case "sectPr" -> section(xml);
      default -> {}
    }
  }

  private void end(String name) {
    switch (name) {
      case "p" -> endParagraph();
      case "tc" -> paragraph.writer.endCell();
      case "tbl" -> {
        tables--;
        endLine(paragraph.writer);
      }
      case "footnote", "endnote" -> paragraph.writer.line();
      case "txbxContent" -> {
        String box = String.join("\n", paragraph.writer.pages());
        paragraph = open.pop();
        paragraph.boxes.add(box);
      }
      default -> {}
    }
  }

  private void endParagraph() {
    PageWriter writer = paragraph.writer;
    if (!paragraph.markDeleted) {
      endLine(writer);
    }
    for (String box : paragraph.boxes) {
      writer.text(box);
      endLine(writer);
    }
    if (paragraph.broken || paragraph.sectionEnds) {
      writer.pageBreak();
    }
    paragraph = new Paragraph(writer);
  }

  private void endLine(PageWriter writer) {
    if (tables == 0) {
      writer.blankLine();
    } else {
      writer.line();
    }
  }

  private void text(String text) {
    if (paragraph.runHidden || text.isEmpty()) {
      return;
    }
    if (!paragraph.label.isEmpty()) {
      paragraph.writer.label(paragraph.label);
      paragraph.label = "";
    }
    paragraph.writer.text(text);
    paragraph.begun = true;
  }

  private void lineBreak(String type) {
    if (type.equals("page")) {
      pageBreak();
    } else {
      text("\n");
    }
  }

  /**
   * A page that begins inside a paragraph is counted from the next one, to keep sentences whole.
   */
  private void pageBreak() {
    if (paragraph.begun) {
      paragraph.broken = true;
    } else {
      paragraph.writer.pageBreak();
    }
  }

  private void section(XMLStreamReader xml) throws XMLStreamException {
    paragraph.sectionEnds = true;
    for (int depth = 1; depth > 0 && xml.hasNext(); ) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
        switch (xml.getLocalName()) {
          case "headerReference" -> headers.add(WordXml.attribute(xml, "id", ""));
          case "footerReference" -> footers.add(WordXml.attribute(xml, "id", ""));
          case "type" -> paragraph.sectionEnds = !WordXml.value(xml).equals("continuous");
          default -> {}
        }
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      }
    }
  }

  private void properties(XMLStreamReader xml) throws XMLStreamException {
    String style = null;
    String number = null;
    Integer level = null;
    for (int depth = 1; depth > 0 && xml.hasNext(); ) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
        switch (xml.getLocalName()) {
          case "pStyle" -> style = WordXml.value(xml);
          case "numId" -> number = WordXml.value(xml);
          case "ilvl" -> level = WordXml.number(xml);
          case "del", "moveFrom" -> paragraph.markDeleted = true;
          case "pageBreakBefore" -> {
            if (WordXml.isOn(xml)) {
              paragraph.writer.pageBreak();
            }
          }
          case "sectPr" -> {
            section(xml);
            depth--;
          }
          default -> {}
        }
      }
    }
    paragraph.label = label(style, number, level);
  }

  private String label(@Nullable String style, @Nullable String number, @Nullable Integer level) {
    String list = number == null ? styles.numbering(style) : number;
    return list == null ? "" : numbering.next(list, level == null ? styles.level(style) : level);
  }

  private boolean runHides(XMLStreamReader xml) throws XMLStreamException {
    String style = null;
    Boolean hidden = null;
    for (int depth = 1; depth > 0 && xml.hasNext(); ) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        depth++;
        switch (xml.getLocalName()) {
          case "rStyle" -> style = WordXml.value(xml);
          case "vanish" -> hidden = WordXml.isOn(xml);
          default -> {}
        }
      }
    }
    return hidden == null ? styles.hides(style) : hidden;
  }
}
