package no.signert.source.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.signert.domain.Attribution;
import no.signert.domain.Body;
import no.signert.domain.Declaration;
import no.signert.domain.DocumentReference;
import no.signert.domain.FailureKind;
import no.signert.domain.FolderPaper;
import no.signert.domain.Municipality;
import no.signert.domain.MunicipalityNumber;
import no.signert.domain.PoliticalBody;
import no.signert.domain.Register;
import no.signert.source.Discovery;
import no.signert.source.DiscoveryRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderSourceTest {
  private static final MunicipalityNumber MASFJORDEN = new MunicipalityNumber("4634");

  private static final Register REGISTER =
      new Register(
          "test",
          List.of(
              municipality("4634", "Masfjorden"),
              municipality("5401", "Tromsø"),
              municipality("0301", "Oslo"),
              municipality("1818", "Herøy"),
              municipality("1515", "Herøy")));

  @TempDir Path folder;

  private static Municipality municipality(String number, String name) {
    return new Municipality(new MunicipalityNumber(number), name, 1000, Map.of());
  }

  private static FolderPaper row(String file) {
    return new FolderPaper(file, MASFJORDEN, null, null, "", null);
  }

  private void paper(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "Vedtak");
  }

  private Discovery discover(FolderPaper... rows) {
    Declaration declaration = new Declaration(List.of("Akson"), List.of(), List.of());
    return new FolderSource("papirer", folder, List.of(rows), REGISTER)
        .discover(new DiscoveryRequest(declaration, null, LocalDate.of(2020, 7, 1)));
  }

  private List<String> names(Discovery discovery) {
    String prefix = folder.toString().replace('\\', '/') + "/";
    return discovery.documents().stream()
        .map(document -> document.location().substring(prefix.length()))
        .toList();
  }

  @Test
  void papersAreListedInTheOrderOfTheirPathsAndNotesToPeopleAreNot() throws IOException {
    for (String name :
        List.of(
            "b.pdf",
            "a/z.docx",
            "a/b/c.html",
            "README",
            "README.md",
            "notater.md",
            "manifest.csv",
            ".gitkeep",
            ".skjult/x.pdf",
            "~$vedtak.docx")) {
      paper(name);
    }
    Discovery found = discover();
    assertThat(names(found)).containsExactly("a/b/c.html", "a/z.docx", "b.pdf");
    assertThat(found.complete()).isTrue();
    assertThat(found.failures()).isEmpty();
  }

  @Test
  void aManifestRowTellsOwnerBodyDayTitleAndAddress() throws IOException {
    paper("5401/vedtak.pdf");
    URI url = URI.create("https://example.org/vedtak");
    Body body = new Body(PoliticalBody.EXECUTIVE_BOARD, "formannskap");
    LocalDate day = LocalDate.of(2020, 6, 9);
    DocumentReference paper =
        discover(new FolderPaper("./5401/vedtak.pdf", MASFJORDEN, body, day, "Sak 1/20", url))
            .documents()
            .get(0);
    assertThat(paper.municipality()).isEqualTo(MASFJORDEN);
    assertThat(paper.attribution()).isEqualTo(Attribution.MANIFEST);
    assertThat(paper.body()).isEqualTo(body);
    assertThat(paper.meetingDate()).isEqualTo(day);
    assertThat(paper.title()).isEqualTo("Sak 1/20");
    assertThat(paper.publicAddress()).isEqualTo(url);
  }

  @Test
  void withoutARowThePathNamesTheOwner() throws IOException {
    for (String name :
        List.of(
            "0301 sak.pdf",
            "4634/a.pdf",
            "5401-tromsoe/4634.pdf",
            "Tromsø/vedlegg/2020-06-09.pdf")) {
      paper(name);
    }
    assertThat(discover().documents())
        .extracting(paper -> String.valueOf(paper.municipality()))
        .containsExactly("0301", "4634", "5401", "5401");
    assertThat(discover().documents())
        .extracting(DocumentReference::attribution)
        .containsOnly(Attribution.PATH);
  }

  @Test
  void aYearALongNumberAndAnAmbiguousNameNameNobody() throws IOException {
    for (String name : List.of("2020 sak.pdf", "46341.pdf", "Herøy/a.pdf", "vedtak 4634.pdf")) {
      paper(name);
    }
    assertThat(discover().documents())
        .hasSize(4)
        .allSatisfy(
            paper -> {
              assertThat(paper.municipality()).isNull();
              assertThat(paper.attribution()).isEqualTo(Attribution.HEADER);
            });
  }

  @Test
  void aRowWithoutFileIsAFailureOfItsMunicipality() throws IOException {
    paper("her.pdf");
    Discovery found = discover(row("her.pdf"), row("borte.pdf"));
    assertThat(found.complete()).isFalse();
    assertThat(found.documents()).hasSize(1);
    assertThat(found.failures())
        .singleElement()
        .satisfies(
            failure -> {
              assertThat(failure.kind()).isEqualTo(FailureKind.FILE_UNREADABLE);
              assertThat(failure.municipality()).isEqualTo(MASFJORDEN);
              assertThat(failure.message()).contains("'borte.pdf'");
            });
  }

  @Test
  void decomposedFileNamesMeetTheirRows() throws IOException {
    paper(Normalizer.normalize("møtebok å.pdf", Normalizer.Form.NFD));
    Discovery found = discover(row("møtebok å.pdf"));
    assertThat(found.failures()).isEmpty();
    assertThat(found.documents().get(0).attribution()).isEqualTo(Attribution.MANIFEST);
  }

  @Test
  void linksAreNotFollowedButTold(@TempDir Path outside) throws IOException {
    Files.writeString(outside.resolve("hemmelig.pdf"), "x");
    Files.createSymbolicLink(folder.resolve("lenke.pdf"), outside.resolve("hemmelig.pdf"));
    Files.createSymbolicLink(folder.resolve("mappe"), outside);
    Discovery found = discover();
    assertThat(found.documents()).isEmpty();
    assertThat(found.failures()).hasSize(2);
    assertThat(found.complete()).isFalse();
  }

  @Test
  void aMissingFolderIsAFailureAndNoException() {
    folder = folder.resolve("finnes-ikke");
    Discovery found = discover();
    assertThat(found.complete()).isFalse();
    assertThat(found.failures()).singleElement().asString().contains("finnes-ikke");
  }

  @Test
  void anUnreadableSubFolderHidesOnlyItself() throws IOException {
    paper("a.pdf");
    paper("lukket/b.pdf");
    Path locked = folder.resolve("lukket");
    assumeThat(locked.toFile().setReadable(false)).isTrue();
    assumeThat(Files.isReadable(locked)).as("root reads everything").isFalse();
    Discovery found = discover();
    assertThat(names(found)).containsExactly("a.pdf");
    assertThat(found.failures()).hasSize(1);
    assertThat(locked.toFile().setReadable(true)).isTrue();
  }
}
