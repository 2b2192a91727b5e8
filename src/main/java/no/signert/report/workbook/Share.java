package no.signert.report.workbook;

/** A fraction between 0 and 1 among counts, to be shown as per cent. */
record Share(double fraction) {}
