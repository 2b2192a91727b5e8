package no.signert.classify.evaluation;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import no.signert.domain.EvaluationSummary;
import no.signert.domain.Outcome;

/**
 * The classifier set against labels: confusion, precision and recall, coverage, misses.
 *
 * @param papers all labelled papers with their findings, in order
 */
public record Evaluation(List<Labelled> papers) {
  public Evaluation {
    papers = List.copyOf(papers);
  }

  /** Returns how many papers with one label were found to be another, by label, then by finding. */
  public Map<Outcome, Map<Outcome, Integer>> confusion() {
    Map<Outcome, Map<Outcome, Integer>> confusion = new EnumMap<>(Outcome.class);
    for (Labelled paper : papers) {
      confusion
          .computeIfAbsent(paper.expected(), outcome -> new EnumMap<>(Outcome.class))
          .merge(paper.finding().outcome(), 1, Integer::sum);
    }
    return confusion;
  }

  /** Returns the share of right outcomes. */
  public Interval accuracy() {
    return Interval.of(count(Labelled::isRight), papers.size());
  }

  /** Returns, of the papers found to have an outcome, the share that has it. */
  public Interval precision(Outcome outcome) {
    return Interval.of(
        count(paper -> paper.finding().outcome() == outcome && paper.isRight()),
        count(paper -> paper.finding().outcome() == outcome));
  }

  /** Returns, of the papers that have an outcome, the share found to have it. */
  public Interval recall(Outcome outcome) {
    return Interval.of(
        count(paper -> paper.expected() == outcome && paper.isRight()),
        count(paper -> paper.expected() == outcome));
  }

  /** Returns the share of papers that were not left unclear. */
  public Interval coverage() {
    return Interval.of(count(paper -> paper.finding().outcome() != Outcome.UNCLEAR), papers.size());
  }

  /** Returns the papers that were read wrongly, in order. */
  public List<Labelled> misses() {
    return papers.stream().filter(paper -> !paper.isRight()).toList();
  }

  /** Returns how many papers were taken for a signing that are none. */
  public int wronglySigned() {
    return count(paper -> paper.finding().outcome().isSigning() && !paper.expected().isSigning());
  }

  /** Returns how many signings were taken for something that is none. */
  public int missedSigned() {
    return count(paper -> paper.expected().isSigning() && !paper.finding().outcome().isSigning());
  }

  /** Returns what readers of an edition should know of it. */
  public EvaluationSummary summary(LocalDate evaluatedOn, String rulesVersion) {
    Interval accuracy = accuracy();
    return new EvaluationSummary(
        evaluatedOn,
        rulesVersion,
        papers.size(),
        accuracy.count(),
        wronglySigned(),
        missedSigned(),
        accuracy.low(),
        accuracy.high());
  }

  private int count(Predicate<Labelled> wanted) {
    return (int) papers.stream().filter(wanted).count();
  }
}
