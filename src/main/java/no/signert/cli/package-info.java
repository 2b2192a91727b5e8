/**
 * Arguments in, exit code out; the light commands call the stages directly. May import: every room;
 * alone knows picocli and the progress bar.
 */
@NullMarked
package no.signert.cli;

import org.jspecify.annotations.NullMarked;
