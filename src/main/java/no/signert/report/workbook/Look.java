package no.signert.report.workbook;

/** How a cell looks. */
enum Look {
  TITLE,
  PLAIN,
  SECTION,
  HEADER,
  /** A heading over numbers. */
  HEADER_RIGHT,
  TEXT,
  WRAPPED,
  LINK,
  /** A link that stands by itself and may run over the empty cells beside it. */
  WAY,
  INTEGER,
  SHARE,
  DAY;

  /** Returns how the heading of a column of this look looks. */
  Look heading() {
    return this == INTEGER || this == SHARE || this == DAY ? HEADER_RIGHT : HEADER;
  }
}
