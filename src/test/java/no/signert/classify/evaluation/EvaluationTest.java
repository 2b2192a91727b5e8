package no.signert.classify.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import no.signert.domain.Confidence;
import no.signert.domain.Finding;
import no.signert.domain.Outcome;
import no.signert.domain.ReviewReason;
import org.junit.jupiter.api.Test;

class EvaluationTest {
  private final Evaluation evaluation =
      new Evaluation(
          List.of(
              paper("a", Outcome.DECLINED, Outcome.DECLINED),
              paper("b", Outcome.DECLINED, Outcome.NOTED),
              paper("c", Outcome.NOTED, Outcome.NOTED),
              paper("d", Outcome.SIGNED, Outcome.UNCLEAR)));

  @Test
  void wilsonIntervalsAreThoseOfTheTextbook() {
    Interval interval = Interval.of(97, 100);
    assertThat(interval.low()).isCloseTo(0.9155, within(0.0001));
    assertThat(interval.high()).isCloseTo(0.9897, within(0.0001));
    assertThat(Interval.of(0, 10).low()).isZero();
    assertThat(Interval.of(10, 10).high()).isEqualTo(1.0);
    assertThat(Interval.of(0, 0)).isEqualTo(new Interval(0, 0, 0, 1));
  }

  @Test
  void precisionCountsTheFoundAndRecallTheLabelled() {
    assertThat(evaluation.precision(Outcome.NOTED)).isEqualTo(Interval.of(1, 2));
    assertThat(evaluation.recall(Outcome.DECLINED)).isEqualTo(Interval.of(1, 2));
    assertThat(evaluation.accuracy()).isEqualTo(Interval.of(2, 4));
    assertThat(evaluation.coverage()).isEqualTo(Interval.of(3, 4));
  }

  @Test
  void everyMissIsNamedAndASigningMissedIsCounted() {
    assertThat(evaluation.misses()).extracting(Labelled::file).containsExactly("b", "d");
    assertThat(evaluation.missedSigned()).isEqualTo(1);
    assertThat(evaluation.wronglySigned()).isZero();
    assertThat(evaluation.confusion().get(Outcome.DECLINED))
        .containsEntry(Outcome.DECLINED, 1)
        .containsEntry(Outcome.NOTED, 1);
  }

  private static Labelled paper(String file, Outcome expected, Outcome found) {
    List<ReviewReason> reasons =
        found == Outcome.UNCLEAR ? List.of(ReviewReason.UNCLEAR_PAPER) : List.of();
    return new Labelled(
        file,
        expected,
        new Finding(
            found,
            null,
            null,
            null,
            null,
            Confidence.MEDIUM,
            reasons,
            "test",
            null,
            List.of(),
            List.of()));
  }
}
