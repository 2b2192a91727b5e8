package no.signert.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import no.signert.domain.DocumentReference;
import no.signert.domain.Evidence;
import no.signert.report.table.Links;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Where the links of an edition lead, and to which page. */
class LinksTest {
  private static final Evidence QUOTED = DemoEdition.in("nb").evidence().iterator().next();
  private static final int PAGE =
      Objects.requireNonNull(QUOTED.finding().quote(), "a paper with a quote").page();

  @Test
  void aPaperOnTheWebIsOpenedAtThePageOfItsQuote() {
    Evidence paper = at("https://example.no/sak.pdf", null);
    assertThat(links("sha.pdf").online(paper)).isEqualTo("https://example.no/sak.pdf#page=" + PAGE);
    assertThat(links("sha.pdf").copy(paper)).isEqualTo("../papers/sha.pdf#page=" + PAGE);
  }

  @Test
  void anAddressThatDoesNotSayPdfIsOneWhereOurCopyIs() {
    Evidence paper = at("https://example.no/fil?id=7", null);
    assertThat(links("sha.pdf").online(paper))
        .isEqualTo("https://example.no/fil?id=7#page=" + PAGE);
    assertThat(links("sha.docx").online(paper)).isEqualTo("https://example.no/fil?id=7");
    assertThat(links("sha.docx").copy(paper)).isEqualTo("../papers/sha.docx");
  }

  @Test
  void thePageOfAMeetingIsNoPdfWhateverItsPapersAre() {
    Evidence paper = at("https://example.no/fil?id=7", "https://example.no/mote/12");
    assertThat(links("sha.pdf").online(paper)).isEqualTo("https://example.no/mote/12");
    assertThat(links("sha.pdf").copy(paper)).endsWith("#page=" + PAGE);
  }

  @Test
  void aFileThatPeopleGaveIsItsOwnCopyAndOnNoWeb() {
    Evidence paper = at("input/akson/documents/Vedtak nr 1.pdf", null);
    Links links = new Links(Path.of("output/akson/2020-06-29"), "../papers/", Map.of());
    assertThat(links.online(paper)).isNull();
    assertThat(links.copy(paper))
        .isEqualTo("../../../input/akson/documents/Vedtak%20nr%201.pdf#page=" + PAGE);
    Evidence published = at("input/akson/documents/1.pdf", "https://example.no/publisert.pdf");
    assertThat(links.online(published)).isEqualTo("https://example.no/publisert.pdf#page=" + PAGE);
    assertThat(links.copy(published)).startsWith("../../../input/");
  }

  @Test
  void nothingIsFollowedButTheWeb() {
    assertThat(Links.web("javascript:alert(1)")).isNull();
    assertThat(Links.web("=HYPERLINK(\"x\")")).isNull();
    assertThat(Links.web("file:///etc/passwd")).isNull();
    assertThat(Links.web("http://example.no/å b")).isEqualTo("http://example.no/%C3%A5%20b");
  }

  private static Links links(String copy) {
    return new Links(
        Path.of("output/akson/2020-06-29"), "../papers/", Map.of(QUOTED.sha256(), copy));
  }

  private static Evidence at(String location, @Nullable String published) {
    DocumentReference r = QUOTED.reference();
    DocumentReference reference =
        new DocumentReference(
            r.source(),
            location,
            published == null ? null : URI.create(published),
            r.municipality(),
            r.attribution(),
            r.title(),
            r.body(),
            r.meetingDate(),
            r.caseNumber(),
            r.kind(),
            r.withheld());
    return new Evidence(
        QUOTED.municipality(),
        reference,
        QUOTED.sha256(),
        QUOTED.archived(),
        QUOTED.firstSeenOn(),
        QUOTED.finding(),
        QUOTED.rulesVersion());
  }
}
