package no.signert.report.table;

import java.util.List;
import no.signert.domain.Change;
import no.signert.domain.Edition;
import no.signert.domain.Evidence;
import no.signert.domain.Failure;
import no.signert.domain.MunicipalityStatus;
import no.signert.domain.RegionCoverage;
import no.signert.domain.SourceVisit;
import no.signert.report.words.Words;

/**
 * The tables of an edition, as open data has them; the workbook shows a selection of the same
 * columns.
 *
 * @param municipalities one row each, by number
 * @param regions one row each, the whole last
 * @param evidence one row for each paper that says something of the declaration
 * @param changes what became different since the last edition, and why
 * @param sources the ledger of completeness
 * @param failures what could not be read
 */
public record EditionTables(
    Table<MunicipalityStatus> municipalities,
    Table<RegionCoverage> regions,
    Table<Evidence> evidence,
    Table<Change> changes,
    Table<SourceVisit> sources,
    Table<Failure> failures) {

  /** Returns the tables of an edition, its notes in the language of {@code words}. */
  public static EditionTables of(Edition edition, Links links, Words words) {
    Names names = new Names(edition.campaign().register());
    return new EditionTables(
        MunicipalityColumns.table(edition, links, words),
        RegionColumns.table(edition),
        EvidenceColumns.table(edition, links, names),
        ChangeColumns.table(edition, names),
        LedgerColumns.sources(edition, names),
        LedgerColumns.failures(edition, names));
  }

  /** Returns all tables in the order in which open data lists them. */
  public List<Table<?>> all() {
    return List.of(municipalities, regions, evidence, changes, sources, failures);
  }
}
