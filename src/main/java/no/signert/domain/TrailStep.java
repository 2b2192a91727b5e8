package no.signert.domain;

import org.jspecify.annotations.Nullable;

/**
 * One step of the way to a finding, in plain words.
 *
 * @param kind what the step looked at
 * @param text what it saw and concluded, one English sentence
 * @param quote the words it rests on; null where it rests on their absence
 */
public record TrailStep(Kind kind, String text, @Nullable Quote quote) {
  /** What a step looked at. */
  public enum Kind {
    CASE,
    SECTION,
    PROPOSAL,
    VOTE,
    RULE
  }

  public TrailStep {
    Checks.notBlank(text, "The text of a trail step");
  }
}
