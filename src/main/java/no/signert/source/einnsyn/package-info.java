/** eInnsyn, the national service, by its open API. May import: domain, http, source. */
@NullMarked
package no.signert.source.einnsyn;

import org.jspecify.annotations.NullMarked;
