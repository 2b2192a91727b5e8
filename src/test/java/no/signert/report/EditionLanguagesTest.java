package no.signert.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import no.signert.domain.Edition;
import no.signert.report.words.Headline;
import no.signert.report.words.Words;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What readers meet first, in each language; and an edition without a map. */
class EditionLanguagesTest {
  @TempDir Path directory;

  @ParameterizedTest
  @ValueSource(strings = {"nb", "nn", "en"})
  void theSummarySaysWhatTheHeadlineSays(String language) throws IOException {
    Edition edition = DemoEdition.in(language);
    Words words = new Words(language);
    try (XSSFWorkbook book = written(edition)) {
      List<String> first = column(book.getSheetAt(0));
      Headline headline = new Headline(edition, words);
      assertThat(first.get(0)).isEqualTo(headline.title());
      assertThat(first).containsAll(headline.sentences());
      assertThat(first).contains(words.text("regions.share"), words.text("summary.how-to-read"));
      for (int i = 1; i < book.getNumberOfSheets(); i++) {
        XSSFSheet sheet = book.getSheetAt(i);
        assertThat(column(sheet).get(0)).as("marked as invented").matches(".+ \\(.+\\)");
        assertThat(sheet.getFooter().getLeft()).contains(headline.title());
        assertThat(first).contains(sheet.getSheetName());
      }
    }
  }

  @Test
  void eachLanguageHasItsOwnHeadline() {
    assertThat(sentence("nb")).matches("\\d+ av \\d+ kommuner har signert .*innbyggerne\\.");
    assertThat(sentence("nn")).matches("\\d+ av \\d+ kommunar har signert .*innbyggjarane\\.");
    assertThat(sentence("en")).matches("\\d+ of \\d+ municipalities had signed .*inhabitants\\.");
  }

  private static String sentence(String language) {
    return new Headline(DemoEdition.in(language), new Words(language)).sentences().get(0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"nb", "nn", "en"})
  void anEditionWithoutAMapSaysSoAndWhy(String language) throws IOException {
    Edition edition = DemoEdition.abroad(language);
    Words words = new Words(language);
    try (XSSFWorkbook book = written(edition)) {
      XSSFSheet figures = book.getSheet(words.text("sheet.figures"));
      assertThat(column(figures)).contains(words.text("lead.figures.no-map"));
      assertThat(book.getAllPictures()).isEmpty();
      XSSFSheet method = book.getSheet(words.text("sheet.method"));
      assertThat(texts(method)).contains(words.text("map.none"));
      assertThat(texts(method)).doesNotContain(words.text("method.data.borders.text"));
    }
    assertThat(directory.resolve("map.svg")).doesNotExist();
    assertThat(Files.readString(directory.resolve("index.html")))
        .contains(words.text("map.none").replace("'", "&#39;"));
  }

  private XSSFWorkbook written(Edition edition) throws IOException {
    new EditionWriter().write(edition, directory);
    return new XSSFWorkbook(Files.newInputStream(directory.resolve("akson-2020-06-29.xlsx")));
  }

  private static List<String> column(XSSFSheet sheet) {
    return texts(sheet, 0);
  }

  private static List<String> texts(XSSFSheet sheet) {
    return texts(sheet, 2);
  }

  private static List<String> texts(XSSFSheet sheet, int column) {
    DataFormatter formatter = new DataFormatter();
    List<String> texts = new java.util.ArrayList<>();
    for (Row row : sheet) {
      texts.add(formatter.formatCellValue(row.getCell(column)));
    }
    return texts;
  }
}
