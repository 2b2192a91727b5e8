package no.signert.classify;

import java.util.List;
import java.util.Locale;
import no.signert.domain.Confidence;
import no.signert.domain.Declaration;
import no.signert.domain.DocumentText;
import no.signert.domain.Finding;
import no.signert.domain.Outcome;
import no.signert.domain.Quote;
import no.signert.domain.ReviewReason;
import no.signert.domain.TrailStep;
import org.jspecify.annotations.Nullable;

/**
 * Says what a paper decided about a declaration, and which words say so. Thread-safe; asks nothing
 * but its arguments, so the same paper gives the same finding.
 */
public final class Classifier {
  private static final String VERSION = "1";

  private final Declaration declaration;

  /** Makes a classifier for one declaration. */
  public Classifier(Declaration declaration) {
    this.declaration = declaration;
  }

  /** Returns the version of the rules; it changes whenever a finding may change. */
  public static String version() {
    return VERSION;
  }

  /**
   * Reads one paper.
   *
   * @param hints what is known of it already; {@link Hints#NONE} if nothing
   */
  public Finding classify(DocumentText text, Hints hints) {
    Quote mention = firstMention(text);
    if (mention == null) {
      return new Finding(
          Outcome.NOT_A_DECISION,
          null,
          null,
          null,
          hints.meetingDate(),
          Confidence.HIGH,
          List.of(),
          "not-mentioned",
          null,
          List.of(new TrailStep(TrailStep.Kind.CASE, "No name of the declaration is in it.", null)),
          List.of());
    }
    return new Finding(
        Outcome.UNCLEAR,
        null,
        null,
        hints.body(),
        hints.meetingDate(),
        Confidence.LOW,
        List.of(ReviewReason.UNCLEAR_PAPER),
        "mentioned",
        null,
        List.of(new TrailStep(TrailStep.Kind.CASE, "The declaration is mentioned.", mention)),
        List.of(mention));
  }

  private @Nullable Quote firstMention(DocumentText text) {
    String lower = text.text().toLowerCase(Locale.ROOT);
    for (String name : declaration.names()) {
      int at = lower.indexOf(name.toLowerCase(Locale.ROOT));
      if (at >= 0 && lower.length() == text.text().length()) {
        return text.quote(at, at + name.length());
      }
    }
    return null;
  }
}
