package no.signert.report.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.signert.domain.Change;
import no.signert.domain.Edition;
import no.signert.domain.Evidence;
import no.signert.domain.Failure;
import no.signert.domain.MunicipalityNumber;
import no.signert.domain.MunicipalityStatus;
import no.signert.domain.RegionCoverage;
import no.signert.domain.SourceVisit;
import no.signert.report.table.EditionTables;
import no.signert.report.table.Links;
import no.signert.report.table.Table;
import no.signert.report.words.Words;
import org.jspecify.annotations.Nullable;

/** The sheets that show the tables of an edition: a choice of their columns, with links. */
final class FactSheets {
  /** Enough for nearly ten thousand papers, two or three each. */
  private static final int EVIDENCE_LINKS = 20_000;

  private final Edition edition;
  private final EditionTables tables;
  private final Links links;
  private final Words words;
  private final Columns columns;
  private final Map<MunicipalityNumber, Integer> municipalityRows = new HashMap<>();
  private final Map<MunicipalityNumber, Integer> evidenceRows = new HashMap<>();

  FactSheets(Edition edition, EditionTables tables, Links links, Words words) {
    this.edition = edition;
    this.tables = tables;
    this.links = links;
    this.words = words;
    this.columns = new Columns(words);
    for (int i = 0; i < edition.statuses().size(); i++) {
      municipalityRows.put(edition.statuses().get(i).municipality().number(), i);
    }
    Map<MunicipalityNumber, String> deciding = new HashMap<>();
    for (MunicipalityStatus status : edition.statuses()) {
      if (status.evidence() != null) {
        deciding.put(status.municipality().number(), status.evidence().reference().location());
      }
    }
    int row = 0;
    for (Evidence paper : edition.evidence()) {
      if (paper.reference().location().equals(deciding.get(paper.municipality()))) {
        evidenceRows.putIfAbsent(paper.municipality(), row);
      }
      row++;
    }
  }

  DataSheet<RegionCoverage> regions() {
    Table<RegionCoverage> table = tables.regions();
    List<SheetColumn<RegionCoverage>> shown = new ArrayList<>();
    shown.add(
        new SheetColumn<>(
            columns.heading("regions", "region_type"),
            15,
            Look.TEXT,
            row ->
                row.regionType().equals(RegionCoverage.WHOLE)
                    ? words.text("region.whole")
                    : columns.heading("municipalities", row.regionType()),
            row -> null));
    shown.add(columns.words("regions.region", 24, row -> words.region(row), row -> null));
    shown.add(columns.of(table, "reached", 12));
    for (String share : List.of("share", "share_low", "share_high", "threshold")) {
      shown.add(columns.of(table, share, 10));
    }
    for (String count :
        table.columns().stream()
            .map(c -> c.name())
            .filter(name -> !name.startsWith("share") && !name.startsWith("region"))
            .filter(name -> !name.equals("threshold") && !name.equals("reached"))
            .toList()) {
      shown.add(columns.of(table, count, count.contains("population") ? 15 : 12));
    }
    return sheet("regions", shown, table.rows(), 2, shown.size());
  }

  DataSheet<MunicipalityStatus> municipalities() {
    Table<MunicipalityStatus> table = tables.municipalities();
    List<SheetColumn<MunicipalityStatus>> shown = new ArrayList<>();
    shown.add(columns.of(table, "number", 10));
    shown.add(columns.of(table, "name", 20));
    shown.add(columns.of(table, "population", 12));
    shown.add(columns.of(table, "in_scope", 9));
    shown.add(columns.of(table, "status", 22));
    shown.add(columns.of(table, "basis", 12));
    shown.add(columns.of(table, "decided_on", 12));
    shown.add(columns.words("municipalities.quote", 62, Proof::quote, row -> null));
    shown.add(columns.of(table, "page", 7));
    shown.add(columns.words("municipalities.proof", 44, Proof::title, row -> null));
    int printed = shown.size();
    shown.add(
        columns.way(
            "municipalities.evidence",
            14,
            "link.evidence",
            row -> evidenceLink(row.municipality().number())));
    shown.add(
        columns.way("municipalities.open", 16, "link.open", row -> link(links.quotedProof(row))));
    edition.campaign().regions().forEach(region -> shown.add(columns.of(table, region, 22)));
    shown.add(columns.of(table, "body", 18));
    shown.add(columns.of(table, "last_examined", 13));
    shown.add(columns.of(table, "needs_review", 12));
    shown.add(columns.of(table, "note", 50));
    return sheet("municipalities", shown, table.rows(), 2, printed);
  }

  DataSheet<Evidence> evidence() {
    Table<Evidence> table = tables.evidence();
    List<SheetColumn<Evidence>> shown = new ArrayList<>();
    shown.add(columns.of(table, "number", 10));
    shown.add(columns.linked(table, "name", 18, row -> municipalityLink(row.municipality())));
    shown.add(columns.of(table, "decides", 9));
    shown.add(columns.of(table, "outcome", 20));
    shown.add(columns.of(table, "quote", 66));
    shown.add(columns.of(table, "page", 7));
    shown.add(
        columns.words("evidence.paper", 44, row -> Proof.title(row.reference()), row -> null));
    shown.add(columns.of(table, "body", 16));
    shown.add(columns.of(table, "decided_on", 12));
    int printed = shown.size();
    shown.add(columns.way("evidence.online", 16, "link.online", row -> link(links.online(row))));
    shown.add(columns.way("evidence.copy", 14, "link.copy", row -> link(links.copy(row))));
    shown.add(columns.of(table, "section", 16));
    shown.add(columns.of(table, "start", 12));
    shown.add(columns.of(table, "end", 12));
    shown.add(columns.of(table, "confidence", 12));
    shown.add(columns.of(table, "needs_review", 12));
    shown.add(columns.of(table, "rule", 26));
    shown.add(columns.of(table, "case_number", 14));
    shown.add(columns.of(table, "source", 22));
    shown.add(columns.of(table, "location", 40));
    shown.add(columns.of(table, "document_sha256", 24));
    return sheet("evidence", shown, table.rows(), 2, printed);
  }

  DataSheet<Change> changes() {
    Table<Change> table = tables.changes();
    List<SheetColumn<Change>> shown =
        List.of(
            columns.of(table, "number", 11),
            columns.linked(table, "name", 22, row -> municipalityLink(row.municipality())),
            columns.of(table, "status_before", 22),
            columns.of(table, "basis_before", 16),
            columns.of(table, "status", 22),
            columns.of(table, "basis", 16),
            columns.of(table, "cause", 26),
            columns.of(table, "detail", 60),
            columns.way("changes.open", 16, "link.open", row -> link(Links.web(row.detail()))));
    return sheet("changes", shown, table.rows(), 2, shown.size() - 1);
  }

  DataSheet<SourceVisit> sources() {
    Table<SourceVisit> table = tables.sources();
    List<Integer> widths = List.of(44, 14, 11, 20, 20, 13, 18, 14, 15, 15);
    return sheet("sources", all(table, widths), table.rows(), 1, widths.size());
  }

  DataSheet<Failure> failures() {
    Table<Failure> table = tables.failures();
    List<Integer> widths = List.of(26, 36, 10, 18, 60, 70);
    return sheet("failures", all(table, widths), table.rows(), 1, widths.size());
  }

  private <T> List<SheetColumn<T>> all(Table<T> table, List<Integer> widths) {
    List<SheetColumn<T>> shown = new ArrayList<>();
    for (int i = 0; i < widths.size(); i++) {
      shown.add(columns.of(table, table.columns().get(i).name(), widths.get(i)));
    }
    return shown;
  }

  private <T> DataSheet<T> sheet(
      String name, List<SheetColumn<T>> shown, Iterable<T> rows, int frozenColumns, int printed) {
    return new DataSheet<>(
        words.text("sheet." + name),
        words.text("title." + name),
        words.text("lead." + name),
        shown,
        rows,
        words.text("none." + name),
        frozenColumns,
        printed,
        name.equals("evidence") ? EVIDENCE_LINKS : DataSheet.LINKS);
  }

  /** Leads to the deciding paper of a municipality. */
  private @Nullable Link evidenceLink(MunicipalityNumber number) {
    Integer row = evidenceRows.get(number);
    return row == null
        ? null
        : Link.within(words.text("sheet.evidence"), DataSheet.FIRST_ROW + row, 0);
  }

  private @Nullable Link municipalityLink(MunicipalityNumber number) {
    Integer row = municipalityRows.get(number);
    return row == null
        ? null
        : Link.within(words.text("sheet.municipalities"), DataSheet.FIRST_ROW + row, 0);
  }

  private static @Nullable Link link(@Nullable String address) {
    return address == null ? null : Link.to(address);
  }
}
