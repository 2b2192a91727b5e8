package no.signert.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.stream.Collectors;
import no.signert.domain.Body;
import no.signert.domain.Finding;
import no.signert.domain.MunicipalityNumber;
import no.signert.domain.Quote;
import no.signert.domain.TrailStep;
import org.jspecify.annotations.Nullable;

/** Tells what a paper says, and step by step how that was read out of it. */
final class PaperStory {
  private final PrintWriter out;

  PaperStory(PrintWriter out) {
    this.out = out;
  }

  /** Tells a finding, indented under the line that names the paper. */
  void tell(@Nullable MunicipalityNumber owner, Finding finding) {
    Body body = finding.body();
    out.printf(
        "  outcome     %s, confidence %s, by the rule '%s'%n",
        finding.outcome(), finding.confidence(), finding.rule());
    out.println("  owner       " + (owner == null ? "not known" : owner));
    out.println("  body        " + (body == null ? "not said" : body.name()));
    out.println(
        "  decided on  " + (finding.decidedOn() == null ? "not said" : finding.decidedOn()));
    if (finding.needsReview()) {
      String reasons =
          finding.reviewReasons().stream().map(Enum::name).collect(Collectors.joining(", "));
      out.println("  to review   " + reasons);
    }
    Quote quote = finding.quote();
    if (quote != null) {
      out.printf("  quote       %s, in the section %s%n", place(quote), finding.section());
      out.println("              \u201c" + quote.onOneLine() + "\u201d");
    }
    out.println("  how it was read:");
    int number = 1;
    for (TrailStep step : finding.trail()) {
      out.printf(
          "    %d. %s: %s%n", number++, step.kind().name().toLowerCase(Locale.ROOT), step.text());
      if (step.quote() != null) {
        out.println(
            "       \u201c" + step.quote().onOneLine() + "\u201d (" + place(step.quote()) + ")");
      }
    }
  }

  private static String place(Quote quote) {
    return "page %d, characters %d to %d".formatted(quote.page(), quote.start(), quote.end());
  }
}
