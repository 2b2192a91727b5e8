package no.signert.report.workbook;

import no.signert.domain.DocumentReference;
import no.signert.domain.Evidence;
import no.signert.domain.MunicipalityStatus;
import no.signert.domain.Quote;
import org.jspecify.annotations.Nullable;

/** What a status rests on, as words to read and to click on. */
final class Proof {
  private Proof() {}

  /** Returns the deciding words on one line; null where there are none. */
  static @Nullable String quote(MunicipalityStatus status) {
    Evidence evidence = status.evidence();
    Quote quote = evidence == null ? null : evidence.finding().quote();
    return quote == null ? null : quote.onOneLine();
  }

  /** Returns the name of the deciding paper or publication; null for none. */
  static @Nullable String title(MunicipalityStatus status) {
    if (status.evidence() != null) {
      return title(status.evidence().reference());
    }
    return status.reported() == null ? null : status.reported().sourceTitle();
  }

  /** Returns a paper's title, or the last part of its address where it has none. */
  static String title(DocumentReference reference) {
    if (!reference.title().isBlank()) {
      return reference.title();
    }
    String location = reference.location();
    String last = location.substring(location.lastIndexOf('/') + 1);
    return last.isBlank() ? location : last;
  }
}
