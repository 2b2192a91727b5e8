/**
 * Turns numbers, evidence and failures into an edition: a workbook, open data and a page. May
 * import: domain.
 */
@NullMarked
package no.signert.report;

import org.jspecify.annotations.NullMarked;
