package no.signert.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a document says of the declaration, and the words that say so (<i>funn</i>).
 *
 * @param outcome what it says
 * @param quote the deciding words; null only where the document has none (never for a signing)
 * @param section the section they stand in; null where there is no quote
 * @param body who acted last or, for a recommendation, is to decide; null where the paper does not
 *     say
 * @param decidedOn day of the meeting; null where unreadable or there was none
 * @param confidence how sure this is
 * @param reviewReasons why a person should look; empty where nobody needs to
 * @param rule name of the rule that settled it
 * @param language the written form of the deciding text; null where there is too little text to
 *     tell
 * @param trail the way to the outcome, in order
 * @param passages further words a reviewer should read, most telling first
 */
public record Finding(
    Outcome outcome,
    @Nullable Quote quote,
    @Nullable SectionKind section,
    @Nullable Body body,
    @Nullable LocalDate decidedOn,
    Confidence confidence,
    List<ReviewReason> reviewReasons,
    String rule,
    @Nullable WrittenForm language,
    List<TrailStep> trail,
    List<Quote> passages) {
  public Finding {
    Checks.notBlank(rule, "The rule of a finding");
    reviewReasons = List.copyOf(reviewReasons);
    trail = List.copyOf(trail);
    passages = List.copyOf(passages);
    if (outcome.isSigning() && quote == null) {
      throw new IllegalArgumentException("A signing without a quote must not exist: " + outcome);
    }
    boolean doubtful = outcome == Outcome.UNCLEAR || confidence == Confidence.LOW;
    if (doubtful && reviewReasons.isEmpty()) {
      throw new IllegalArgumentException(
          "A doubtful finding must say why it needs review: " + outcome + ", " + confidence);
    }
  }

  /** Returns whether a person should look at it. */
  public boolean needsReview() {
    return !reviewReasons.isEmpty();
  }
}
