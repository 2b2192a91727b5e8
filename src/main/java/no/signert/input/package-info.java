/**
 * Reads what people wrote, {@code input/*.csv} and {@code jobs/*.yml}, into the domain, and says
 * file, line and remedy when it can't. May import: domain.
 */
@NullMarked
package no.signert.input;

import org.jspecify.annotations.NullMarked;
