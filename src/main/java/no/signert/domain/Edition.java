package no.signert.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that an edition says, ready to be written.
 *
 * @param campaign the question
 * @param asOf the reporting day; decisions after it do not count
 * @param statuses one per municipality of the register, in the order of their numbers
 * @param regions one row per region, the whole last
 * @param evidence every paper that says something of the declaration, by municipality, then day;
 *     there may be very many, so they are read one by one, each time anew and each time the same
 * @param visits the ledger
 * @param failures what could not be read
 * @param changes since the last edition; empty for a first edition
 * @param lastEdition reporting day of the edition that {@code changes} compares with; null for a
 *     first edition
 * @param flipLists the municipalities that decide, one list per region that can still be decided
 * @param timeSeries how the signatures added up
 * @param publishedTotals other people's totals
 * @param portals the portal list, for overrides of robots.txt and disabled sources
 * @param copies names of our copies of papers, by the papers' SHA-256; they lie in the folder
 *     {@code papers} beside the editions; may be empty
 * @param rulesVersion version of the classifier
 * @param evaluation how often it is right; null if it was never evaluated
 */
public record Edition(
    Campaign campaign,
    LocalDate asOf,
    List<MunicipalityStatus> statuses,
    List<RegionCoverage> regions,
    Iterable<Evidence> evidence,
    List<SourceVisit> visits,
    List<Failure> failures,
    List<Change> changes,
    @Nullable LocalDate lastEdition,
    List<FlipList> flipLists,
    TimeSeries timeSeries,
    List<PublishedTotal> publishedTotals,
    List<Portal> portals,
    Map<String, String> copies,
    String rulesVersion,
    @Nullable EvaluationSummary evaluation) {
  public Edition {
    statuses = List.copyOf(statuses);
    regions = List.copyOf(regions);
    visits = List.copyOf(visits);
    failures = List.copyOf(failures);
    changes = List.copyOf(changes);
    flipLists = List.copyOf(flipLists);
    publishedTotals = List.copyOf(publishedTotals);
    portals = List.copyOf(portals);
    copies = Map.copyOf(copies);
  }

  /** Returns the row that adds up everything. */
  public RegionCoverage whole() {
    return regions.get(regions.size() - 1);
  }
}
