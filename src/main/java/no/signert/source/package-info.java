/**
 * Asks a publishing system which case papers exist; one sub-package per system, ignorant of the
 * others. May import: domain, http.
 */
@NullMarked
package no.signert.source;

import org.jspecify.annotations.NullMarked;
