/**
 * Elements Publikum by Sikri: meetings, handlings and papers as JSON. May import: domain, http,
 * source.
 */
@NullMarked
package no.signert.source.elements;

import org.jspecify.annotations.NullMarked;
