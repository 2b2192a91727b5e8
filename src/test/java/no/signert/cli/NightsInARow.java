package no.signert.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import no.signert.example.Example;
import no.signert.example.web.ServerLog;
import no.signert.example.world.Fault;
import no.signert.input.JobFile;
import no.signert.job.NightResult;
import no.signert.job.NightRun;
import no.signert.job.NightWatch;
import no.signert.job.Stage;
import no.signert.job.StopSignal;

/** Nights of one job, days apart, against the same portals; the servers' log is at hand. */
final class NightsInARow implements AutoCloseable {
  static final LocalDate FIRST_DAY = LocalDate.of(2021, 4, 1);

  private static final int MUNICIPALITIES = 48;

  /** Corrects minutes on ACOS, takes a paper down on eInnsyn, and holds a meeting on Elements. */
  private static final long SEED = 5;

  private static final Instant START = Instant.parse("2021-04-01T00:30:00Z");

  private final Path folder;
  private final List<String> accounts = new ArrayList<>();
  private Example example;

  NightsInARow(Path folder) throws IOException {
    this.folder = folder;
    this.example = publish(0, List.of());
  }

  private Example publish(int port, List<Fault> faults) throws IOException {
    var register = JobFile.read(Path.of("jobs/example.yml")).campaign().register();
    Example opened = new Example(register, MUNICIPALITIES, 4, SEED, port, faults);
    ExampleLists lists = new ExampleLists(opened);
    lists.writePortals(folder.resolve("portals.csv"));
    lists.writeAddresses(folder.resolve("addresses.csv"));
    Files.writeString(
        folder.resolve("job.yml"),
        Files.readString(Path.of("jobs/example.yml"))
            .replaceFirst("(?m)^sources:\n.*$", sources())
            .replace("to: 2021-03-31", "to: 2021-06-30")
            .replaceFirst("directory: [^ }]+", "directory: " + output()));
    return opened;
  }

  private String sources() {
    return "sources:\n  - { type: portals, path: %s }\n  - { type: addresses, path: %s }"
        .formatted(folder.resolve("portals.csv"), folder.resolve("addresses.csv"));
  }

  private Path output() {
    return folder.resolve("output");
  }

  Example example() {
    return example;
  }

  /** Closes the portals and opens them on the same port with other faults. */
  void reopen(List<Fault> faults) throws IOException {
    int port = example.portals().get(0).baseUrl().getPort();
    example.close();
    example = publish(port, faults);
  }

  /** Lets a day pass, and writes down what a person would: the list of addresses grows by hand. */
  void nextDay() {
    example.nextDay();
    new ExampleLists(example).writeAddresses(folder.resolve("addresses.csv"));
  }

  /** Runs the night some days after the first; an edition a day. */
  NightResult night(int daysLater) {
    return night(daysLater, false);
  }

  /** Runs a night, perhaps from the archive only. */
  NightResult night(int daysLater, boolean offline) {
    JobFile job = JobFile.read(folder.resolve("job.yml"));
    Clock clock = Clock.fixed(START.plus(Duration.ofDays(daysLater)), ZoneOffset.UTC);
    accounts.clear();
    NightWatch watch =
        new NightWatch() {
          @Override
          public void began(Stage stage, long total) {}

          @Override
          public void advanced(Stage stage) {}

          @Override
          public void ended(Stage stage, String account) {
            accounts.add(account);
          }
        };
    return new NightRun(job, FIRST_DAY.plusDays(daysLater), offline, clock)
        .run(watch, new StopSignal())
        .orElseThrow();
  }

  /** What the stages of the last night said of themselves. */
  List<String> accounts() {
    return accounts;
  }

  /** What the servers were asked since some number of requests. */
  List<ServerLog.Entry> askedSince(int requests) {
    List<ServerLog.Entry> all = example.log().entries();
    return all.subList(requests, all.size());
  }

  /** Returns the first cell of an answer as text; empty if there is none. */
  String sql(String query) throws SQLException {
    String url = "jdbc:sqlite:" + output().resolve("example.db");
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      if (!statement.execute(query)) {
        return "";
      }
      try (ResultSet row = statement.getResultSet()) {
        return row.next() ? String.valueOf(row.getString(1)) : "";
      }
    }
  }

  @Override
  public void close() {
    example.close();
  }
}
