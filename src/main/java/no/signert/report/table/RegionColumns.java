package no.signert.report.table;

import static no.signert.report.table.Kind.ANSWER;
import static no.signert.report.table.Kind.INTEGER;
import static no.signert.report.table.Kind.SHARE;
import static no.signert.report.table.Kind.TEXT;

import java.util.List;
import no.signert.domain.Edition;
import no.signert.domain.RegionCoverage;

/** What each region adds up to. */
final class RegionColumns {
  private RegionColumns() {}

  static Table<RegionCoverage> table(Edition edition) {
    List<Column<RegionCoverage>> columns =
        List.of(
            new Column<>("region_type", TEXT, RegionCoverage::regionType),
            new Column<>("region", TEXT, RegionCoverage::region),
            new Column<>("municipalities", INTEGER, RegionCoverage::municipalities),
            new Column<>("in_scope", INTEGER, RegionCoverage::inScope),
            new Column<>("signed", INTEGER, RegionCoverage::signed),
            new Column<>("signed_conditionally", INTEGER, RegionCoverage::signedConditionally),
            new Column<>("reported_only", INTEGER, RegionCoverage::reportedOnly),
            new Column<>("declined", INTEGER, RegionCoverage::declined),
            new Column<>("deferred", INTEGER, RegionCoverage::deferred),
            new Column<>("noted", INTEGER, RegionCoverage::noted),
            new Column<>("recommended", INTEGER, RegionCoverage::recommended),
            new Column<>("unclear", INTEGER, RegionCoverage::unclear),
            new Column<>("no_case_found", INTEGER, RegionCoverage::noCaseFound),
            new Column<>("not_examined", INTEGER, RegionCoverage::notExamined),
            new Column<>("population", INTEGER, RegionCoverage::population),
            new Column<>("signed_population", INTEGER, RegionCoverage::signedPopulation),
            new Column<>("share", SHARE, RegionCoverage::share),
            new Column<>("share_low", SHARE, RegionCoverage::shareLow),
            new Column<>("share_high", SHARE, RegionCoverage::shareHigh),
            new Column<>("threshold", SHARE, RegionCoverage::threshold),
            new Column<>("reached", ANSWER, RegionCoverage::reached));
    return new Table<>("regions", columns, edition.regions(), List.of("region_type", "region"));
  }
}
