/** Addresses that people collected. May import: domain, source. */
@NullMarked
package no.signert.source.addresses;

import org.jspecify.annotations.NullMarked;
