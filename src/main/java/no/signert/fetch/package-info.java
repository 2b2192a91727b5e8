/** An address becomes bytes with provenance. May import: domain, http, archive. */
@NullMarked
package no.signert.fetch;

import org.jspecify.annotations.NullMarked;
