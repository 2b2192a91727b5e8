package no.signert.input;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import no.signert.domain.Campaign;
import no.signert.domain.PublishedTotal;
import no.signert.domain.Register;
import no.signert.domain.StatusOverride;
import org.jspecify.annotations.Nullable;

/** Reads a job file: its keys, and the files they name. */
final class JobReader {
  private static final List<String> REQUIRED =
      List.of("key", "title", "declaration", "register", "population", "sources");
  private static final List<String> KNOWN =
      List.of(
          "key",
          "title",
          "declaration",
          "deadline",
          "period",
          "register",
          "population",
          "scope",
          "regions",
          "threshold",
          "sources",
          "overrides",
          "published-totals",
          "publish",
          "report",
          "schedule",
          "zone");
  private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");

  private final Path file;
  private final Problems problems = new Problems();

  JobReader(Path file) {
    this.file = file;
  }

  /**
   * Reads the file and all it names.
   *
   * @throws InputException naming every problem found
   */
  JobFile read() {
    Place top = new Place(file.toString(), 1);
    Written named = new Written("the command line", file.toString(), top, problems);
    TextFile source = TextFile.read(file, named);
    Section job = source == null ? null : YamlText.parse(source, problems);
    JobFile read = job == null ? null : read(job);
    if (read == null || !problems.isEmpty()) {
      throw problems.asException();
    }
    return read;
  }

  private @Nullable JobFile read(Section job) {
    job.knows(KNOWN);
    job.requires(REQUIRED);
    String schedule = job.read("schedule", JobReader::schedule);
    ZoneId zone = job.read("zone", JobReader::zone, NORWAY);
    Path directory = reportDirectory(job);
    Register register = register(job);
    List<SourceDefinition> sources = new SourceReader(register, problems).read(job);
    boolean example = sources.stream().anyMatch(SourceDefinition.Example.class::isInstance);
    Campaign campaign = new CampaignReader(job, problems).read(register, example);
    List<PublishedTotal> totals =
        new Tables(problems)
            .read(
                job.text("published-totals"),
                PublishedTotalReader.COLUMNS,
                PublishedTotalReader::read);
    List<StatusOverride> overrides = overrides(job, register);
    return campaign == null
        ? null
        : new JobFile(campaign, sources, overrides, totals, directory, schedule, zone);
  }

  private @Nullable Register register(Section job) {
    Written named = job.text("register");
    Written population = job.text("population");
    return named == null || population == null
        ? null
        : new RegisterReader(problems).read(named, population);
  }

  private List<StatusOverride> overrides(Section job, @Nullable Register register) {
    Owners owners = new Owners(register);
    return new Tables(problems)
        .readUnique(
            job.text("overrides"),
            OverrideReader.COLUMNS,
            List.of("municipality_number"),
            row -> OverrideReader.read(row, owners));
  }

  private static Path reportDirectory(Section job) {
    Section report = job.section("report");
    Path usual = Path.of("output", job.read("key", Written::value, ""));
    if (report == null) {
      return usual;
    }
    report.knows(List.of("language", "directory"));
    return report.read("directory", Written::path, usual);
  }

  private static @Nullable String schedule(Written written) {
    String fault = CronExpression.fault(written.value());
    if (fault.isEmpty()) {
      return written.value();
    }
    written.isWrong(
        "schedule is not a cron expression: " + fault,
        "Write minute, hour, day, month and weekday, such as \"30 2 * * *\" for 02:30 every"
            + " night.");
    return null;
  }

  private static @Nullable ZoneId zone(Written written) {
    try {
      return ZoneId.of(written.value());
    } catch (DateTimeException e) {
      written.isWrong("zone is not a time zone", "Write a name such as Europe/Oslo.");
      return null;
    }
  }
}
