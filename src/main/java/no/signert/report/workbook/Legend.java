package no.signert.report.workbook;

import java.util.ArrayList;
import java.util.List;
import no.signert.domain.Edition;
import no.signert.domain.MunicipalityStatus;
import no.signert.report.map.Shade;

/**
 * A row of the map's legend.
 *
 * @param shade how it looks
 * @param municipalities how many are shown so
 * @param population their inhabitants
 */
record Legend(Shade shade, int municipalities, long population) {
  /** Returns one row for each shade, in their order. */
  static List<Legend> of(Edition edition) {
    List<Legend> rows = new ArrayList<>();
    for (Shade shade : Shade.values()) {
      List<MunicipalityStatus> shown =
          edition.statuses().stream().filter(status -> Shade.of(status) == shade).toList();
      long inhabitants = shown.stream().mapToLong(s -> s.municipality().population()).sum();
      rows.add(new Legend(shade, shown.size(), inhabitants));
    }
    return rows;
  }
}
