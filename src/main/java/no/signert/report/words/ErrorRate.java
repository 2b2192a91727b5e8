package no.signert.report.words;

import no.signert.domain.Edition;
import no.signert.domain.EvaluationSummary;

/**
 * How often the rules were wrong where somebody knew the answer, or that nobody has measured it.
 */
public final class ErrorRate {
  private ErrorRate() {}

  /** Returns it in sentences, whatever is known. */
  public static String of(Edition edition, Words words) {
    EvaluationSummary seen = edition.evaluation();
    if (seen == null) {
      return words.text("method.error-rate.none");
    }
    Numbers numbers = new Numbers(words);
    String rate =
        words.text(
            "method.error-rate.text",
            numbers.integer(seen.correct()),
            numbers.integer(seen.documents()),
            numbers.percent(seen.accuracyLow()),
            numbers.percent(seen.accuracyHigh()),
            numbers.integer(seen.wronglySigned()),
            numbers.integer(seen.missedSigned()),
            numbers.day(seen.evaluatedOn()),
            seen.rulesVersion());
    return seen.rulesVersion().equals(edition.rulesVersion())
        ? rate
        : rate + " " + words.text("method.error-rate.other-rules", edition.rulesVersion());
  }
}
