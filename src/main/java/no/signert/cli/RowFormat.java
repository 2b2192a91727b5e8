package no.signert.cli;

import java.io.PrintWriter;

/** How rows are printed. */
enum RowFormat {
  CSV {
    @Override
    PaperRows open(PrintWriter out) {
      return new CsvRows(out);
    }
  },
  JSON {
    @Override
    PaperRows open(PrintWriter out) {
      return new JsonRows(out);
    }
  };

  abstract PaperRows open(PrintWriter out);
}
