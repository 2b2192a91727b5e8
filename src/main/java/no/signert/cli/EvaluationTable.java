package no.signert.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.signert.classify.evaluation.Evaluation;
import no.signert.classify.evaluation.Interval;
import no.signert.classify.evaluation.Labelled;
import no.signert.domain.Outcome;
import no.signert.domain.Quote;

/** Prints how often the classifier was right, and every paper where it was not. */
final class EvaluationTable {
  private static final int LONGEST_QUOTE = 120;

  private final PrintWriter out;

  EvaluationTable(PrintWriter out) {
    this.out = out;
  }

  void print(Evaluation evaluation, List<String> unreadable) {
    out.println("Right        " + share(evaluation.accuracy()));
    out.println("Not unclear  " + share(evaluation.coverage()));
    out.printf(
        "Signings     %d papers wrongly taken for one, %d missed%n",
        evaluation.wronglySigned(), evaluation.missedSigned());
    out.println();
    out.printf(
        "%-22s %-36s %s%n", "outcome", "precision (95 % interval)", "recall (95 % interval)");
    for (Outcome outcome : Outcome.values()) {
      out.printf(
          "%-22s %-36s %s%n",
          outcome, share(evaluation.precision(outcome)), share(evaluation.recall(outcome)));
    }
    out.println();
    out.println("Confusion: label, and what was found instead or rightly");
    for (Map.Entry<Outcome, Map<Outcome, Integer>> row : evaluation.confusion().entrySet()) {
      out.printf("  %-22s %s%n", row.getKey(), row.getValue());
    }
    misses(evaluation.misses());
    unreadable.forEach(message -> out.println("Could not be read: " + message));
    out.println();
  }

  private void misses(List<Labelled> misses) {
    out.println();
    out.println(misses.isEmpty() ? "No misses." : "Misses:");
    for (Labelled miss : misses) {
      out.printf(
          "  %s: labelled %s, found %s by the rule '%s'%n",
          miss.file(), miss.expected(), miss.finding().outcome(), miss.finding().rule());
      Quote quote = miss.finding().quote();
      if (quote != null) {
        String words = quote.onOneLine();
        String shown =
            words.length() > LONGEST_QUOTE ? words.substring(0, LONGEST_QUOTE) + "…" : words;
        out.println("    \u201c" + shown + "\u201d");
      }
    }
  }

  private static String share(Interval interval) {
    return interval.of() == 0
        ? "none"
        : String.format(
            Locale.ROOT,
            "%d of %d, %.1f %% (%.1f to %.1f)",
            interval.count(),
            interval.of(),
            100 * interval.share(),
            100 * interval.low(),
            100 * interval.high());
  }
}
