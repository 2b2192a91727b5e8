package no.signert.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.signert.archive.Validation;
import no.signert.example.Example;
import no.signert.example.ExampleCampaign;
import no.signert.example.web.ServerLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills nights over HTTP with SIGKILL at random moments of their whole length, and resumes them
 * until they end. {@code -Dsignert.kills=N} asks for more kills than the few that every build does;
 * so does the profile {@code proofs}.
 */
class KilledServedNightTest {
  private static final int KILLS = Integer.getInteger("signert.kills", 2);
  private static final int MUNICIPALITIES = KILLS > 2 ? 40 : 16;
  private static final int PAPERS = KILLS > 2 ? 4 : 2;

  private static final String FINDINGS =
      """
      SELECT d.location, f.sha256, f.outcome, f.quote, f.quote_start, f.quote_end, f.rule, f.trail
      FROM finding f JOIN document d ON d.document_key = f.document_key ORDER BY 1, 2""";
  private static final String HELD =
      """
      SELECT location FROM document JOIN run ON run_id = fetched_run
      WHERE current_sha256 IS NOT NULL AND result IS NULL""";

  @TempDir private Path folder;

  @Test
  void aKilledNightIsResumedAndEndsAsIfNothingHadHappened() throws Exception {
    try (Example example =
        ExampleCampaign.start(ServedNight.register(), MUNICIPALITIES, PAPERS, 1, 0)) {
      ServedNight undisturbed = new ServedNight(folder.resolve("undisturbed"), example);
      long begun = System.nanoTime();
      assertThat(undisturbed.run()).as(undisturbed.told()).isEqualTo(ExitCode.GAPS);
      long usual = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
      Map<String, String> expected = outcome(undisturbed);
      assertThat(expected.get("findings")).contains("SIGNED");

      Random random = new Random(4);
      ServedNight killed = new ServedNight(folder.resolve("killed"), example);
      int kills = 0;
      int nights = 0;
      while (kills < KILLS) {
        Set<String> held = held(killed);
        example.log().clear();
        Process night = killed.start();
        boolean ended = night.waitFor(random.nextLong(usual), TimeUnit.MILLISECONDS);
        night.destroyForcibly().waitFor();
        assertNothingHeldWasAskedFor(held, example.log());
        if (ended) {
          assertEnded(killed, night.exitValue(), expected);
          delete(killed.output());
          nights++;
        } else {
          kills++;
        }
      }
      Set<String> held = held(killed);
      example.log().clear();
      assertEnded(killed, killed.run(), expected);
      assertNothingHeldWasAskedFor(held, example.log());
      System.out.printf(
          "%d kills in %d nights of %d ms, %d of them ended as undisturbed%n",
          kills, nights + 1, usual, nights + 1);
    }
  }

  private void assertEnded(ServedNight killed, int code, Map<String, String> expected)
      throws Exception {
    assertThat(code).as(killed.told()).isEqualTo(ExitCode.GAPS);
    Map<String, String> outcome = outcome(killed);
    expected.forEach((name, text) -> assertThat(outcome.get(name)).as(name).isEqualTo(text));
    try (Stream<Path> archive = Files.list(killed.output().resolve("archive"))) {
      List<Path> parts = archive.filter(file -> file.toString().endsWith(".warc.gz")).toList();
      assertThat(parts).isNotEmpty();
      assertThat(Validation.complaints(parts)).isEmpty();
    }
    try (Stream<Path> left = Files.list(killed.output())) {
      assertThat(left.map(path -> path.getFileName().toString()))
          .noneMatch(name -> name.endsWith(".part") || name.endsWith(".old"));
    }
  }

  /** What the edition and the store say, without the names of their own folder. */
  private Map<String, String> outcome(ServedNight night) throws Exception {
    Map<String, String> outcome = new TreeMap<>();
    String own = night.output().resolveSibling("").toString();
    for (String name : List.of("municipalities.csv", "evidence.csv", "regions.csv")) {
      outcome.put(name, Files.readString(night.edition(name)).replace(own, ""));
    }
    outcome.put("findings", String.join("\n", rows(night, FINDINGS)));
    return outcome;
  }

  /** Papers whose bytes the killed night had taken down; none if it had not come so far. */
  private static Set<String> held(ServedNight night) throws Exception {
    if (!Files.exists(database(night))) {
      return Set.of();
    }
    return rows(night, HELD).stream()
        .map(location -> URI.create(location.strip().split("#", 2)[0]))
        .map(paper -> paper.getRawAuthority() + target(paper))
        .collect(Collectors.toSet());
  }

  private static String target(URI paper) {
    return paper.getRawPath() + (paper.getRawQuery() == null ? "" : "?" + paper.getRawQuery());
  }

  private static void assertNothingHeldWasAskedFor(Set<String> held, ServerLog log) {
    Set<String> asked = new HashSet<>();
    log.entries().forEach(entry -> asked.add(entry.host() + entry.target()));
    asked.retainAll(held);
    assertThat(asked).as("papers the store held").isEmpty();
  }

  private static Path database(ServedNight night) {
    return night.output().resolve("example.db");
  }

  private static List<String> rows(ServedNight night, String sql) throws Exception {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database(night));
        Statement statement = connection.createStatement();
        ResultSet table = tableExists(connection) ? statement.executeQuery(sql) : null) {
      List<String> rows = new ArrayList<>();
      while (table != null && table.next()) {
        List<String> cells = new ArrayList<>();
        for (int column = 1; column <= table.getMetaData().getColumnCount(); column++) {
          cells.add(table.getString(column));
        }
        rows.add(String.join("|", cells));
      }
      return rows;
    }
  }

  private static boolean tableExists(Connection connection) throws Exception {
    try (ResultSet tables = connection.getMetaData().getTables(null, null, "document", null)) {
      return tables.next();
    }
  }

  private static void delete(Path directory) throws IOException {
    try (Stream<Path> all = Files.walk(directory)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
