package no.signert.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills nights with SIGKILL at random moments and resumes them. {@code -Dsignert.kills=N} asks for
 * more kills than the few that every build does; so does the profile {@code proofs}.
 */
class KilledNightTest {
  private static final int KILLS = Integer.getInteger("signert.kills", 3);
  private static final int PAPERS = 300;

  @TempDir private Path folder;

  @Test
  void aKilledNightIsResumedAndEndsAsIfNothingHadHappened() throws Exception {
    TrialCampaign undisturbed = campaign("undisturbed");
    long begun = System.nanoTime();
    assertThat(finish(undisturbed)).isZero();
    long usual = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
    var expected = undisturbed.files("2020-07-01");

    Random random = new Random(4);
    TrialCampaign killed = campaign("killed");
    for (int kill = 0; kill < KILLS; kill++) {
      Process night = start(killed);
      // Most of a night is start-up, where there is little to break: aim at what comes after.
      long moment = usual / 5 + random.nextLong(usual);
      boolean ended = night.waitFor(moment, TimeUnit.MILLISECONDS);
      night.destroyForcibly().waitFor();
      if (ended) {
        assertThat(night.exitValue()).as(log(killed)).isZero();
        assertSame(killed, expected);
        delete(killed.output());
      }
    }
    assertThat(finish(killed)).as(log(killed)).isZero();
    assertSame(killed, expected);
    try (Stream<Path> left = Files.list(killed.output())) {
      assertThat(left.map(path -> path.getFileName().toString()))
          .filteredOn(name -> name.endsWith(".part") || name.endsWith(".old"))
          .isEmpty();
    }
  }

  /** Links into the paper folder differ by the campaign's own folder, and nothing else may. */
  private static void assertSame(TrialCampaign killed, java.util.Map<String, String> expected)
      throws IOException {
    var files = killed.files("2020-07-01");
    assertThat(files.keySet()).isEqualTo(expected.keySet());
    for (String name : List.of("municipalities.csv", "regions.csv", "evidence.csv")) {
      assertThat(files.getOrDefault(name, "").replace("/killed/", "/undisturbed/"))
          .as(name)
          .isEqualTo(expected.get(name));
    }
  }

  private TrialCampaign campaign(String name) throws IOException {
    TrialCampaign campaign = new TrialCampaign(Files.createDirectories(folder.resolve(name)));
    String[] numbers = {"1001", "1002", "1003", "1004"};
    for (int i = 0; i < PAPERS; i++) {
      campaign.paper(
          numbers[i % 4] + "/sak-" + i + ".txt",
          "Sak " + i + "\nKommunestyret\n\nAkson, intensjonserklæring\n".repeat(20));
    }
    return campaign;
  }

  private int finish(TrialCampaign campaign) throws Exception {
    Process night = start(campaign);
    assertThat(night.waitFor(2, TimeUnit.MINUTES)).isTrue();
    return night.exitValue();
  }

  private static Process start(TrialCampaign campaign) throws IOException {
    List<String> words = new ArrayList<>();
    words.add(ProcessHandle.current().info().command().orElse("java"));
    words.addAll(List.of("-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path")));
    words.addAll(List.of("no.signert.cli.Signert", "run", campaign.job().toString()));
    words.addAll(List.of("--as-of", "2020-07-01"));
    File log = campaign.job().resolveSibling("log.txt").toFile();
    return new ProcessBuilder(words)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
        .start();
  }

  private static String log(TrialCampaign campaign) throws IOException {
    return Files.readString(campaign.job().resolveSibling("log.txt"));
  }

  private static void delete(Path directory) throws IOException {
    try (Stream<Path> all = Files.walk(directory)) {
      for (Path path : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
