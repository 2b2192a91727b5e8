package no.signert.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import no.signert.domain.FailureKind;
import org.jspecify.annotations.Nullable;

/**
 * Reads a Word document. Each distinct header stands once, before the first page's text; notes and
 * each distinct footer stand once, behind the last page's.
 *
 * <p>The XML is read directly: POI's document model passes over nested content controls, text boxes
 * and automatic numbers, and takes longer to load than most papers take to read.
 */
final class DocxReader {
  private final OfficeZip zip;
  private final Budget budget;
  private final WordStyles styles;
  private final WordNumbering numbering;
  private final Map<String, String> targets;
  private final String folder;

  private DocxReader(OfficeZip zip, String main, Budget budget) throws XMLStreamException {
    this.zip = zip;
    this.budget = budget;
    folder = main.substring(0, main.lastIndexOf('/') + 1);
    String file = main.substring(folder.length());
    targets = relationships(zip.open(folder + "_rels/" + file + ".rels"), "Id");
    styles = WordStyles.read(zip.open(folder + "styles.xml"));
    numbering = WordNumbering.read(zip.open(folder + "numbering.xml"));
  }

  static List<String> read(OfficeZip zip, Budget budget)
      throws XMLStreamException, UnreadableDocumentException {
    String main = "word/document.xml";
    for (Map.Entry<String, String> root :
        relationships(zip.open("_rels/.rels"), "Type").entrySet()) {
      if (root.getKey().endsWith("/officeDocument")) {
        main = absolute("", root.getValue());
      }
    }
    XMLStreamReader body = zip.open(main);
    if (body == null || !main.startsWith("word")) {
      throw new UnreadableDocumentException(
          FailureKind.UNSUPPORTED_FORMAT,
          "It is a zip file, but no Word document. Unpack it, or ask for a PDF.");
    }
    return new DocxReader(zip, main, budget).pages(body);
  }

  private List<String> pages(XMLStreamReader xml) throws XMLStreamException {
    PageWriter writer = new PageWriter(budget);
    WordBody body = new WordBody(styles, numbering, writer, budget);
    body.walk(xml);
    List<String> pages = new ArrayList<>(writer.pages());
    String before = stories(body.headers.stream().map(id -> targets.getOrDefault(id, "")).toList());
    if (!before.isEmpty()) {
      pages.set(0, before + "\n\n" + pages.get(0));
    }
    List<String> last = new ArrayList<>(List.of("footnotes.xml", "endnotes.xml"));
    body.footers.forEach(id -> last.add(targets.getOrDefault(id, "")));
    String after = stories(last);
    if (!after.isEmpty()) {
      pages.set(pages.size() - 1, pages.get(pages.size() - 1) + "\n\n" + after);
    }
    return pages;
  }

  /** Reads the named parts; a text that several share stands once. */
  private String stories(List<String> files) throws XMLStreamException {
    Set<String> texts = new LinkedHashSet<>();
    for (String file : files) {
      XMLStreamReader xml = zip.open(absolute(folder, file));
      if (xml != null) {
        PageWriter writer = new PageWriter(budget);
        new WordBody(styles, numbering, writer, budget).walk(xml);
        String text = String.join("\n", writer.pages()).strip();
        if (!text.isEmpty()) {
          texts.add(text);
        }
      }
    }
    return String.join("\n", texts);
  }

  private static String absolute(String folder, String target) {
    return target.startsWith("/") ? target.substring(1) : folder + target;
  }

  private static Map<String, String> relationships(@Nullable XMLStreamReader xml, String key)
      throws XMLStreamException {
    Map<String, String> found = new HashMap<>();
    while (xml != null && xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT
          && xml.getLocalName().equals("Relationship")) {
        found.put(WordXml.attribute(xml, key, ""), WordXml.attribute(xml, "Target", ""));
      }
    }
    return found;
  }
}
