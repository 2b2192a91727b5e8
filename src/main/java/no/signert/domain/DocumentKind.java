package no.signert.domain;

/** What kind of paper a publishing system says a document is (<i>dokumenttype</i>). */
public enum DocumentKind {
  /** <i>saksframlegg</i>: written before the meeting, holds proposals only. */
  CASE_PRESENTATION,
  /** <i>møteprotokoll, møtebok</i>: several cases in one file. */
  MINUTES,
  /** <i>saksprotokoll</i>: one case's minutes from one body. */
  MINUTES_EXTRACT,
  /** <i>særutskrift, saksutskrift</i>: the whole history of a case, several bodies. */
  CASE_TRANSCRIPT,
  /** <i>møteinnkalling</i>. */
  MEETING_NOTICE,
  /** <i>saksliste, sakskart</i>. */
  AGENDA,
  /** <i>vedlegg</i>: may be the declaration itself; text there is never a decision. */
  ATTACHMENT,
  /** The source did not say. */
  UNKNOWN
}
