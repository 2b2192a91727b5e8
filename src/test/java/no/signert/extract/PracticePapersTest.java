package no.signert.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PracticePapersTest {
  private static final Path PRACTICE = Path.of("../shared/practice");

  @Test
  void theEvidenceOfEveryPracticePaperIsInItsText() throws IOException {
    assumeThat(PRACTICE).as("The practice papers are not here: this test shows nothing").exists();
    List<String> missing = new ArrayList<>();
    try (Stream<Path> papers = Files.list(PRACTICE.resolve("docs"))) {
      String labels = Files.readString(PRACTICE.resolve("labels.csv"));
      for (Path paper : papers.sorted().toList()) {
        String text = letters(Extraction.text(Files.readAllBytes(paper)));
        String name = paper.getFileName().toString();
        if (!text.contains(letters(evidence(labels, name)))) {
          missing.add(name);
        }
      }
    }
    // Recognised by machine with mistakes: the labels give what was printed.
    assertThat(missing).isSubsetOf("027.txt", "072.pdf", "074.pdf", "079.txt", "110.txt");
  }

  /** The seventh column, with or without quotes, of a row that is one line. */
  private static String evidence(String labels, String name) {
    String row =
        labels.lines().filter(line -> line.startsWith(name + ",")).findFirst().orElseThrow();
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < row.length(); i++) {
      char c = row.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    return cells.get(6);
  }

  /** Line ends, hyphens at line ends, ligatures and decomposition do not matter here. */
  private static String letters(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
