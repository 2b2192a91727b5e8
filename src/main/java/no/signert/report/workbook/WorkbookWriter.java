package no.signert.report.workbook;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.signert.domain.Edition;
import no.signert.domain.RegionCoverage;
import no.signert.domain.TimeSeries;
import no.signert.report.map.Atlas;
import no.signert.report.table.EditionTables;
import no.signert.report.table.Links;
import no.signert.report.words.Headline;
import no.signert.report.words.Words;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.util.LocaleUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/** Writes an edition as a workbook. */
public final class WorkbookWriter {
  private static final List<String> SHEETS =
      List.of(
          "figures",
          "regions",
          "municipalities",
          "evidence",
          "changes",
          "flip",
          "series",
          "review",
          "sources",
          "failures",
          "method");

  private final Edition edition;
  private final EditionTables tables;
  private final Links links;
  private final Words words;
  private final @Nullable Atlas atlas;

  /**
   * Writes what {@code tables} hold, leading where {@code links} lead.
   *
   * @param atlas the map; null for none
   */
  public WorkbookWriter(
      Edition edition, EditionTables tables, Links links, Words words, @Nullable Atlas atlas) {
    this.edition = edition;
    this.tables = tables;
    this.links = links;
    this.words = words;
    this.atlas = atlas;
  }

  /** Writes the workbook to a file. */
  public void write(Path file) throws IOException {
    // POI marks the texts of charts with the thread's language, by default the machine's.
    LocaleUtil.setUserLocale(Locale.forLanguageTag(words.text("document.language")));
    try {
      writeBook(file);
    } finally {
      LocaleUtil.resetUserLocale();
    }
  }

  private void writeBook(Path file) throws IOException {
    try (DatedWorkbook book = new DatedWorkbook(edition.asOf());
        OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      Cells cells = new Cells(new Looks(book.getXSSFWorkbook(), words.language()), words);
      SheetWriter sheets = new SheetWriter(book, cells, words, new Headline(edition, words));
      XSSFSheet summary = new SummarySheet(book, cells, words).write(edition, SHEETS);
      sheets.footer(summary, summary.getSheetName());
      FactSheets facts = new FactSheets(edition, tables, links, words);
      FiguresSheet figures = new FiguresSheet(book, edition, words, atlas != null);
      sheets.write(figures.legend());
      DataSheet<RegionCoverage> regions = facts.regions();
      sheets.write(regions);
      sheets.write(facts.municipalities());
      sheets.write(facts.evidence());
      sheets.write(facts.changes());
      sheets.write(FlipRow.sheet(edition, words));
      DataSheet<TimeSeries.Point> series = SeriesSheet.sheet(edition, words);
      sheets.write(series);
      figures.draw(atlas, regions, series);
      sheets.write(new ReviewSheet(edition, links, words).sheet());
      sheets.write(facts.sources());
      sheets.write(facts.failures());
      sheets.write(new MethodSheet(edition, words, atlas != null).sheet());
      describe(book);
      book.write(out);
    }
  }

  private void describe(DatedWorkbook book) {
    POIXMLProperties properties = book.getXSSFWorkbook().getProperties();
    POIXMLProperties.CoreProperties core = properties.getCoreProperties();
    core.setTitle(new Headline(edition, words).title());
    core.setSubjectProperty(words.text("document.subject"));
    core.setCreator("signert");
    core.setCreated(Optional.of(book.instant()));
    core.setModified(Optional.of(book.instant()));
    properties.getExtendedProperties().setApplication("signert");
    core.getUnderlyingProperties().setLanguageProperty(words.text("document.language"));
  }
}
