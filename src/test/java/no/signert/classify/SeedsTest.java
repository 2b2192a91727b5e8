package no.signert.classify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.signert.domain.Declaration;
import no.signert.domain.DocumentText;
import no.signert.domain.Finding;
import no.signert.domain.Outcome;
import org.junit.jupiter.api.Test;

/** Reads the few real papers that are at hand. */
class SeedsTest {
  private static final Path SEEDS = Path.of("..", "shared", "seeds");
  private static final Declaration AKSON =
      new Declaration(List.of("Akson"), List.of("intensjonserklæring"), List.of());

  @Test
  void theBoardOfMasfjordenSigned() throws IOException {
    Finding finding = read("000");
    assertThat(finding.outcome()).isEqualTo(Outcome.SIGNED);
    assertThat(quote(finding)).contains("signerer vedlagt intensjonserklæring");
  }

  @Test
  void newsIsNotADecision() throws IOException {
    assertThat(read("003").outcome()).isEqualTo(Outcome.NOT_A_DECISION);
  }

  @Test
  void wishToTakePartThroughSigningIsARecommendationToSign() throws IOException {
    Finding finding = read("004");
    assertThat(finding.outcome()).isEqualTo(Outcome.RECOMMENDED_SIGN);
    assertThat(quote(finding)).contains("deltagelse gjennom signering av intensjonserklæring");
  }

  private static String quote(Finding finding) {
    return finding.quote() == null ? "" : finding.quote().onOneLine();
  }

  private static Finding read(String number) throws IOException {
    assumeTrue(
        Files.isDirectory(SEEDS),
        () -> "SKIPPED: the real papers are not at " + SEEDS.toAbsolutePath());
    try (DirectoryStream<Path> files = Files.newDirectoryStream(SEEDS, number + "_*.txt")) {
      Path file = files.iterator().next();
      DocumentText text = new DocumentText(List.of(Files.readString(file)));
      return new Classifier(AKSON).classify(text, Hints.NONE);
    }
  }
}
