package no.signert.report.workbook;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.xssf.streaming.SheetDataWriter;

/** Where POI's streaming workbook keeps the rows of a sheet until it is saved. */
final class SheetFile extends SheetDataWriter {
  // Set while the parent's constructor opens the file, so it must not be given a value here.
  @SuppressWarnings("NullAway.Init")
  private OutputStream file;

  SheetFile() throws IOException {
    super();
  }

  @Override
  protected OutputStream decorateOutputStream(FileOutputStream opened) throws IOException {
    file = opened;
    return super.decorateOutputStream(opened);
  }

  /** Takes rows as XML in UTF-8; closed by the workbook, whose own writer writes nothing. */
  OutputStream rows() {
    return file;
  }
}
