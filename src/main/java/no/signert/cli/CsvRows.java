package no.signert.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Collection;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** Rows as CSV: a header first, then the quotes verbatim, line breaks and all. */
final class CsvRows extends PaperRows {
  private final CSVPrinter csv;

  CsvRows(PrintWriter out) {
    try {
      csv = new CSVPrinter(out, CSVFormat.RFC4180.builder().setRecordSeparator('\n').get());
      csv.printRecord(cells(null).keySet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  void print(PaperFiles.ReadPaper paper) {
    try {
      csv.printRecord(written(cells(paper).values()));
      csv.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Iterable<?> written(Collection<@Nullable Object> values) {
    return values.stream().map(CsvRows::written).toList();
  }

  private static String written(@Nullable Object value) {
    if (value instanceof Boolean yes) {
      return yes ? "yes" : "no";
    }
    return value == null ? "" : value.toString();
  }

  @Override
  public void close() {
    try {
      csv.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
