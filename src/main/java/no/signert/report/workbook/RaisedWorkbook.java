package no.signert.report.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * A copy of a workbook for the folder above its own: links to files, which all lead out of the
 * folder of the edition, have one step up less. Nothing else differs, and nothing else is packed
 * anew.
 */
public final class RaisedWorkbook {
  private static final String RELATIONS = "xl/worksheets/_rels/";

  private static final Pattern EXTERNAL =
      Pattern.compile("<Relationship [^>]*TargetMode=\"External\"[^>]*>");

  private RaisedWorkbook() {}

  /**
   * Copies.
   *
   * @param workbook of an edition, as {@link WorkbookWriter} made it
   * @param copy in the folder above, not there yet
   * @throws IOException if one cannot be read or the other not written
   */
  public static void copy(Path workbook, Path copy) throws IOException {
    try (ZipFile from = ZipFile.builder().setPath(workbook).get();
        ZipArchiveOutputStream to = new ZipArchiveOutputStream(copy.toFile())) {
      to.setUseZip64(Zip64Mode.AsNeeded);
      List<ZipArchiveEntry> parts = Collections.list(from.getEntriesInPhysicalOrder());
      for (ZipArchiveEntry part : parts) {
        try (InputStream raw = from.getRawInputStream(part);
            InputStream content = from.getInputStream(part)) {
          if (part.getName().startsWith(RELATIONS)) {
            String relations = new String(content.readAllBytes(), StandardCharsets.UTF_8);
            ZipArchiveEntry raised = new ZipArchiveEntry(part.getName());
            raised.setTime(part.getTime());
            to.putArchiveEntry(raised);
            to.write(raised(relations).getBytes(StandardCharsets.UTF_8));
            to.closeArchiveEntry();
          } else {
            to.addRawArchiveEntry(part, raw);
          }
        }
      }
    }
  }

  private static String raised(String relations) {
    return EXTERNAL
        .matcher(relations)
        .replaceAll(
            link -> Matcher.quoteReplacement(link.group().replace("Target=\"../", "Target=\"")));
  }
}
