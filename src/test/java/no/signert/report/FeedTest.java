package no.signert.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import no.signert.domain.Edition;
import no.signert.report.page.Feed;
import no.signert.report.words.Words;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The feed against what RFC 4287 asks of one. */
class FeedTest {
  private static final String ATOM = "http://www.w3.org/2005/Atom";
  private static final Edition EDITION = DemoEdition.in("nb");

  @Test
  void theFeedAndEachEntryHaveWhatAtomAsksFor() throws Exception {
    Element feed = read(EDITION).getDocumentElement();
    assertThat(feed.getNamespaceURI()).isEqualTo(ATOM);
    assertThat(feed.getLocalName()).isEqualTo("feed");
    assertThat(feed.getAttribute("xml:lang")).isEqualTo("nb");
    List<Element> all = new ArrayList<>(children(feed, "entry"));
    assertThat(all).hasSize(1 + EDITION.changes().size());
    all.add(feed);
    for (Element part : all) {
      assertThat(children(part, "id")).hasSize(1);
      assertThat(text(part, "id")).matches("urn:uuid:[0-9a-f-]{36}");
      assertThat(text(part, "title")).isNotBlank();
      assertThat(OffsetDateTime.parse(text(part, "updated")).toLocalDate())
          .isEqualTo(DemoEdition.AS_OF);
      assertThat(children(part, "link")).allMatch(link -> link.hasAttribute("href"));
    }
    assertThat(children(feed, "author")).hasSize(1);
    assertThat(children(feed, "link").stream().map(link -> link.getAttribute("rel")))
        .contains("self");
  }

  @Test
  void namesOfEntriesAreUniqueAndStayTheSame() throws Exception {
    List<String> first = names(read(EDITION));
    assertThat(first).doesNotHaveDuplicates();
    assertThat(names(read(DemoEdition.in("nb")))).isEqualTo(first);
    assertThat(names(read(DemoEdition.in("en")))).as("in another language").isEqualTo(first);
  }

  private static List<String> names(Document feed) {
    return children(feed.getDocumentElement(), "entry").stream().map(e -> text(e, "id")).toList();
  }

  private static Document read(Edition edition) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    String atom = new Feed(edition, new Words(edition.campaign().language())).atom();
    return factory
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(atom.getBytes(StandardCharsets.UTF_8)));
  }

  private static String text(Element parent, String name) {
    return children(parent, name).get(0).getTextContent();
  }

  private static List<Element> children(Element parent, String name) {
    List<Element> found = new ArrayList<>();
    NodeList nodes = parent.getChildNodes();
    for (int i = 0; i < nodes.getLength(); i++) {
      if (nodes.item(i) instanceof Element element && element.getLocalName().equals(name)) {
        found.add(element);
      }
    }
    return found;
  }
}
