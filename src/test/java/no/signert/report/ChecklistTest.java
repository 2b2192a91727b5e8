package no.signert.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;
import java.util.zip.ZipFile;
import no.signert.report.map.Shade;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFGraphicFrame;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFTableColumn;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The essential items of the checklist for spreadsheets of the UK government's Analysis Function,
 * held against the generated file.
 */
class ChecklistTest {
  @TempDir static Path directory;
  private static XSSFWorkbook book = new XSSFWorkbook();

  @BeforeAll
  static void open() throws IOException {
    new EditionWriter().write(DemoEdition.in("nn"), directory);
    try (InputStream in = Files.newInputStream(file())) {
      book = new XSSFWorkbook(in);
    }
  }

  @AfterAll
  static void close() throws IOException {
    book.close();
  }

  @Test
  void everySheetHasAShortUniqueNameAndItsTitleInTheFirstCell() {
    assertThat(sheets().stream().map(XSSFSheet::getSheetName))
        .doesNotHaveDuplicates()
        .allMatch(name -> name.length() < 31);
    for (XSSFSheet sheet : sheets()) {
      assertThat(sheet.getRow(0).getCell(0).getStringCellValue())
          .as(sheet.getSheetName())
          .isNotBlank();
      assertThat(sheet.getActiveCell().formatAsString()).isEqualTo("A1");
    }
  }

  @Test
  void everySheetHasOneTableWithUniqueHeadings() {
    for (XSSFSheet sheet : sheets()) {
      assertThat(sheet.getTables()).as(sheet.getSheetName()).hasSize(1);
      XSSFTable table = sheet.getTables().get(0);
      List<String> names = table.getColumns().stream().map(XSSFTableColumn::getName).toList();
      assertThat(names).doesNotHaveDuplicates().doesNotContain("");
      Row header = sheet.getRow(table.getStartRowIndex());
      for (int i = 0; i < names.size(); i++) {
        assertThat(header.getCell(i).getStringCellValue()).isEqualTo(names.get(i));
      }
      assertThat(table.getStartColIndex()).isZero();
      assertThat(table.getCTTable().isSetAutoFilter()).isTrue();
    }
  }

  @Test
  void noTableHasABlankRowAndNoCellsAreMerged() {
    for (XSSFSheet sheet : sheets()) {
      assertThat(sheet.getMergedRegions()).as(sheet.getSheetName()).isEmpty();
      XSSFTable table = sheet.getTables().get(0);
      for (int i = table.getStartRowIndex(); i <= table.getEndRowIndex(); i++) {
        Row row = sheet.getRow(i);
        assertThat(StreamSupport.stream(row.spliterator(), false).anyMatch(c -> !blank(c)))
            .as(sheet.getSheetName() + " row " + i)
            .isTrue();
      }
    }
  }

  private static boolean blank(org.apache.poi.ss.usermodel.Cell cell) {
    return cell.getCellType() == org.apache.poi.ss.usermodel.CellType.BLANK;
  }

  @Test
  void theFirstSheetLeadsToEveryOther() {
    List<String> targets =
        book.getSheetAt(0).getHyperlinkList().stream().map(link -> link.getLocation()).toList();
    assertThat(targets)
        .containsExactlyElementsOf(
            sheets().stream().skip(1).map(s -> "'" + s.getSheetName() + "'!A1").toList());
  }

  @Test
  void everyLinkWithinTheWorkbookLeadsToACellThatExists() {
    for (XSSFSheet sheet : sheets()) {
      for (var link : sheet.getHyperlinkList()) {
        String place = link.getLocation();
        if (place != null) {
          String target = place.substring(1, place.lastIndexOf('!') - 1);
          var cell = new org.apache.poi.ss.util.CellReference(place);
          XSSFSheet there = Objects.requireNonNull(book.getSheet(target), place);
          assertThat(there.getRow(cell.getRow()) != null).as(place).isTrue();
        }
      }
    }
  }

  @Test
  void dataSheetsKeepTheirHeaderInViewAndRepeatItInPrint() {
    for (XSSFSheet sheet : sheets().subList(1, book.getNumberOfSheets())) {
      assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 4);
      assertThat(sheet.getRepeatingRows().getFirstRow()).isEqualTo(3);
      assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
    }
  }

  @Test
  void theMapAndTheChartsHaveWordsForThoseWhoDoNotSeeThem() {
    XSSFSheet figures = book.getSheet("Figurar");
    XSSFDrawing drawing = figures.getDrawingPatriarch();
    assertThat(drawing.getCharts()).hasSize(2);
    List<String> described =
        drawing.getShapes().stream()
            .filter(XSSFGraphicFrame.class::isInstance)
            .map(frame -> ((XSSFGraphicFrame) frame).getCTGraphicalObjectFrame())
            .map(frame -> frame.getNvGraphicFramePr().getCNvPr().getDescr())
            .toList();
    assertThat(described).hasSize(2).allMatch(words -> words.length() > 60);
    List<XSSFPicture> pictures =
        drawing.getShapes().stream()
            .filter(XSSFPicture.class::isInstance)
            .map(XSSFPicture.class::cast)
            .toList();
    List<String> told =
        pictures.stream().map(p -> p.getCTPicture().getNvPicPr().getCNvPr().getDescr()).toList();
    assertThat(told).as("the map and a sample of each shade").hasSize(1 + Shade.values().length);
    assertThat(told).doesNotHaveDuplicates().allMatch(words -> words.length() > 8);
    assertThat(told.get(0)).contains("Signert");
  }

  @Test
  void theDocumentSaysItsTitleLanguageAndDay() {
    var core = book.getProperties().getCoreProperties();
    assertThat(core.getTitle()).isEqualTo("Intensjonserklæring om Akson (oppdikta data)");
    assertThat(core.getUnderlyingProperties().getLanguageProperty()).contains("nn-NO");
    assertThat(core.getCreated()).isEqualTo(core.getModified());
  }

  @Test
  void textThatLooksLikeAFormulaIsTextAndStaysText() {
    XSSFSheet papers = book.getSheet("Belegg");
    int seen = 0;
    for (Row row : papers) {
      for (var cell : row) {
        boolean text = cell.getCellType() == org.apache.poi.ss.usermodel.CellType.STRING;
        if (text && cell.getStringCellValue().matches("(?s)[=+\\-@\t\r\n'].*")) {
          seen++;
          assertThat(((XSSFCell) cell).getCellStyle().getQuotePrefixed()).isTrue();
        }
      }
    }
    assertThat(seen).isPositive();
  }

  @Test
  void theFileIsSmallAndHoldsNoMacro() throws IOException {
    assertThat(Files.size(file())).isLessThan(1_000_000);
    try (ZipFile zip = new ZipFile(file().toFile())) {
      assertThat(zip.stream().map(entry -> entry.getName()))
          .noneMatch(name -> name.contains("vba") || name.contains("externalLink"));
    }
  }

  private static Path file() {
    return directory.resolve("akson-2020-06-29.xlsx");
  }

  private static List<XSSFSheet> sheets() {
    return StreamSupport.stream(book.spliterator(), false).map(XSSFSheet.class::cast).toList();
  }
}
