package no.signert.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * How fast and how small editions are, each in a process of its own; the profile {@code proofs}
 * sets {@code signert.large=100000}.
 */
@EnabledIfSystemProperty(named = "signert.large", matches = "\\d+")
class LargeEditionTest {
  private static final Path PYTHON = Path.of("/usr/bin/python3");
  private static final Path SAME_CELLS = Path.of("src/test/python/same_cells.py");
  private static final String MANY = System.getProperty("signert.large", "0");

  @TempDir Path directory;

  @Test
  void anEditionOfEveryMunicipalityTakesLessThanTwoSecondsAndOneMegabyte() throws Exception {
    String said = ours(List.of(), "1000", directory, "edition", "6");
    List<Long> millis = values(said, "millis");
    Path book = directory.resolve("edition-0/akson-2020-06-29.xlsx");
    System.out.printf(
        "BENCHMARK 356 municipalities, 1000 papers, all files: first %d ms, then %s ms; xlsx %d kB%n",
        millis.get(0), millis.subList(1, millis.size()), Files.size(book) / 1000);
    assertThat(Collections.min(millis)).isLessThan(2000);
    assertThat(Files.size(book)).isLessThan(1_000_000);
  }

  @Test
  void memoryDoesNotGrowWithTheNumberOfPapers() throws Exception {
    List<String> small = List.of("-XX:+UseSerialGC", "-Xmx256m");
    long few = watched(small, "10000");
    long many = watched(small, MANY);
    System.out.printf(
        "BENCHMARK most memory in use: %.1f MB with 10000 papers, %.1f MB with %s%n",
        few / 1e6, many / 1e6, MANY);
    assertThat((double) many).isLessThan(1.2 * few);
  }

  private long watched(List<String> options, String papers) throws Exception {
    Path place = directory.resolve(papers);
    return values(ours(options, papers, place, "edition", "1", "watch"), "live").get(0);
  }

  @Test
  void aLargeWorkbookTakesAtMostHalfTheTimeOfXlsxWriter() throws Exception {
    Assumptions.assumeTrue(
        Files.isExecutable(PYTHON) && run(PYTHON.toString(), "-c", "import xlsxwriter") != null,
        "SKIPPED LOUDLY: no XlsxWriter to compare with; apt-get install python3-xlsxwriter");
    List<Double> ratios = new ArrayList<>();
    for (int round = 1; round <= 3; round++) {
      List<Long> mine = values(ours(List.of(), MANY, directory, "workbook", "2"), "millis");
      Path book = directory.resolve("edition-0/workbook.xlsx");
      String[] same = {PYTHON.toString(), SAME_CELLS.toString(), book.toString(), "Belegg"};
      String[] command = Arrays.copyOf(same, same.length + 1);
      Path theirBook = directory.resolve("theirs.xlsx");
      command[same.length] = theirBook.toString();
      String said = String.valueOf(run(command));
      long theirs = values(said, "millis").get(0);
      System.out.printf(
          "BENCHMARK %s papers: ours %d ms in a fresh process, %d ms after start-up;"
              + " XlsxWriter %d ms for %d cells; %d and %d kB%n",
          MANY,
          mine.get(0),
          mine.get(1),
          theirs,
          values(said, "cells").get(0),
          Files.size(book) / 1000,
          Files.size(theirBook) / 1000);
      ratios.add((double) mine.get(1) / theirs);
      long ourProcess = taken(() -> ours(List.of(), MANY, directory, "workbook", "1"));
      long start = taken(() -> run(PYTHON.toString(), "-c", "import xlsxwriter"));
      System.out.printf(
          "BENCHMARK whole processes: ours %d ms with the JVM's start and all twelve sheets;"
              + " XlsxWriter %d ms with its interpreter's start, one sheet read beforehand: %.2f%n",
          ourProcess, theirs + start, (double) ourProcess / (theirs + start));
    }
    ratios.sort(null);
    System.out.println("BENCHMARK ratios " + ratios);
    assertThat(ratios.get(1)).as("ours by theirs, median").isLessThanOrEqualTo(0.5);
  }

  /** Returns the milliseconds that something takes. */
  private static long taken(Callable<?> work) throws Exception {
    long start = System.nanoTime();
    work.call();
    return (System.nanoTime() - start) / 1_000_000;
  }

  /** Writes editions in a process of its own and returns what that says. */
  private static String ours(
      List<String> options, String papers, Path directory, String... arguments) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    String here = System.getProperty("java.class.path");
    command.addAll(List.of("-cp", System.getProperty("surefire.test.class.path", here)));
    command.addAll(List.of(LargeEditionRun.class.getName(), papers, directory.toString()));
    command.addAll(List.of(arguments));
    String said = run(command.toArray(String[]::new));
    assertThat(said).as(String.join(" ", command)).isNotNull();
    return String.valueOf(said);
  }

  /** Runs a command and returns its words; null if it failed. */
  private static @org.jspecify.annotations.Nullable String run(String... command)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return process.waitFor() == 0 ? said : null;
  }

  private static List<Long> values(String said, String name) {
    Matcher matcher = Pattern.compile("\\b" + name + "=(\\d+)").matcher(said);
    List<Long> values =
        Stream.iterate(matcher, Matcher::find, m -> m)
            .map(m -> Long.parseLong(m.group(1)))
            .toList();
    assertThat(values).as(name + " in " + said).isNotEmpty();
    return values;
  }
}
