package no.signert.report.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.streaming.SheetDataWriter;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * A streaming workbook whose file bears one day and nothing of the moment it was written: every
 * entry of the zip has that day's date.
 */
final class DatedWorkbook extends SXSSFWorkbook {
  private static final int ROWS_IN_MEMORY = 100;

  /** Level of compression: a tenth larger than the default, in half its time. */
  private static final int SWIFT = 3;

  private final LocalDate day;

  /** By the name of the sheet's part in the file. */
  private final Map<String, SheetLinks> links = new HashMap<>();

  private @Nullable SheetFile newest;

  DatedWorkbook(LocalDate day) {
    super(new XSSFWorkbook(), ROWS_IN_MEMORY);
    this.day = day;
  }

  @Override
  protected SheetDataWriter createSheetDataWriter() throws IOException {
    newest = new SheetFile();
    return newest;
  }

  /** Adds a sheet and returns its rows. */
  SheetRows sheet(String name) {
    createSheet(name);
    XSSFSheet sheet = getXSSFWorkbook().getSheet(name);
    SheetLinks ways = new SheetLinks();
    links.put(sheet.getPackagePart().getPartName().getName().substring(1), ways);
    return new SheetRows(Objects.requireNonNull(newest).rows(), sheet, ways);
  }

  @Override
  protected ZipArchiveOutputStream createArchiveOutputStream(OutputStream out) {
    ZipArchiveOutputStream zip = new DatedZip(out, day, links);
    zip.setUseZip64(Zip64Mode.AsNeeded);
    zip.setLevel(SWIFT);
    return zip;
  }

  /** Returns the day as the instant that document properties want. */
  java.util.Date instant() {
    return java.util.Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant());
  }
}
