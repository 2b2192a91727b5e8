package no.signert.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.QuoteMode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The first rows of each CSV file of the demo edition, held against files people can read. After a
 * change that is meant, write them anew with {@code -Dsignert.golden=write} and look at the
 * difference.
 */
class GoldenCsvTest {
  private static final Path GOLDEN = Path.of("src/test/resources/report/golden");
  private static final int ROWS = 16;

  @TempDir static Path directory;

  @BeforeAll
  static void write() throws IOException {
    new EditionWriter().write(DemoEdition.in("nb"), directory);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"municipalities", "regions", "evidence", "changes", "sources", "failures"})
  void theFirstRowsAreTheGoldenOnes(String table) throws IOException {
    String first = firstRows(directory.resolve(table + ".csv"));
    Path golden = GOLDEN.resolve(table + ".csv");
    if ("write".equals(System.getProperty("signert.golden"))) {
      Files.createDirectories(GOLDEN);
      Files.writeString(golden, first);
    }
    assertThat(first).isEqualTo(Files.readString(golden));
  }

  private static String firstRows(Path file) throws IOException {
    StringBuilder rows = new StringBuilder();
    CSVFormat format =
        CSVFormat.RFC4180.builder().setRecordSeparator('\n').setQuoteMode(QuoteMode.MINIMAL).get();
    try (CSVParser parser = CSVParser.parse(file, java.nio.charset.StandardCharsets.UTF_8, format);
        CSVPrinter printer = new CSVPrinter(rows, format)) {
      for (CSVRecord row : parser) {
        if (row.getRecordNumber() > ROWS) {
          break;
        }
        for (String cell : row) {
          printer.print(cell.isEmpty() ? null : cell);
        }
        printer.println();
      }
    }
    return rows.toString();
  }
}
