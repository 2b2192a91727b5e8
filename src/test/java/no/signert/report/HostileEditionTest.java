package no.signert.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.signert.domain.Change;
import no.signert.domain.Edition;
import no.signert.domain.Failure;
import no.signert.domain.FailureKind;
import no.signert.domain.Municipality;
import no.signert.domain.MunicipalityStatus;
import no.signert.domain.PublishedTotal;
import no.signert.domain.Register;
import no.signert.domain.SourceVisit;
import no.signert.report.data.Csv;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An edition in which names, addresses, messages and notes all try to be formulas or markup. */
class HostileEditionTest {
  private static final List<String> STARTS = List.of("=", "+", "-", "@", "\t=", "\r=", "'", "a;=");
  private static final String ACT = "HYPERLINK(\"http://evil.example\")<script>alert(1)</script>";

  @TempDir static Path directory;
  private static final Set<String> HOSTILE = new HashSet<>();
  private static final List<XSSFCell> CELLS = new ArrayList<>();

  @BeforeAll
  static void write() throws IOException {
    new EditionWriter().write(edition(), directory);
    try (XSSFWorkbook book =
        new XSSFWorkbook(Files.newInputStream(directory.resolve("akson-2020-06-29.xlsx")))) {
      for (Sheet sheet : book) {
        for (Row row : sheet) {
          for (Cell cell : row) {
            CELLS.add((XSSFCell) cell);
          }
        }
      }
      assertNoCellActs();
    }
  }

  private static void assertNoCellActs() {
    for (XSSFCell cell : CELLS) {
      String place = cell.getSheet().getSheetName() + "!" + cell.getAddress();
      assertThat(cell.getCellType()).as(place).isNotEqualTo(CellType.FORMULA);
      boolean text = cell.getCellType() == CellType.STRING;
      if (text && cell.getStringCellValue().matches("(?s)[=+\\-@\t\r\n'].*")) {
        assertThat(cell.getCellStyle().getQuotePrefixed()).as(place).isTrue();
      }
      if (cell.getHyperlink() != null && cell.getHyperlink().getAddress() != null) {
        assertThat(cell.getHyperlink().getAddress()).matches("(https?:|\\.\\./|#|').*");
      }
    }
  }

  @Test
  void everyTextStandsInTheWorkbookAsItWas() {
    Set<String> shown = new HashSet<>();
    for (XSSFCell cell : CELLS) {
      if (cell.getCellType() == CellType.STRING) {
        shown.add(cell.getStringCellValue());
      }
    }
    assertThat(shown).containsAll(HOSTILE);
  }

  @Test
  void everyTextStandsInTheCsvFilesAsItWasAndActsNowhere() throws IOException {
    Set<String> shown = new HashSet<>();
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (Stream<Path> files = Files.list(directory)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".csv")).toList()) {
        try (CSVParser parser = CSVParser.parse(file, StandardCharsets.UTF_8, format)) {
          parser.forEach(
              row ->
                  row.forEach(
                      cell -> {
                        assertThat(cell).doesNotMatch("(?s)[=+\\-@\t\r\n].*");
                        shown.add(Csv.plain(cell));
                      }));
        }
      }
    }
    assertThat(shown).containsAll(HOSTILE.stream().filter(t -> !t.contains("note")).toList());
  }

  @Test
  void thePageAndTheFeedTakeNothingForMarkup() throws IOException {
    for (String file : List.of("index.html", "feed.atom", "map.svg")) {
      assertThat(Files.readString(directory.resolve(file)))
          .as(file)
          .contains("evil.example")
          .doesNotContain("<script>alert");
    }
  }

  private static String hostile(int index, String what) {
    String text = STARTS.get(index % STARTS.size()) + ACT + " " + what + " " + index;
    HOSTILE.add(text);
    return text;
  }

  private static Edition edition() {
    Edition e = DemoEdition.in("nb");
    List<MunicipalityStatus> statuses = new ArrayList<>();
    for (MunicipalityStatus s : e.statuses()) {
      statuses.add(statuses.size() < STARTS.size() ? renamed(s, statuses.size()) : s);
    }
    List<Failure> failures = new ArrayList<>();
    List<SourceVisit> visits = new ArrayList<>();
    List<Change> changes = new ArrayList<>();
    List<PublishedTotal> totals = new ArrayList<>();
    for (int i = 0; i < STARTS.size(); i++) {
      MunicipalityStatus s = statuses.get(i);
      var number = s.municipality().number();
      failures.add(
          new Failure(
              FailureKind.TIMEOUT,
              hostile(i, "source"),
              number,
              hostile(i, "location"),
              hostile(i, "message")));
      visits.add(
          new SourceVisit(
              hostile(i, "source"),
              "elements",
              number,
              SourceVisit.Result.ANSWERED,
              e.asOf(),
              e.asOf(),
              1,
              1));
      changes.add(
          new Change(
              number, null, null, s.status(), s.basis(), Change.Cause.REPORT, hostile(i, "why")));
      totals.add(
          new PublishedTotal(
              e.asOf(),
              STARTS.get(i) + "area",
              1,
              null,
              null,
              null,
              null,
              URI.create("https://example.no/"),
              "=note"));
    }
    return new Edition(
        withRegister(e, statuses),
        e.asOf(),
        statuses,
        e.regions(),
        e.evidence(),
        visits,
        failures,
        changes,
        e.lastEdition(),
        e.flipLists(),
        e.timeSeries(),
        totals,
        e.portals(),
        e.copies(),
        e.rulesVersion(),
        e.evaluation());
  }

  private static MunicipalityStatus renamed(MunicipalityStatus s, int index) {
    Municipality m = s.municipality();
    Municipality other =
        new Municipality(m.number(), hostile(index, "name"), m.population(), m.attributes());
    return new MunicipalityStatus(
        other,
        s.inScope(),
        s.status(),
        s.basis(),
        s.evidence(),
        s.reported(),
        s.override(),
        s.lastExamined(),
        s.reviewReasons(),
        s.alsoReportedBy());
  }

  private static no.signert.domain.Campaign withRegister(
      Edition e, List<MunicipalityStatus> statuses) {
    List<Municipality> all = statuses.stream().map(MunicipalityStatus::municipality).toList();
    return DemoEdition.with(e.campaign(), new Register("hostile.csv", all), "nb");
  }
}
