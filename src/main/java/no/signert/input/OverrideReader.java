package no.signert.input;

import java.util.List;
import no.signert.domain.Status;
import no.signert.domain.StatusOverride;
import org.jspecify.annotations.Nullable;

/** Reads what persons decided in place of the rules: one row to a municipality. */
final class OverrideReader {
  static final Columns COLUMNS =
      Columns.of(
          List.of("municipality_number", "status", "approved_by", "approved_on", "reason"),
          List.of("expires_on"));

  private OverrideReader() {}

  /** Reads a row; null, with problems noted, where it cannot be used. */
  static @Nullable StatusOverride read(Row row, Owners owners) {
    var owner = owners.of(row);
    var status = row.required("status", cell -> cell.constant(Status.class));
    var approver = row.required("approved_by", Written::value);
    var day = row.required("approved_on", Written::date);
    var reason = row.required("reason", Written::value);
    var end = row.optional("expires_on", Written::date);
    if (day != null && end != null && end.isBefore(day)) {
      row.problem("expires_on is before approved_on", end.toString(), "Mend one of the days.");
    }
    return owner == null
            || status == null
            || approver == null
            || day == null
            || reason == null
            || row.isWrong()
        ? null
        : new StatusOverride(owner, status, approver, day, reason, end);
  }
}
