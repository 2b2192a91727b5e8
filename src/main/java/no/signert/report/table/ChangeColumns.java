package no.signert.report.table;

import static no.signert.report.table.Kind.CODE;
import static no.signert.report.table.Kind.DIGITS;
import static no.signert.report.table.Kind.TEXT;

import java.util.List;
import no.signert.domain.Change;
import no.signert.domain.Edition;

/** What became different since the last edition, and why. */
final class ChangeColumns {
  private ChangeColumns() {}

  static Table<Change> table(Edition edition, Names names) {
    List<Column<Change>> columns =
        List.of(
            new Column<>("number", DIGITS, row -> row.municipality().value()),
            new Column<>("name", TEXT, row -> names.of(row.municipality())),
            new Column<>("status_before", CODE, Change::before),
            new Column<>("basis_before", CODE, Change::beforeBasis),
            new Column<>("status", CODE, Change::after),
            new Column<>("basis", CODE, Change::afterBasis),
            new Column<>("cause", CODE, Change::cause),
            new Column<>("detail", TEXT, row -> row.detail().isBlank() ? null : row.detail()));
    return new Table<>("changes", columns, edition.changes(), List.of());
  }
}
