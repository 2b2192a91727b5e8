package no.signert.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workbook through LibreOffice, where that is installed. */
class LibreOfficeTest {
  private static final Path OFFICE = Path.of("/usr/bin/soffice");

  @TempDir Path directory;

  @Test
  void throughOpenDocumentAndBackNoNumberAndNoWordIsLost() throws Exception {
    Assumptions.assumeTrue(
        Files.isExecutable(OFFICE), "SKIPPED LOUDLY: no LibreOffice at " + OFFICE);
    new EditionWriter().write(DemoEdition.in("nb"), directory);
    Path ours = directory.resolve("akson-2020-06-29.xlsx");
    Path open = converted(ours, "ods", Files.createDirectory(directory.resolve("open")));
    Path back = converted(open, "xlsx", Files.createDirectory(directory.resolve("back")));
    Map<String, Object> before = values(ours);
    Map<String, Object> after = values(back);
    assertThat(before.values().stream().filter(Double.class::isInstance).count())
        .isGreaterThan(2000);
    before.forEach(
        (place, value) -> {
          if (value instanceof Double number) {
            // LibreOffice writes fifteen digits.
            assertThat(after.get(place)).as(place).isInstanceOf(Double.class);
            assertThat((Double) after.get(place))
                .as(place)
                .isCloseTo(number, within(1e-14 * Math.max(1, Math.abs(number))));
          } else {
            // A page's end, which XML cannot hold, has no place in OpenDocument.
            assertThat(plain(after.get(place))).as(place).isEqualTo(plain(value));
          }
        });
  }

  private static String plain(@org.jspecify.annotations.Nullable Object text) {
    return String.valueOf(text).replaceAll("[\\p{Cntrl}\\s]+", "");
  }

  private Path converted(Path file, String format, Path into) throws Exception {
    Process office =
        new ProcessBuilder(
                OFFICE.toString(),
                "-env:UserInstallation=" + directory.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                format,
                "--outdir",
                into.toString(),
                file.toString())
            .redirectErrorStream(true)
            .redirectOutput(directory.resolve("office.log").toFile())
            .start();
    assertThat(office.waitFor(5, TimeUnit.MINUTES)).isTrue();
    String name = file.getFileName().toString();
    Path made = into.resolve(name.substring(0, name.lastIndexOf('.') + 1) + format);
    assertThat(made).as(Files.readString(directory.resolve("office.log"))).exists();
    return made;
  }

  private static Map<String, Object> values(Path file) throws IOException {
    Map<String, Object> values = new TreeMap<>();
    try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
      for (Sheet sheet : book) {
        for (Row row : sheet) {
          for (Cell cell : row) {
            String place = sheet.getSheetName() + "!" + cell.getAddress();
            if (cell.getCellType() == CellType.NUMERIC) {
              values.put(place, cell.getNumericCellValue());
            } else if (cell.getCellType() == CellType.STRING) {
              values.put(place, cell.getStringCellValue());
            }
          }
        }
      }
    }
    return values;
  }
}
