/**
 * The map of an edition, as SVG and PNG. May import: domain, {@code report.words}, {@code
 * report.table}.
 */
@NullMarked
package no.signert.report.map;

import org.jspecify.annotations.NullMarked;
