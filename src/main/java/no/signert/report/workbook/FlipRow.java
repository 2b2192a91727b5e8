package no.signert.report.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.signert.domain.Edition;
import no.signert.domain.FlipList;
import no.signert.domain.Municipality;
import no.signert.domain.MunicipalityNumber;
import no.signert.domain.MunicipalityStatus;
import no.signert.domain.RegionCoverage;
import no.signert.report.words.Numbers;
import no.signert.report.words.Words;

/**
 * A municipality on a flip list.
 *
 * @param list the list it stands on
 * @param rank its place there, from 1
 * @param municipality who
 * @param status where it stands
 */
record FlipRow(FlipList list, int rank, Municipality municipality, MunicipalityStatus status) {

  static List<FlipRow> of(Edition edition) {
    Map<MunicipalityNumber, MunicipalityStatus> statuses = new HashMap<>();
    edition.statuses().forEach(s -> statuses.put(s.municipality().number(), s));
    List<FlipRow> rows = new ArrayList<>();
    List<FlipList> ordered = new ArrayList<>(edition.flipLists());
    ordered.sort(
        java.util.Comparator.comparing(list -> !list.regionType().equals(RegionCoverage.WHOLE)));
    for (FlipList list : ordered) {
      int rank = 1;
      for (Municipality municipality : list.municipalities()) {
        MunicipalityStatus status = statuses.get(municipality.number());
        if (status != null) {
          rows.add(new FlipRow(list, rank++, municipality, status));
        }
      }
    }
    return rows;
  }

  static DataSheet<FlipRow> sheet(Edition edition, Words words) {
    Columns columns = new Columns(words);
    Numbers numbers = new Numbers(words);
    List<SheetColumn<FlipRow>> shown =
        List.of(
            columns.words(
                "regions.region",
                26,
                row -> words.region(row.list().regionType(), row.list().region()),
                row -> null),
            columns.words("flip.purpose", 34, row -> row.list().purpose(), row -> null),
            columns.count("flip.missing", 12, row -> row.list().missing()),
            columns.count("flip.rank", 8, FlipRow::rank),
            columns.words(
                "municipalities.number",
                11,
                row -> row.municipality().number().value(),
                row -> null),
            columns.words("municipalities.name", 22, row -> row.municipality().name(), row -> null),
            columns.count("municipalities.population", 12, row -> row.municipality().population()),
            columns.words("municipalities.status", 24, row -> row.status().status(), row -> null),
            columns.words("flip.indispensable", 14, FlipRow::indispensable, row -> null),
            columns.words(
                "flip.sets",
                22,
                row ->
                    words.text(
                        row.list().setsExact() ? "flip.sets.exact" : "flip.sets.bound",
                        numbers.integer(row.list().sets())),
                row -> null));
    return new DataSheet<>(
        words.text("sheet.flip"),
        words.text("title.flip"),
        words.text("lead.flip"),
        shown,
        of(edition),
        words.text("none.flip"),
        0,
        shown.size(),
        DataSheet.LINKS);
  }

  private boolean indispensable() {
    return list.indispensable().contains(municipality);
  }
}
