/**
 * ACOS Innsyn of the new generation (nye-innsyn): JSON behind a cookie. May import: domain, http,
 * source.
 */
@NullMarked
package no.signert.source.acos;

import org.jspecify.annotations.NullMarked;
