/**
 * An edition as open data: CSV files and their description. May import: domain, {@code
 * report.words}, {@code report.table}.
 */
@NullMarked
package no.signert.report.data;

import org.jspecify.annotations.NullMarked;
