package no.signert.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the workbook reads: on paper, in narrow columns, and from a municipality to its proof. */
class ReadableWorkbookTest {
  @TempDir static Path directory;
  private static XSSFWorkbook book = new XSSFWorkbook();

  @BeforeAll
  static void open() throws IOException {
    new EditionWriter().write(DemoEdition.in("nn"), directory);
    try (InputStream in = Files.newInputStream(directory.resolve("akson-2020-06-29.xlsx"))) {
      book = new XSSFWorkbook(in);
    }
  }

  @AfterAll
  static void close() throws IOException {
    book.close();
  }

  @Test
  void everySheetPrintsAsWideAsAPageWithItsNameAndPageNumber() {
    for (XSSFSheet sheet : sheets()) {
      assertThat(sheet.getFitToPage()).as(sheet.getSheetName()).isTrue();
      assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
      assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
      assertThat(sheet.getFooter().getCenter()).endsWith(sheet.getSheetName());
      assertThat(sheet.getFooter().getRight()).contains("&P / &N");
    }
  }

  @Test
  void sheetsWithEmptyCellsSayAboveTheTableWhatEmptyMeans() {
    for (XSSFSheet sheet : sheets().subList(1, book.getNumberOfSheets())) {
      XSSFTable table = sheet.getTables().get(0);
      boolean empty = false;
      for (int i = table.getStartRowIndex() + 1; i <= table.getEndRowIndex(); i++) {
        empty |=
            StreamSupport.stream(sheet.getRow(i).spliterator(), false)
                .anyMatch(c -> c.getCellType() == CellType.BLANK);
      }
      if (empty) {
        assertThat(sheet.getRow(1).getCell(0).getStringCellValue())
            .as(sheet.getSheetName())
            .matches(".*(Tom |Ingen |fylte ut|kolonnen? viser).*");
      }
    }
  }

  @Test
  void numbersHaveNorwegianFormatsAndQuotesWrap() {
    for (XSSFSheet sheet : sheets()) {
      for (Row row : sheet) {
        for (Cell cell : row) {
          if (cell.getCellType() == CellType.NUMERIC) {
            assertThat(cell.getCellStyle().getDataFormatString()).startsWith("[$-814]");
          }
        }
      }
    }
    XSSFSheet papers = book.getSheet("Belegg");
    int quote = column(papers, "Sitat, ordrett");
    assertThat(papers.getRow(4).getCell(quote).getCellStyle().getWrapText()).isTrue();
    assertThat(papers.getRow(4).getHeightInPoints()).isGreaterThanOrEqualTo(15);
  }

  @Test
  void noWordOfAHeadingIsBroken() {
    for (XSSFSheet sheet : sheets()) {
      Row header = sheet.getRow(sheet.getTables().get(0).getStartRowIndex());
      for (Cell cell : header) {
        int room = sheet.getColumnWidth(cell.getColumnIndex()) / 256 - 2;
        assertThat(cell.getStringCellValue().split(" ", -1))
            .as(sheet.getSheetName())
            .allMatch(word -> word.length() <= room);
      }
    }
  }

  @Test
  void theLinkToTheEvidenceLeadsToTheDecidingPaperOfThatMunicipality() {
    XSSFSheet municipalities = book.getSheet("Kommunar");
    XSSFSheet papers = book.getSheet("Belegg");
    int link = column(municipalities, "Belegg");
    int decides = column(papers, "Avgjer");
    int followed = 0;
    for (int i = 4; i <= municipalities.getLastRowNum(); i++) {
      var cell = municipalities.getRow(i).getCell(link);
      if (cell.getHyperlink() != null) {
        String place = cell.getHyperlink().getLocation();
        Row paper = papers.getRow(new CellReference(place).getRow());
        assertThat(paper.getCell(0).getStringCellValue())
            .isEqualTo(municipalities.getRow(i).getCell(0).getStringCellValue());
        assertThat(paper.getCell(decides).getStringCellValue()).isEqualTo("ja");
        followed++;
      }
    }
    assertThat(followed).isGreaterThan(100);
  }

  @Test
  void theThresholdIsNamedAtItsLineInBothCharts() {
    for (var chart : book.getSheet("Figurar").getDrawingPatriarch().getCharts()) {
      String xml = chart.getCTChart().xmlText();
      assertThat(xml).contains("Terskel 50\u00A0%").containsPattern("showSerName val=.1.");
      assertThat(chart.getTitleText().getString()).isNotBlank();
    }
  }

  private static int column(XSSFSheet sheet, String heading) {
    for (Cell cell : sheet.getRow(3)) {
      if (cell.getStringCellValue().equals(heading)) {
        return cell.getColumnIndex();
      }
    }
    throw new AssertionError("No column " + heading + " on " + sheet.getSheetName());
  }

  private static List<XSSFSheet> sheets() {
    return StreamSupport.stream(book.spliterator(), false).map(XSSFSheet.class::cast).toList();
  }
}
