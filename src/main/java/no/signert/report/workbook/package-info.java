/**
 * An edition as a workbook. May import: domain, {@code report.words}, {@code report.table}, {@code
 * report.map}.
 */
@NullMarked
package no.signert.report.workbook;

import org.jspecify.annotations.NullMarked;
