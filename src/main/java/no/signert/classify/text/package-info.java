/**
 * A text made ready for matching, with the way back to the text as extracted. May import: domain.
 */
@NullMarked
package no.signert.classify.text;

import org.jspecify.annotations.NullMarked;
