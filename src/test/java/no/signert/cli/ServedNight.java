package no.signert.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import no.signert.domain.Register;
import no.signert.example.Example;
import no.signert.input.JobFile;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Nights over HTTP, each in a process of its own, against portals that the test itself serves: so
 * that the servers' log is at hand, and outlives a night that is killed.
 */
final class ServedNight {
  static final String AS_OF = "2021-03-31";

  private static final String EXAMPLE_JOB = "jobs/example.yml";

  private final Path folder;
  private final Map<String, String> environment = new LinkedHashMap<>();

  /** Writes a job in a folder that asks the portals of an example. */
  ServedNight(Path folder, Example example) throws IOException {
    this.folder = Files.createDirectories(folder);
    ExampleLists lists = new ExampleLists(example);
    lists.writePortals(folder.resolve("portals.csv"));
    lists.writeAddresses(folder.resolve("addresses.csv"));
    StringBuilder job = new StringBuilder();
    for (String line : Files.readAllLines(Path.of(EXAMPLE_JOB))) {
      if (line.contains("type: example")) {
        job.append("  - { type: portals, path: ").append(folder).append("/portals.csv }\n");
        job.append("  - { type: addresses, path: ").append(folder).append("/addresses.csv }\n");
      } else if (line.startsWith("report:")) {
        job.append("report: { language: nb, directory: ").append(output()).append(" }\n");
      } else {
        job.append(line).append('\n');
      }
    }
    Files.writeString(job(), job);
  }

  /** The register that examples are about. */
  static Register register() {
    return JobFile.read(Path.of(EXAMPLE_JOB)).campaign().register();
  }

  ServedNight with(String variable, String value) {
    environment.put(variable, value);
    return this;
  }

  Path job() {
    return folder.resolve("job.yml");
  }

  Path output() {
    return folder.resolve("output");
  }

  /** Runs to the end; returns the exit code. */
  int run() throws IOException, InterruptedException {
    Process night = start();
    if (!night.waitFor(20, TimeUnit.MINUTES)) {
      night.destroyForcibly();
      throw new AssertionError("The night does not end: " + told());
    }
    return night.exitValue();
  }

  Process start(String... options) throws IOException {
    return startOn(AS_OF, options);
  }

  /** Starts a night of a reporting day with options of the Java machine. */
  Process startOn(String asOf, String... options) throws IOException {
    List<String> words = new ArrayList<>();
    words.add(ProcessHandle.current().info().command().orElse("java"));
    words.add("-XX:TieredStopAtLevel=1");
    words.addAll(List.of(options));
    words.addAll(List.of("-cp", System.getProperty("java.class.path")));
    words.addAll(List.of("no.signert.cli.Signert", "run", job().toString(), "--as-of", asOf));
    File log = folder.resolve("log.txt").toFile();
    ProcessBuilder night =
        new ProcessBuilder(words)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log));
    night.environment().remove("SIGNERT_DELAY_MS");
    night.environment().putAll(environment);
    return night.start();
  }

  /** What all nights so far have printed. */
  String told() throws IOException {
    return Files.readString(folder.resolve("log.txt"));
  }

  /** A file of the edition. */
  Path edition(String name) {
    return output().resolve(AS_OF).resolve(name);
  }

  List<CSVRecord> rows(String name) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser table = format.parse(Files.newBufferedReader(edition(name)))) {
      return table.getRecords();
    }
  }
}
