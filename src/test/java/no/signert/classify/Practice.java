package no.signert.classify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.signert.domain.Declaration;
import no.signert.domain.DocumentText;
import no.signert.domain.Outcome;
import no.signert.extract.TextExtractor;
import no.signert.extract.UnreadableDocumentException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The labelled practice papers, where they lie beside the project. */
final class Practice {
  private static final Path FOLDER = Path.of("../shared/practice");
  private static final Map<String, Declaration> DECLARATIONS =
      Map.of(
          "akson",
          new Declaration(
              List.of("Akson", "felles kommunal journal"),
              List.of("intensjonserklæring", "intensjonsavtale"),
              List.of()),
          "covenant-of-mayors",
          new Declaration(
              List.of("Ordføreravtalen", "Ordføraravtala", "Covenant of Mayors"),
              List.of("tilslutningsskjema"),
              List.of()));

  private Practice() {}

  /** A labelled paper, with the words that its label quotes. */
  record Paper(
      String file,
      Declaration declaration,
      String municipality,
      DocumentText text,
      Outcome outcome,
      String evidence) {}

  /** Returns the papers; the test that asks is skipped, loudly, where they are missing. */
  static List<Paper> papers() {
    assumeTrue(
        Files.exists(FOLDER.resolve("labels.csv")),
        "SKIPPED: the practice papers are not at " + FOLDER + "; lay them there to run this test");
    List<Paper> papers = new ArrayList<>();
    TextExtractor extractor = new TextExtractor();
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (Reader labels = Files.newBufferedReader(FOLDER.resolve("labels.csv"))) {
      for (CSVRecord row : format.parse(labels)) {
        Path file = FOLDER.resolve("docs").resolve(row.get("file"));
        papers.add(
            new Paper(
                row.get("file"),
                declaration(row.get("campaign")),
                row.get("municipality"),
                extractor.extract(Files.readAllBytes(file), row.get("file"), null, null),
                Outcome.valueOf(row.get("outcome")),
                row.get("evidence")));
      }
    } catch (IOException | UnreadableDocumentException e) {
      throw new AssertionError("The practice papers cannot be read", e);
    }
    assertThat(papers).isNotEmpty();
    return papers;
  }

  private static Declaration declaration(String campaign) {
    Declaration declaration = DECLARATIONS.get(campaign);
    if (declaration == null) {
      throw new AssertionError("labels.csv names an unknown campaign: " + campaign);
    }
    return declaration;
  }
}
