/**
 * An edition as one page for any browser, and its changes as a feed. May import: domain, {@code
 * report.words}, {@code report.table}, {@code report.map}.
 */
@NullMarked
package no.signert.report.page;

import org.jspecify.annotations.NullMarked;
