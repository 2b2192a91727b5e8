package no.signert.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import no.signert.domain.Attribution;
import no.signert.domain.Body;
import no.signert.domain.DocumentKind;
import no.signert.domain.DocumentReference;
import no.signert.domain.FolderPaper;
import no.signert.domain.MunicipalityNumber;
import no.signert.domain.PoliticalBody;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Manifests of folders, and lists of addresses. */
class PaperRowsTest {
  private static final String MANIFEST = "file,municipality_number,body,meeting_date,title,url\n";
  private static final String PAPER =
      "one.txt,4634,Formannskapet,2020-06-11,Case 55/20,https://m.example/55\n";
  private static final String ADDRESSES = "municipality_number,url,title,body,meeting_date,kind\n";
  private static final String ADDRESS =
      "4634,https://m.example/55.pdf,Case 55/20,kommunestyret,2020-06-18,MINUTES\n";

  @TempDir Path folder;

  private Desk manifest(String rows) {
    return new Desk(folder).write("papers/manifest.csv", MANIFEST + rows);
  }

  private Desk addresses(String rows) {
    return new Desk(folder)
        .source("{ type: addresses, path: DIR/addresses.csv }")
        .write("addresses.csv", ADDRESSES + rows);
  }

  @Test
  void aManifestRowIsRead() {
    var source = (SourceDefinition.Folder) manifest(PAPER).read().sources().get(0);
    assertThat(source.manifest())
        .containsExactly(
            new FolderPaper(
                "one.txt",
                new MunicipalityNumber("4634"),
                new Body(PoliticalBody.EXECUTIVE_BOARD, "formannskap"),
                LocalDate.of(2020, 6, 11),
                "Case 55/20",
                URI.create("https://m.example/55")));
  }

  @Test
  void aManifestOfFileAndNumberIsEnough() {
    Desk desk =
        new Desk(folder).write("papers/manifest.csv", "file,municipality_number\none.txt,4634\n");
    var source = (SourceDefinition.Folder) desk.read().sources().get(0);
    assertThat(source.manifest())
        .containsExactly(
            new FolderPaper("one.txt", new MunicipalityNumber("4634"), null, null, "", null));
  }

  @Test
  void aFolderWithoutAManifestHasNoRows() {
    var source = (SourceDefinition.Folder) new Desk(folder).read().sources().get(0);
    assertThat(source.manifest()).isEmpty();
  }

  @Test
  void aFileThatIsNotThereIsNamed() {
    assertThat(manifest(PAPER.replace("one.txt", "two.txt")).problem())
        .isEqualTo(
            "papers/manifest.csv:2: The file is not in papers, 'two.txt'. "
                + "Add the file, mend its name, or remove the row.")
        .doesNotContain(folder.toString());
  }

  @Test
  void aFileOutsideTheFolderIsRefused() {
    assertThat(manifest(PAPER.replace("one.txt", "../register.csv")).problem())
        .isEqualTo(
            "papers/manifest.csv:2: The file lies outside the folder, '../register.csv'. "
                + "Move it into papers.");
  }

  @Test
  void aFileThatStandsTwiceIsRefused() {
    assertThat(manifest(PAPER + PAPER).problem())
        .isEqualTo(
            "papers/manifest.csv:3: The same file as in line 2, 'one.txt'. "
                + "Keep one of the two rows.");
  }

  @Test
  void aNumberThatTheRegisterLacksIsRefused() {
    assertThat(manifest(PAPER.replace("4634", "1266")).problem())
        .startsWith("papers/manifest.csv:2: The number is not in register.csv, '1266'.");
  }

  @Test
  void anUnknownBodyIsRefused() {
    assertThat(manifest(PAPER.replace("Formannskapet", "the board")).problem())
        .startsWith("papers/manifest.csv:2: body is not a body we know, 'the board'.")
        .contains("formannskap, ", "kommunestyre, ");
  }

  @Test
  void anAddressRowIsRead() {
    var source = (SourceDefinition.Addresses) addresses(ADDRESS).read().sources().get(1);
    assertThat(source.rows())
        .containsExactly(
            new DocumentReference(
                source.name(),
                "https://m.example/55.pdf",
                null,
                new MunicipalityNumber("4634"),
                Attribution.MANIFEST,
                "Case 55/20",
                new Body(PoliticalBody.MUNICIPAL_COUNCIL, "kommunestyre"),
                LocalDate.of(2020, 6, 18),
                null,
                DocumentKind.MINUTES,
                false));
  }

  @Test
  void anAddressThatStandsTwiceIsRefused() {
    assertThat(addresses(ADDRESS + ADDRESS).problem())
        .startsWith("addresses.csv:3: The same url as in line 2, 'https://m.example/55.pdf'.");
  }

  @Test
  void anAddressWithASpaceIsRefused() {
    assertThat(addresses(ADDRESS.replace("55.pdf", "case 55.pdf")).problem())
        .startsWith("addresses.csv:2: url is not a web address,")
        .endsWith("with %20 instead of a space.");
  }

  @Test
  void anUnknownKindOfPaperIsRefused() {
    assertThat(addresses(ADDRESS.replace("MINUTES", "MINUTE")).problem())
        .startsWith("addresses.csv:2: kind is not a known word, 'MINUTE'. Did you mean 'MINUTES'?");
  }
}
