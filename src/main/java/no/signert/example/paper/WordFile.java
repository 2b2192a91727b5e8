package no.signert.example.paper;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import no.signert.example.world.Line;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** Writes paragraphs as a Word file. */
final class WordFile {
  /** Zip and Word both write the time of day, which would differ every time. */
  private static final Instant THEN = Instant.parse("2020-09-01T08:00:00Z");

  private WordFile() {}

  static byte[] print(String title, List<Line> lines) {
    try (XWPFDocument document = new XWPFDocument()) {
      var properties = document.getProperties().getCoreProperties();
      properties.setTitle(title);
      properties.setCreated(Optional.of(Date.from(THEN)));
      properties.setModified(Optional.of(Date.from(THEN)));
      document.createParagraph().createRun().setText(PaperPrinter.MARK);
      lines.forEach(line -> set(document, line));
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.write(bytes);
      return withoutTimes(bytes.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException("An example paper cannot be printed: " + title, e);
    }
  }

  private static void set(XWPFDocument document, Line line) {
    if (line.style() == Line.Style.ROW) {
      String[] cells = line.text().split("\t", -1);
      XWPFTable table = document.createTable(1, cells.length);
      for (int i = 0; i < cells.length; i++) {
        table.getRow(0).getCell(i).setText(cells[i]);
      }
      return;
    }
    XWPFRun run = document.createParagraph().createRun();
    run.setText(line.text());
    run.setBold(line.style() != Line.Style.BODY);
    run.setFontSize(line.style() == Line.Style.TITLE ? 15 : 11);
  }

  private static byte[] withoutTimes(byte[] zip) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(zip.length);
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip));
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        ZipEntry timeless = new ZipEntry(entry.getName());
        timeless.setTimeLocal(LocalDateTime.ofInstant(THEN, ZoneOffset.UTC));
        out.putNextEntry(timeless);
        in.transferTo(out);
        out.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
