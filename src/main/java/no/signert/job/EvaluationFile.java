package no.signert.job;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import no.signert.domain.EvaluationSummary;

/**
 * The last evaluation of the classifier, kept beside the editions so that the next one tells its
 * readers how often the rules are right.
 */
public final class EvaluationFile {
  private static final String NAME = "evaluation.properties";

  private final Path file;

  private EvaluationFile(Path file) {
    this.file = file;
  }

  /** Returns the file of a report directory, whether or not it is there. */
  public static EvaluationFile in(Path reportDirectory) {
    return new EvaluationFile(reportDirectory.resolve(NAME));
  }

  /** Returns where it lies. */
  public Path path() {
    return file;
  }

  /** Keeps a summary, in place of the last one. */
  public void write(EvaluationSummary summary) {
    List<String> lines =
        List.of(
            "# How often the classifier was right on labelled papers; written by 'evaluate'.",
            "evaluatedOn=" + summary.evaluatedOn(),
            "rulesVersion=" + summary.rulesVersion(),
            "documents=" + summary.documents(),
            "correct=" + summary.correct(),
            "wronglySigned=" + summary.wronglySigned(),
            "missedSigned=" + summary.missedSigned(),
            "accuracyLow=" + summary.accuracyLow(),
            "accuracyHigh=" + summary.accuracyHigh());
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.write(file, lines);
    } catch (IOException e) {
      throw new UncheckedIOException("The evaluation cannot be kept in '" + file + "'.", e);
    }
  }

  /**
   * Returns the last summary; empty if there is none.
   *
   * @throws IllegalStateException if somebody damaged the file
   */
  public Optional<EvaluationSummary> read() {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    Properties values = new Properties();
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      values.load(reader);
      return Optional.of(
          new EvaluationSummary(
              LocalDate.parse(values.getProperty("evaluatedOn", "")),
              values.getProperty("rulesVersion", ""),
              Integer.parseInt(values.getProperty("documents")),
              Integer.parseInt(values.getProperty("correct")),
              Integer.parseInt(values.getProperty("wronglySigned")),
              Integer.parseInt(values.getProperty("missedSigned")),
              Double.parseDouble(values.getProperty("accuracyLow", "")),
              Double.parseDouble(values.getProperty("accuracyHigh", ""))));
    } catch (IOException | RuntimeException e) {
      throw new IllegalStateException(
          "The evaluation in '" + file + "' is damaged. Remove it, or evaluate again.", e);
    }
  }
}
