/** Invents what happens in each municipality, and knows the truth of it. May import: domain. */
@NullMarked
package no.signert.example.world;

import org.jspecify.annotations.NullMarked;
