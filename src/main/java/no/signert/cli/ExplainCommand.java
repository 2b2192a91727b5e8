package no.signert.cli;

import com.zaxxer.hikari.HikariDataSource;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import no.signert.domain.Municipality;
import no.signert.input.JobFile;
import no.signert.store.NightStore;
import no.signert.store.Reading;
import no.signert.store.StoreFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code explain}: the status of a municipality, or the outcome of a paper, and why. */
@Command(
    name = "explain",
    description = "Says why a municipality has its status, or a paper its outcome, in plain words.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "A municipality is explained from what the last night left; a file is read on the spot."
    })
@SuppressWarnings("NullAway.Init") // picocli fills the fields.
final class ExplainCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "JOB.yml", description = "The job file.")
  private Path job;

  @Parameters(
      index = "1",
      paramLabel = "MUNICIPALITY-OR-FILE",
      description = "A number or a name of the register, or the path of a paper.")
  private String subject;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    JobFile read = JobFile.read(job);
    if (Files.isRegularFile(Path.of(subject))) {
      explainFile(read, Path.of(subject));
    } else {
      explainMunicipality(read, municipality(read));
    }
    return ExitCode.OK;
  }

  private void explainFile(JobFile read, Path file) {
    PrintWriter out = spec.commandLine().getOut();
    PaperFiles.of(read.campaign(), List.of(file))
        .readEach(
            paper -> {
              out.println(file);
              if (paper.reading() instanceof Reading.Read found) {
                new PaperStory(out).tell(found.owner(), found.finding());
              } else if (paper.reading() instanceof Reading.Unreadable lost) {
                out.println("  could not be read: " + lost.kind() + ", " + lost.message());
              }
            });
  }

  private Municipality municipality(JobFile read) {
    String wanted = subject.toLowerCase(Locale.ROOT);
    List<Municipality> found =
        read.campaign().register().municipalities().stream()
            .filter(
                m ->
                    m.number().value().equals(wanted)
                        || m.name().toLowerCase(Locale.ROOT).equals(wanted))
            .toList();
    if (found.isEmpty()) {
      throw new BadArgument(
          "There is no file and no municipality of the register called '"
              + subject
              + "'. Give a number, a name, or the path of a paper.");
    }
    if (found.size() > 1) {
      throw new BadArgument(
          "Several municipalities are called '"
              + subject
              + "'. Give a number: "
              + found.stream().map(m -> m.number().value()).collect(Collectors.joining(", ")));
    }
    return found.get(0);
  }

  private void explainMunicipality(JobFile read, Municipality municipality) {
    Path directory = read.reportDirectory();
    Path file = directory.resolve(read.campaign().key() + ".db");
    if (!Files.exists(file)) {
      throw new BadArgument(
          "No night has been run yet: there is no '" + file + "'. Run the job first.");
    }
    StoreFile.unpackInto(directory.resolve(".native"), false);
    try (HikariDataSource source = StoreFile.open(file)) {
      new MunicipalityStory(spec.commandLine().getOut(), read, NightStore.open(source))
          .tell(municipality);
    }
  }
}
