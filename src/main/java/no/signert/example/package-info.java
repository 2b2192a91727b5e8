/**
 * Publishes an invented campaign on localhost, in the real portals' own formats. May import:
 * domain.
 */
@NullMarked
package no.signert.example;

import org.jspecify.annotations.NullMarked;
