package no.signert.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.signert.domain.Edition;
import no.signert.domain.Evidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** How the writer bears a very large edition; run with {@code -Dsignert.large=100000}. */
@EnabledIfSystemProperty(named = "signert.large", matches = "\\d+")
class LargeEditionTest {
  @TempDir Path directory;

  @Test
  void aVeryLargeEditionIsWrittenWhole() throws IOException {
    Edition small = DemoEdition.in("nb");
    Path first = Files.createDirectories(directory.resolve("small"));
    new EditionWriter().write(small, first);
    for (int i = 0; i < 3; i++) {
      System.out.printf("small edition: %d ms%n", millis(small, "small" + i));
    }
    Edition large = withEvidence(small, Integer.getInteger("signert.large"));
    System.out.printf("large edition: %d ms%n", millis(large, "large"));
    assertThat(Files.size(directory.resolve("large/akson-2020-06-29.xlsx"))).isPositive();
  }

  private long millis(Edition edition, String name) throws IOException {
    Path target = Files.createDirectories(directory.resolve(name));
    long start = System.nanoTime();
    new EditionWriter().write(edition, target);
    return (System.nanoTime() - start) / 1_000_000;
  }

  private static Edition withEvidence(Edition e, int rows) {
    List<Evidence> evidence = new ArrayList<>(rows);
    for (int i = 0; i < rows; i++) {
      evidence.add(e.evidence().get((int) ((long) i * e.evidence().size() / rows)));
    }
    return new Edition(
        e.campaign(),
        e.asOf(),
        e.statuses(),
        e.regions(),
        evidence,
        e.visits(),
        e.failures(),
        e.changes(),
        e.lastEdition(),
        e.flipLists(),
        e.timeSeries(),
        e.publishedTotals(),
        e.portals(),
        e.rulesVersion(),
        e.evaluation());
  }
}
