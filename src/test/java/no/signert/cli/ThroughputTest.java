package no.signert.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import no.signert.example.Example;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Requests and papers a second against the example on this machine without delay, and the memory of
 * the same night with ten times the papers. A proof of the profile {@code proofs}, for it takes
 * long; the portals are served by the test's own process, and the night runs in another with the
 * options that {@code jobs/cron} has.
 */
@EnabledIfSystemProperty(named = "signert.throughput", matches = "\\d+")
class ThroughputTest {
  private static final int MUNICIPALITIES = Integer.getInteger("signert.throughput", 356);
  private static final int PAPERS = 20;
  private static final String[] OPTIONS = {"-XX:+UseSerialGC", "-Xmx1g"};

  @TempDir private Path folder;

  private record Measured(double seconds, long requests, long papers, long peakKilobytes) {
    String told(int papersEach) {
      return "BENCHMARK night, %d x %d: %.0f s, %d requests (%.0f a second), %d papers (%.0f a second), peak %d MB"
          .formatted(
              MUNICIPALITIES,
              papersEach,
              seconds,
              requests,
              requests / seconds,
              papers,
              papers / seconds,
              peakKilobytes / 1024);
    }
  }

  @Test
  void tenTimesThePapersTakeNoMoreMemory() throws Exception {
    Measured small = measure(PAPERS);
    System.out.println(small.told(PAPERS));
    Measured large = measure(10 * PAPERS);
    System.out.println(large.told(10 * PAPERS));
    assertThat(large.papers()).isGreaterThan(4 * small.papers());
    assertThat((double) large.peakKilobytes()).isLessThan(1.2 * small.peakKilobytes());
  }

  private Measured measure(int papers) throws Exception {
    try (Example example =
        new Example(ServedNight.register(), MUNICIPALITIES, papers, 1, 0, List.of())) {
      ServedNight night = new ServedNight(folder.resolve("papers-" + papers), example);
      long begun = System.nanoTime();
      Process process = night.start(OPTIONS);
      long peak = 0;
      while (!process.waitFor(100, TimeUnit.MILLISECONDS)) {
        peak = Math.max(peak, peak(process));
      }
      double seconds = (System.nanoTime() - begun) / 1e9;
      assertThat(process.exitValue()).as(night.told()).isZero();
      Map<Integer, Long> answers = example.log().countByStatus();
      long files = fetched(night);
      assertThat(answers).doesNotContainKey(500);
      return new Measured(seconds, example.log().total(), files, peak);
    }
  }

  private static long fetched(ServedNight night) throws Exception {
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + night.output().resolve("example.db"));
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT COUNT(*) FROM document_version")) {
      return row.getLong(1);
    }
  }

  /** The most memory the process ever had, as Linux counts it; 0 when it is just ending. */
  private static long peak(Process process) {
    try {
      return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
          .findFirst()
          .orElse(0);
    } catch (IOException e) {
      return 0;
    }
  }
}
