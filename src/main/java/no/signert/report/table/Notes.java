package no.signert.report.table;

import java.util.ArrayList;
import java.util.List;
import no.signert.domain.MunicipalityStatus;
import no.signert.domain.ReportedStatus;
import no.signert.domain.StatusOverride;
import no.signert.report.words.Numbers;
import no.signert.report.words.Words;
import org.jspecify.annotations.Nullable;

/** What else a reader should know of a municipality's status, in sentences. */
final class Notes {
  private final Words words;
  private final Numbers numbers;

  Notes(Words words) {
    this.words = words;
    this.numbers = new Numbers(words);
  }

  /** Returns the note of a municipality; null where there is nothing to say. */
  @Nullable String of(MunicipalityStatus status) {
    List<String> notes = new ArrayList<>();
    ReportedStatus reported = status.reported();
    if (reported != null) {
      notes.add(words.text("note.reported", numbers.day(reported.trueNoLaterThan())));
      if (!reported.note().isBlank()) {
        notes.add(words.text("note.source-says", reported.note()));
      }
    }
    StatusOverride override = status.override();
    if (override != null) {
      notes.add(
          words.text(
              "note.override",
              override.approvedBy(),
              numbers.day(override.approvedOn()),
              override.reason()));
    }
    if (!status.alsoReportedBy().isEmpty()) {
      notes.add(words.text("note.also-reported", String.join("; ", status.alsoReportedBy())));
    }
    status.reviewReasons().forEach(reason -> notes.add(words.label(reason) + "."));
    return notes.isEmpty() ? null : String.join(" ", notes);
  }
}
