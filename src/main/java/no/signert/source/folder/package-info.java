/** Papers that people put into a folder. May import: domain, source. */
@NullMarked
package no.signert.source.folder;

import org.jspecify.annotations.NullMarked;
