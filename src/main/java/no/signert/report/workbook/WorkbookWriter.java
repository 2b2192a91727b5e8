package no.signert.report.workbook;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import no.signert.domain.Edition;
import no.signert.report.table.EditionTables;
import no.signert.report.table.Links;
import no.signert.report.words.Words;
import org.apache.poi.ooxml.POIXMLProperties;

/** Writes an edition as a workbook. */
public final class WorkbookWriter {
  private static final List<String> SHEETS =
      List.of(
          "regions",
          "municipalities",
          "evidence",
          "changes",
          "review",
          "sources",
          "failures",
          "method");

  private final Edition edition;
  private final EditionTables tables;
  private final Links links;
  private final Words words;

  /** Writes what {@code tables} hold, leading where {@code links} lead. */
  public WorkbookWriter(Edition edition, EditionTables tables, Links links, Words words) {
    this.edition = edition;
    this.tables = tables;
    this.links = links;
    this.words = words;
  }

  /** Writes the workbook to a file. */
  public void write(Path file) throws IOException {
    try (DatedWorkbook book = new DatedWorkbook(edition.asOf());
        OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      Cells cells = new Cells(book, new Looks(book.getXSSFWorkbook(), words.language()), words);
      new SummarySheet(book, cells, words).write(edition, SHEETS);
      SheetWriter sheets = new SheetWriter(book, cells, words);
      FactSheets facts = new FactSheets(edition, tables, links, words);
      sheets.write(facts.regions());
      sheets.write(facts.municipalities());
      sheets.write(facts.evidence());
      sheets.write(facts.changes());
      sheets.write(new ReviewSheet(edition, links, words).sheet());
      sheets.write(facts.sources());
      sheets.write(facts.failures());
      sheets.write(new MethodSheet(edition, words).sheet());
      describe(book);
      book.write(out);
    }
  }

  private void describe(DatedWorkbook book) {
    POIXMLProperties properties = book.getXSSFWorkbook().getProperties();
    POIXMLProperties.CoreProperties core = properties.getCoreProperties();
    core.setTitle(edition.campaign().title());
    core.setSubjectProperty(words.text("document.subject"));
    core.setCreator("signert");
    core.setCreated(Optional.of(book.instant()));
    core.setModified(Optional.of(book.instant()));
    properties.getExtendedProperties().setApplication("signert");
    core.getUnderlyingProperties().setLanguageProperty(words.text("document.language"));
  }
}
