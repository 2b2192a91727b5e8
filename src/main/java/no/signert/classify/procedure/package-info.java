/**
 * Proposals on the table, votes, and what stands as decided. May import: domain and the other
 * sub-packages of classify.
 */
@NullMarked
package no.signert.classify.procedure;

import org.jspecify.annotations.NullMarked;
