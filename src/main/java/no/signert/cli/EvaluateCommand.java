package no.signert.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import no.signert.classify.Classifier;
import no.signert.classify.evaluation.Evaluation;
import no.signert.classify.evaluation.Labelled;
import no.signert.domain.Outcome;
import no.signert.input.JobFile;
import no.signert.job.EvaluationFile;
import no.signert.store.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code evaluate}: sets the classifier against labelled papers. */
@Command(
    name = "evaluate",
    description = "Sets the classifier against labelled papers, and shows every miss.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "LABELS.csv has the columns file and outcome; with a column campaign, only rows with the",
      "job's key count. The summary is kept in evaluation.properties in the report directory,",
      "where the next night takes it for the workbook's method sheet."
    })
@SuppressWarnings("NullAway.Init") // picocli fills the fields.
final class EvaluateCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "JOB.yml", description = "The job file.")
  private Path job;

  @Parameters(index = "1", paramLabel = "LABELS.csv", description = "The labels.")
  private Path labels;

  @Parameters(index = "2", paramLabel = "FOLDER", description = "The papers that they label.")
  private Path folder;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    JobFile read = JobFile.read(job);
    Map<Path, Outcome> expected = Labels.read(labels, folder, read.campaign().key());
    List<Labelled> labelled = new ArrayList<>();
    List<String> unreadable = new ArrayList<>();
    PaperFiles.of(read.campaign(), List.copyOf(expected.keySet()))
        .readEach(
            paper -> {
              Path file = Path.of(paper.reference().location());
              if (paper.reading() instanceof Reading.Read found) {
                Outcome label = expected.getOrDefault(file, Outcome.UNCLEAR);
                labelled.add(
                    new Labelled(folder.relativize(file).toString(), label, found.finding()));
              } else if (paper.reading() instanceof Reading.Unreadable lost) {
                unreadable.add(lost.message());
              }
            });
    Evaluation evaluation = new Evaluation(labelled);
    PrintWriter out = spec.commandLine().getOut();
    new EvaluationTable(out).print(evaluation, unreadable);
    if (!labelled.isEmpty()) {
      LocalDate today = LocalDate.now(Clock.system(read.zone()));
      EvaluationFile kept = EvaluationFile.in(read.reportDirectory());
      kept.write(evaluation.summary(today, Classifier.version()));
      out.println("Kept for the next edition in " + kept.path());
    }
    return ExitCode.OK;
  }
}
