package no.signert.domain;

import java.net.URI;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a named publication says of a municipality: shown as reported, never as documented.
 *
 * @param municipality whom it is about
 * @param status what it says
 * @param trueNoLaterThan a day on which it was true
 * @param sourceUrl the publication; null where it has no address
 * @param sourceTitle its name
 * @param note anything a reader should know; may be empty
 */
public record ReportedStatus(
    MunicipalityNumber municipality,
    Status status,
    LocalDate trueNoLaterThan,
    @Nullable URI sourceUrl,
    String sourceTitle,
    String note) {
  public ReportedStatus {
    Checks.notBlank(sourceTitle, "The title of a publication");
  }
}
