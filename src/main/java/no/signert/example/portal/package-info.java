/**
 * The publishing systems, each in its own format. May import: domain, example.world, example.paper,
 * example.web.
 */
@NullMarked
package no.signert.example.portal;

import org.jspecify.annotations.NullMarked;
