package no.signert.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import no.signert.domain.Edition;
import no.signert.report.data.Csv;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workbook as a second library reads it. */
class WorkbookTest {
  private static final int HEADER = 3;
  @TempDir static Path directory;
  private static final Edition EDITION = DemoEdition.in("nb");
  private static final Map<String, List<Row>> SHEETS = new HashMap<>();

  @BeforeAll
  static void readWithAnotherLibrary() throws IOException {
    new EditionWriter().write(EDITION, directory);
    try (InputStream in = Files.newInputStream(directory.resolve("akson-2020-06-29.xlsx"));
        ReadableWorkbook book = new ReadableWorkbook(in)) {
      for (Sheet sheet : book.getSheets().toList()) {
        SHEETS.put(sheet.getName(), sheet.read());
      }
    }
  }

  @Test
  void everyMunicipalityStandsOnceWithItsNumberAsText() {
    List<Row> rows = data("Kommuner");
    assertThat(rows).hasSize(356);
    assertThat(rows.get(0).getCell(0).getType()).isEqualTo(CellType.STRING);
    assertThat(rows.stream().map(row -> row.getCellText(0)))
        .doesNotHaveDuplicates()
        .startsWith("0301", "1101");
  }

  @Test
  void numbersAndDaysAreNumbersAndSharesAreFractions() {
    Row whole = data("Regioner").get(EDITION.regions().size() - 1);
    int share = column("Regioner", "Andel");
    assertThat(whole.getCell(share).getType()).isEqualTo(CellType.NUMBER);
    assertThat(whole.getCell(share).asNumber().doubleValue()).isEqualTo(EDITION.whole().share());
    int day = column("Kommuner", "Dag");
    assertThat(
            data("Kommuner").stream()
                .map(row -> row.getCell(day))
                .filter(cell -> cell.getType() != CellType.EMPTY)
                .map(Cell::getType))
        .isNotEmpty()
        .containsOnly(CellType.NUMBER);
  }

  @Test
  void everyNumberOfTheSummaryIsRecomputedFromTheMunicipalities() throws IOException {
    List<CSVRecord> counted =
        csv("municipalities").stream().filter(r -> r.get("in_scope").equals("yes")).toList();
    long people = counted.stream().mapToLong(r -> Long.parseLong(r.get("population"))).sum();
    List<CSVRecord> signed = having(counted, "SIGNED");
    long signedPeople = signed.stream().mapToLong(r -> Long.parseLong(r.get("population"))).sum();
    long reported = signed.stream().filter(r -> r.get("basis").equals("REPORTED")).count();
    long proved =
        signed.stream()
            .filter(r -> r.get("basis").equals("DECISION"))
            .mapToLong(r -> Long.parseLong(r.get("population")))
            .sum();
    long refused =
        having(counted, "DECLINED").stream()
            .mapToLong(r -> Long.parseLong(r.get("population")))
            .sum();
    assertThat(figure("Teller med")).isEqualTo(counted.size());
    assertThat(figure("Innbyggere")).isEqualTo((double) people);
    assertThat(figure("Innbyggere der det er signert")).isEqualTo((double) signedPeople);
    assertThat(figure("Signert, bare meldt")).isEqualTo((double) reported);
    assertThat(figure("Signert, dokumentert")).isEqualTo((double) (signed.size() - reported));
    assertThat(figure("Andel")).isCloseTo((double) signedPeople / people, within(1e-12));
    assertThat(figure("Lavest mulig")).isCloseTo((double) proved / people, within(1e-12));
    assertThat(figure("Høyest mulig"))
        .isCloseTo((double) (people - refused) / people, within(1e-12));
    assertThat(figure("Signert med forbehold"))
        .isEqualTo(having(counted, "SIGNED_CONDITIONALLY").size());
    assertThat(figure("Avslått")).isEqualTo(having(counted, "DECLINED").size());
    assertThat(figure("Utsatt")).isEqualTo(having(counted, "DEFERRED").size());
    assertThat(figure("Tatt til orientering")).isEqualTo(having(counted, "NOTED").size());
    assertThat(figure("Uklart")).isEqualTo(having(counted, "UNCLEAR").size());
    assertThat(figure("Ingen sak funnet")).isEqualTo(having(counted, "NO_CASE_FOUND").size());
    assertThat(figure("Ikke undersøkt")).isEqualTo(having(counted, "NOT_EXAMINED").size());
    assertThat(figure("Bare innstilling"))
        .isEqualTo(
            having(counted, "RECOMMENDED_SIGN").size()
                + having(counted, "RECOMMENDED_DECLINE").size());
  }

  @Test
  void noCellHoldsAFormulaAndQuotesAreVerbatim() throws IOException {
    for (List<Row> rows : SHEETS.values()) {
      assertThat(rows.stream().flatMap(Row::stream).filter(c -> c != null).map(Cell::getType))
          .doesNotContain(CellType.FORMULA);
    }
    int quote = column("Belegg", "Sitat, ordrett");
    List<String> shown = new ArrayList<>();
    for (Row row : data("Belegg")) {
      shown.add(row.getCellText(quote).replace("_x005F_", "_").replace("_x000C_", "\f"));
    }
    List<String> quotes =
        StreamSupport.stream(EDITION.evidence().spliterator(), false)
            .map(e -> Objects.requireNonNull(e.finding().quote()).text())
            .toList();
    assertThat(shown).isEqualTo(quotes);
    assertThat(csv("evidence").stream().map(r -> Csv.plain(r.get("quote"))))
        .containsExactlyElementsOf(quotes);
  }

  @Test
  void noCsvCellBeginsAFormula() throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".csv")).toList()) {
        for (CSVRecord record : parse(file)) {
          record.forEach(
              cell -> assertThat(cell).as(file.toString()).doesNotMatch("(?s)[=+\\-@\t\r\n].*"));
        }
      }
    }
  }

  @Test
  void publishedTotalsStandBesideOurs() {
    List<String> method =
        data("Metode").stream()
            .filter(row -> row.getCellText(0).equals("Publiserte tall"))
            .map(
                row ->
                    row.getCellText(1)
                        + " | "
                        + row.getCellText(3)
                        + " | "
                        + row.getCellText(4)
                        + " | "
                        + row.getCellText(2))
            .toList();
    assertThat(method)
        .anyMatch(
            r ->
                r.startsWith(
                        "Kommuner i alt, outside Helse Midt-Norge, 8.\u00A0juli 2020 | 291 | 291")
                    && r.contains("Bindal"))
        .anyMatch(
            r ->
                r.startsWith("Innbyggere i alt, outside Helse Midt-Norge")
                    && r.contains("4\u00A0633\u00A0640"))
        .anyMatch(r -> r.startsWith("Kommuner som har signert, Agder") && r.contains("| 25 |"));
  }

  private static List<Row> data(String sheet) {
    return sheet(sheet).stream().filter(row -> row.getRowNum() > HEADER + 1).toList();
  }

  private static List<Row> sheet(String name) {
    return Objects.requireNonNull(SHEETS.get(name), name);
  }

  private static int column(String sheet, String heading) {
    Row header =
        sheet(sheet).stream().filter(r -> r.getRowNum() == HEADER + 1).findFirst().orElseThrow();
    for (int i = 0; i < header.getCellCount(); i++) {
      if (header.getCellText(i).equals(heading)) {
        return i;
      }
    }
    throw new AssertionError("No column " + heading + " in " + header);
  }

  private static double figure(String label) {
    return sheet("Sammendrag").stream()
        .filter(row -> row.getCellCount() > 1 && row.getCellText(0).equals(label))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No key figure " + label))
        .getCell(1)
        .asNumber()
        .doubleValue();
  }

  private static List<CSVRecord> having(List<CSVRecord> rows, String status) {
    return rows.stream().filter(row -> row.get("status").equals(status)).toList();
  }

  private static List<CSVRecord> csv(String name) throws IOException {
    return parse(directory.resolve(name + ".csv"));
  }

  private static List<CSVRecord> parse(Path file) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = CSVParser.parse(file, StandardCharsets.UTF_8, format)) {
      return parser.getRecords();
    }
  }
}
