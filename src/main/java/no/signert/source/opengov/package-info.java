/** OpenGov 360online by Tietoevry: meetings as pages. May import: domain, http, source. */
@NullMarked
package no.signert.source.opengov;

import org.jspecify.annotations.NullMarked;
