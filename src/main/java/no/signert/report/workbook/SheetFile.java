package no.signert.report.workbook;

import java.io.IOException;
import java.io.Writer;
import org.apache.poi.xssf.streaming.SheetDataWriter;

/** Where POI's streaming workbook keeps the rows of a sheet until it is saved. */
final class SheetFile extends SheetDataWriter {
  SheetFile() throws IOException {
    super();
  }

  /** Takes XML of rows; closed by the workbook. */
  Writer rows() {
    return _out;
  }
}
