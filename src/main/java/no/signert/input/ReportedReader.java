package no.signert.input;

import java.util.List;
import java.util.stream.Stream;
import no.signert.domain.MunicipalityNumber;
import no.signert.domain.ReportedStatus;
import no.signert.domain.Status;
import org.jspecify.annotations.Nullable;

/** Reads what publications say of municipalities; several rows may be about the same one. */
final class ReportedReader {
  static final Columns COLUMNS =
      Columns.of(
          List.of("municipality_number", "reported_outcome", "true_no_later_than", "source_title"),
          List.of("source_url"));

  /** A publication may say anything of a municipality, except what our own looking found. */
  private static final List<Status> REPORTABLE =
      Stream.of(Status.values())
          .filter(status -> status != Status.NO_CASE_FOUND && status != Status.NOT_EXAMINED)
          .toList();

  private ReportedReader() {}

  /** Reads a row; null, with problems noted, where it cannot be used. */
  static @Nullable ReportedStatus read(Row row, Owners owners) {
    MunicipalityNumber owner = owners.of(row);
    Status status =
        row.required("reported_outcome", cell -> cell.constant(Status.class, REPORTABLE));
    var day = row.required("true_no_later_than", Written::date);
    var title = row.required("source_title", Written::value);
    var url = row.optional("source_url", Written::address);
    return owner == null || status == null || day == null || title == null || row.isWrong()
        ? null
        : new ReportedStatus(owner, status, day, url, title, row.text("note"));
  }
}
