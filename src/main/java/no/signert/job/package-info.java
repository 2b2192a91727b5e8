/**
 * The steps of a night and their order. May import: every room but cli; alone knows Spring Batch.
 */
@NullMarked
package no.signert.job;

import org.jspecify.annotations.NullMarked;
