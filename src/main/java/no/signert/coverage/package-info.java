/** Statuses become numbers per region: arithmetic only. May import: domain. */
@NullMarked
package no.signert.coverage;

import org.jspecify.annotations.NullMarked;
