package no.signert.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import no.signert.domain.Body;
import no.signert.domain.Finding;
import no.signert.domain.Quote;
import no.signert.domain.WrittenForm;
import no.signert.store.Reading;
import org.jspecify.annotations.Nullable;

/** One row per paper, with the columns that scripts rely on. */
abstract class PaperRows implements AutoCloseable {
  /** Prints the row of a paper. */
  abstract void print(PaperFiles.ReadPaper paper);

  /** Ends the table. */
  @Override
  public abstract void close();

  /** Returns the cells of a paper by column, null where there is nothing to say. */
  static Map<String, @Nullable Object> cells(PaperFiles.@Nullable ReadPaper paper) {
    Reading reading = paper == null ? null : paper.reading();
    Finding finding = reading instanceof Reading.Read read ? read.finding() : null;
    Quote quote = finding == null ? null : finding.quote();
    Body body = finding == null ? null : finding.body();
    WrittenForm language = finding == null ? null : finding.language();
    Map<String, @Nullable Object> cells = new LinkedHashMap<>();
    cells.put("file", paper == null ? null : paper.reference().location());
    cells.put("outcome", finding == null ? null : finding.outcome().name());
    cells.put("quote", quote == null ? null : quote.text());
    cells.put("page", quote == null ? null : quote.page());
    cells.put("start", quote == null ? null : quote.start());
    cells.put("end", quote == null ? null : quote.end());
    cells.put("section", finding == null ? null : finding.section());
    cells.put("body", body == null ? null : body.name());
    cells.put("decided_on", finding == null ? null : finding.decidedOn());
    cells.put("confidence", finding == null ? null : finding.confidence());
    cells.put("needs_review", finding == null ? null : finding.needsReview());
    cells.put("rule", finding == null ? null : finding.rule());
    cells.put("language", language == null ? null : language.code());
    cells.put("failure", failure(reading));
    return cells;
  }

  private static @Nullable String failure(@Nullable Reading reading) {
    return reading instanceof Reading.Unreadable unreadable
        ? unreadable.kind() + ": " + unreadable.message()
        : null;
  }
}
