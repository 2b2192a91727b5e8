package no.signert.classify.evaluation;

import no.signert.domain.Finding;
import no.signert.domain.Outcome;

/**
 * A paper whose outcome a person has labelled, and what the classifier found.
 *
 * @param file the paper's name
 * @param expected the label
 * @param finding what was found
 */
public record Labelled(String file, Outcome expected, Finding finding) {
  /** Returns whether the classifier was right. */
  public boolean isRight() {
    return finding.outcome() == expected;
  }
}
