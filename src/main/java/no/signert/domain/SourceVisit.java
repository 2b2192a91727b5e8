package no.signert.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A row of the ledger of completeness: one source, asked about one municipality or all of them.
 *
 * @param source name of the source
 * @param type its type in the job file, or the adapter's name
 * @param municipality whom it was asked about; null for a source that speaks of all
 * @param result how it went
 * @param visitedOn the reporting day on which it was really asked; earlier than the edition's where
 *     a settled source was left in peace
 * @param lastGoodOn the last day it answered completely; null if it never has
 * @param documentsSeen how many papers it listed
 * @param documentsRead how many of them were read and classified
 */
public record SourceVisit(
    String source,
    String type,
    @Nullable MunicipalityNumber municipality,
    Result result,
    LocalDate visitedOn,
    @Nullable LocalDate lastGoodOn,
    int documentsSeen,
    int documentsRead) {
  /** How a visit went. */
  public enum Result {
    /** It answered, and everything it listed could be read. */
    ANSWERED,
    /** It answered, but some papers could not be read. */
    INCOMPLETE,
    /** It did not answer, or not in a form we know. */
    FAILED,
    /** It asks robots to stay out, or wants a login or a challenge solved. */
    BLOCKED,
    /** People switched it off; the reason is in its row. */
    DISABLED
  }

  public SourceVisit {
    Checks.notBlank(source, "The name of a source");
    Checks.notNegative(documentsSeen, "documentsSeen");
    Checks.notNegative(documentsRead, "documentsRead");
  }
}
