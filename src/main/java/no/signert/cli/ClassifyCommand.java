package no.signert.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import no.signert.input.JobFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code classify}: reads papers and prints one row each, on all cores, in a stable order. */
@Command(
    name = "classify",
    description = "Reads papers and prints one row each: what it says, and the words that say so.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "A paper that cannot be read gives a row with the reason under failure and no outcome;",
      "that is an answer, and the exit code is 0. It is 2 for bad arguments or input."
    })
@SuppressWarnings("NullAway.Init") // picocli fills the fields.
final class ClassifyCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "JOB.yml", description = "The job file.")
  private Path job;

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "FILE-OR-FOLDER",
      description = "Papers, or folders of papers, sub-folders included.")
  private List<Path> paths;

  @Option(
      names = "--format",
      paramLabel = "csv|json",
      defaultValue = "csv",
      description = "csv (the default), or json: an array with one object per paper.")
  private RowFormat format;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    JobFile read = JobFile.read(job);
    PaperFiles files = PaperFiles.of(read.campaign(), paths);
    try (PaperRows rows = format.open(spec.commandLine().getOut())) {
      files.readEach(rows::print);
    }
    return ExitCode.OK;
  }
}
