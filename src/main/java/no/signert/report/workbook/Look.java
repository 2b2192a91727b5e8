package no.signert.report.workbook;

/** How a cell looks. */
enum Look {
  TITLE,
  HEADLINE,
  PLAIN,
  PARAGRAPH,
  SECTION,
  HEADER,
  TEXT,
  WRAPPED,
  LINK,
  INTEGER,
  SHARE,
  DAY
}
