package no.signert.domain;

/** Why a person should look at a finding or a status. The words for it live in the report. */
public enum ReviewReason {
  /** A careful human could not tell either. */
  UNCLEAR_PAPER,
  /** The rules disagreed. */
  RULES_DISAGREE,
  /** The text is damaged where it matters. */
  DAMAGED_TEXT,
  /** The quote was not found again at its place. */
  QUOTE_NOT_FOUND,
  /** Only the document's own header says whose it is. */
  OWNER_FROM_HEADER,
  /** The owner could not be told at all. */
  OWNER_UNKNOWN,
  /** Two papers with equal authority contradict each other. */
  PAPERS_CONTRADICT,
  /** A paper contradicts what a publication reported. */
  REPORT_CONTRADICTED,
  /** A paper newer than, or unlike, what a person decided. */
  OVERRIDE_CONTRADICTED,
  /** An override's last day has passed. */
  OVERRIDE_EXPIRED,
  /** The finding's confidence is low. */
  LOW_CONFIDENCE,
  /**
   * The day of the decision could not be read, so it could not be set against the reporting day.
   */
  DATE_UNKNOWN
}
