package no.signert.report.workbook;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * The zip of a workbook: every entry bears one day, and each sheet gets the links of its cells,
 * which POI knows nothing of.
 */
final class DatedZip extends ZipArchiveOutputStream {
  private static final String SHEETS = "xl/worksheets/";

  /** What follows the links in a sheet; every one of ours has margins. */
  private static final String AFTER_LINKS = "<pageMargins";

  private final LocalDate day;

  /** What is still to be added, by the name of the entry it belongs in. */
  private final Map<String, Function<OutputStream, Insertion>> unplaced = new TreeMap<>();

  private @Nullable Insertion insertion;

  /**
   * Opens a zip.
   *
   * @param links by the name of the sheet's entry
   */
  DatedZip(OutputStream out, LocalDate day, Map<String, SheetLinks> links) {
    super(out);
    this.day = day;
    links.forEach(
        (sheet, ways) -> {
          if (!ways.isEmpty()) {
            unplaced.put(sheet, rest -> new Insertion(rest, AFTER_LINKS, ways::cellsTo));
          }
          if (ways.leadOutside()) {
            unplaced.put(
                relations(sheet),
                rest -> new Insertion(rest, "</Relationships>", ways::relationsTo));
          }
        });
  }

  private static String relations(String sheet) {
    return sheet.replace(SHEETS, SHEETS + "_rels/") + ".rels";
  }

  @Override
  public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
    // A zip holds local time without its zone: noon here is written as noon everywhere.
    entry.setTime(day.atTime(12, 0).atZone(ZoneId.systemDefault()).toInstant().toEpochMilli());
    super.putArchiveEntry(entry);
    Function<OutputStream, Insertion> wanted = unplaced.remove(entry.getName());
    insertion = wanted == null ? null : wanted.apply(new BufferedOutputStream(new Rest()));
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    if (insertion != null) {
      insertion.write(bytes, offset, length);
    } else {
      super.write(bytes, offset, length);
    }
  }

  @Override
  public void closeArchiveEntry() throws IOException {
    if (insertion != null) {
      insertion.finish();
      insertion = null;
    }
    super.closeArchiveEntry();
  }

  @Override
  public void finish() throws IOException {
    if (!unplaced.isEmpty()) {
      throw new IOException("The workbook has no place for links in " + unplaced.keySet());
    }
    super.finish();
  }

  /** The entry itself, past the insertion. */
  private final class Rest extends OutputStream {
    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      DatedZip.super.write(bytes, offset, length);
    }
  }
}
