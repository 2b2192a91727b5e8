package no.signert.report.table;

import static no.signert.report.table.Kind.CODE;
import static no.signert.report.table.Kind.DAY;
import static no.signert.report.table.Kind.DIGITS;
import static no.signert.report.table.Kind.INTEGER;
import static no.signert.report.table.Kind.TEXT;

import java.time.temporal.ChronoUnit;
import java.util.List;
import no.signert.domain.Edition;
import no.signert.domain.Failure;
import no.signert.domain.SourceVisit;

/** The ledger of completeness, and what could not be read. */
final class LedgerColumns {
  private LedgerColumns() {}

  static Table<SourceVisit> sources(Edition edition, Names names) {
    List<Column<SourceVisit>> columns =
        List.of(
            new Column<>("source", TEXT, SourceVisit::source),
            new Column<>("type", TEXT, SourceVisit::type),
            new Column<>("number", DIGITS, row -> Names.digits(row.municipality())),
            new Column<>("name", TEXT, row -> names.of(row.municipality())),
            new Column<>("result", CODE, SourceVisit::result),
            new Column<>("visited_on", DAY, SourceVisit::visitedOn),
            new Column<>("last_good_on", DAY, SourceVisit::lastGoodOn),
            new Column<>(
                "days_since_good",
                INTEGER,
                row ->
                    row.lastGoodOn() == null
                        ? null
                        : ChronoUnit.DAYS.between(row.lastGoodOn(), edition.asOf())),
            new Column<>("documents_seen", INTEGER, SourceVisit::documentsSeen),
            new Column<>("documents_read", INTEGER, SourceVisit::documentsRead));
    return new Table<>("sources", columns, edition.visits(), List.of());
  }

  static Table<Failure> failures(Edition edition, Names names) {
    List<Column<Failure>> columns =
        List.of(
            new Column<>("kind", CODE, Failure::kind),
            new Column<>("source", TEXT, Failure::source),
            new Column<>("number", DIGITS, row -> Names.digits(row.municipality())),
            new Column<>("name", TEXT, row -> names.of(row.municipality())),
            new Column<>("location", TEXT, Failure::location),
            new Column<>("message", TEXT, Failure::message));
    return new Table<>("failures", columns, edition.failures(), List.of());
  }
}
