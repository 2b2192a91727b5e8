package no.signert.report.workbook;

/** How a cell looks. */
enum Look {
  TITLE,
  HEADLINE,
  PLAIN,
  PARAGRAPH,
  SECTION,
  HEADER,
  /** A heading over numbers. */
  HEADER_RIGHT,
  TEXT,
  WRAPPED,
  LINK,
  INTEGER,
  SHARE,
  DAY;

  /** Returns how the heading of a column of this look looks. */
  Look heading() {
    return this == INTEGER || this == SHARE || this == DAY ? HEADER_RIGHT : HEADER;
  }
}
