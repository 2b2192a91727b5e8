package no.signert.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.signert.domain.Edition;
import no.signert.report.data.Csv;
import no.signert.report.data.DataPackage;
import no.signert.report.map.Atlas;
import no.signert.report.map.MapDrawing;
import no.signert.report.page.Feed;
import no.signert.report.page.Page;
import no.signert.report.table.EditionTables;
import no.signert.report.table.Links;
import no.signert.report.table.Table;
import no.signert.report.words.Headline;
import no.signert.report.words.Words;
import no.signert.report.workbook.RaisedWorkbook;
import no.signert.report.workbook.WorkbookWriter;

/**
 * Writes every file of an edition.
 *
 * <p>The same edition gives the same bytes, whatever the machine, time zone or locale.
 */
public final class EditionWriter {
  private static final String PAPERS = "../papers/";

  static {
    // The map is drawn in memory: a machine without a screen must not look for one.
    if (System.getProperty("java.awt.headless") == null) {
      System.setProperty("java.awt.headless", "true");
    }
  }

  /**
   * Writes an edition into a directory that exists and is empty; the caller moves it into place.
   *
   * @param directory at the same depth below the working directory as its final place, so that
   *     relative links to papers hold
   * @throws IOException if a file cannot be written
   */
  public void write(Edition edition, Path directory) throws IOException {
    Words words = new Words(edition.campaign().language());
    Links links = new Links(directory, PAPERS, edition.copies());
    EditionTables tables = EditionTables.of(edition, links, words);
    for (Table<?> table : tables.all()) {
      Csv.write(table, directory);
    }
    Files.write(
        directory.resolve("datapackage.json"), new DataPackage(edition, words).json(tables));
    String name = edition.campaign().key() + "-" + edition.asOf() + ".xlsx";
    Atlas atlas = Atlas.of(edition.campaign().register()).orElse(null);
    if (atlas != null) {
      String map =
          new MapDrawing(atlas, words)
              .file(
                  edition.statuses(), new Headline(edition, words).marked(words.text("map.title")));
      Files.writeString(directory.resolve("map.svg"), map);
    }
    String page = new Page(edition, links, words, atlas).html(tables);
    Files.writeString(directory.resolve("index.html"), page);
    Files.writeString(directory.resolve("feed.atom"), new Feed(edition, words).atom());
    new WorkbookWriter(edition, tables, links, words, atlas).write(directory.resolve(name));
  }

  /**
   * Copies the workbook of an edition to the folder above, where the newest good one lies: there
   * its links to files need one step up less.
   *
   * @throws IOException if one cannot be read or the other not written
   */
  public void raise(Path workbook, Path file) throws IOException {
    RaisedWorkbook.copy(workbook, file);
  }
}
