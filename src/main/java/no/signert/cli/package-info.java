/** Arguments in, exit code out. May import: every room. */
@NullMarked
package no.signert.cli;

import org.jspecify.annotations.NullMarked;
