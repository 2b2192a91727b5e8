package no.signert.resolve;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import no.signert.domain.Body;
import no.signert.domain.Evidence;
import no.signert.domain.Outcome;
import no.signert.domain.PoliticalBody;

/**
 * Which of several decisions counts: the last one of the body with the last word, council over
 * executive board over committee, then the day.
 */
final class LastWord {
  /**
   * A paper that names no body yields to every body that can decide, and to none that only advises.
   */
  private static final PoliticalBody UNNAMED = PoliticalBody.COMMITTEE;

  /** The strongest first; the last two keys only make the order stable. */
  private static final Comparator<Evidence> ORDER =
      Comparator.comparing(LastWord::authority)
          .thenComparing(LastWord::dayOrLongAgo, Comparator.reverseOrder())
          .thenComparing(e -> e.finding().outcome() == Outcome.UNCLEAR)
          .thenComparing(e -> e.finding().confidence())
          .thenComparing(e -> e.reference().location())
          .thenComparing(Evidence::sha256);

  private LastWord() {}

  static List<Evidence> strongestFirst(List<Evidence> decisions) {
    return decisions.stream().sorted(ORDER).toList();
  }

  static PoliticalBody authority(Evidence evidence) {
    Body body = evidence.finding().body();
    if (body == null) {
      body = evidence.reference().body();
    }
    return body == null ? UNNAMED : body.kind();
  }

  /**
   * Whether nothing but the papers' wording can tell which of two counts: same body, and no two
   * known days.
   */
  static boolean areEqual(Evidence one, Evidence other) {
    LocalDate first = one.decidedOn();
    LocalDate second = other.decidedOn();
    boolean sameDay = first == null || second == null || first.equals(second);
    return authority(one) == authority(other) && sameDay;
  }

  /** Whether {@code one} is known to be later than {@code other}. */
  static boolean isLater(Evidence one, Evidence other) {
    LocalDate first = one.decidedOn();
    LocalDate second = other.decidedOn();
    return first != null && second != null && first.isAfter(second);
  }

  private static LocalDate dayOrLongAgo(Evidence evidence) {
    LocalDate day = evidence.decidedOn();
    return day == null ? LocalDate.MIN : day;
  }
}
