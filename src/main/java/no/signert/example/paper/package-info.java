/**
 * Prints an invented paper as PDF, Word or HTML, always with the same bytes. May import: domain,
 * example.world.
 */
@NullMarked
package no.signert.example.paper;

import org.jspecify.annotations.NullMarked;
