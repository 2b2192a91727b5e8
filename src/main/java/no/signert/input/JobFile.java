package no.signert.input;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import no.signert.domain.Campaign;
import no.signert.domain.PublishedTotal;
import no.signert.domain.StatusOverride;
import org.jspecify.annotations.Nullable;

/**
 * A job file with everything it points at, read and checked.
 *
 * @param campaign the question, its register and its rules
 * @param sources where to look, in the order of the file; may be empty
 * @param overrides what persons decided; one to a municipality
 * @param publishedTotals what others published, to be set beside our figures
 * @param reportDirectory where editions go, relative to the working directory
 * @param schedule when to run, five cron fields or a word such as {@code @daily}; null if not said
 * @param zone the time zone in which a day begins and ends
 */
public record JobFile(
    Campaign campaign,
    List<SourceDefinition> sources,
    List<StatusOverride> overrides,
    List<PublishedTotal> publishedTotals,
    Path reportDirectory,
    @Nullable String schedule,
    ZoneId zone) {
  public JobFile {
    sources = List.copyOf(sources);
    overrides = List.copyOf(overrides);
    publishedTotals = List.copyOf(publishedTotals);
  }

  /**
   * Reads a job file and every file it points at; touches nothing.
   *
   * @throws InputException naming every problem found, if there is any
   */
  public static JobFile read(Path file) {
    return new JobReader(file).read();
  }
}
