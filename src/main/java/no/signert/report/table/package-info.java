/**
 * The tables of an edition, one definition for workbook, CSV and page. May import: domain, {@code
 * report.words}.
 */
@NullMarked
package no.signert.report.table;

import org.jspecify.annotations.NullMarked;
