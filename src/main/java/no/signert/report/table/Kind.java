package no.signert.report.table;

/** What a column holds, and so how each form of the edition writes it. */
public enum Kind {
  /** Words from anywhere, possibly hostile: {@link String}. */
  TEXT,
  /** An address to follow, absolute or relative to the edition: {@link String}. */
  ADDRESS,
  /** Digits that are no number, such as 0301: {@link String}. */
  DIGITS,
  /** A value of the domain, which readers see in their language: {@link Enum}. */
  CODE,
  /** As {@link #CODE}, but open data has it in lower case: {@link Enum}. */
  ANSWER,
  /** {@link Boolean}; open data says {@code yes} or {@code no}. */
  YES_NO,
  /** A count: {@link Integer} or {@link Long}. */
  INTEGER,
  /** A fraction between 0 and 1, which the workbook shows as per cent: {@link Number}. */
  SHARE,
  /** {@link java.time.LocalDate}. */
  DAY
}
