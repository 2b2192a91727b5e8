package no.signert.domain;

/** What a stretch of a case paper is. */
public enum SectionKind {
  /** Letterhead, case number, list of bodies. */
  HEADER,
  /** <i>saksopplysninger, vurdering</i>. */
  CASE_DESCRIPTION,
  /** <i>innstilling, forslag til vedtak</i>: contains the word <i>vedtak</i>; is not one. */
  RECOMMENDATION,
  /** <i>behandling</i>: names proposals that may have fallen. */
  PROCEEDINGS,
  /** <i>votering, røysting</i>. */
  VOTE,
  /** <i>vedtak</i>: the only section that can sign. */
  DECISION,
  /** <i>protokolltilførsel</i>: a minority's words. */
  STATEMENT,
  /** <i>vedlegg</i>, or another document quoted at length. */
  ATTACHMENT,
  /** Anything else. */
  OTHER
}
