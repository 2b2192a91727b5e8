package no.signert.cli;

import java.io.PrintWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Rows as a JSON array with one object per line; what there is nothing to say about is null. */
final class JsonRows extends PaperRows {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final PrintWriter out;
  private boolean first = true;

  JsonRows(PrintWriter out) {
    this.out = out;
    out.print("[");
  }

  @Override
  void print(PaperFiles.ReadPaper paper) {
    Map<String, @Nullable Object> cells = cells(paper);
    out.print(first ? "\n" : ",\n");
    out.print(JSON.writeValueAsString(cells));
    out.flush();
    first = false;
  }

  @Override
  public void close() {
    out.print("\n]\n");
    out.flush();
  }
}
