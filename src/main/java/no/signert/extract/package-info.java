/** Bytes become text, page by page, exactly as written. May import: domain. */
@NullMarked
package no.signert.extract;

import org.jspecify.annotations.NullMarked;
