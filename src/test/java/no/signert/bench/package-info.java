/** Measures how fast papers are read; run by the profile {@code bench}, never by tests. */
@NullMarked
package no.signert.bench;

import org.jspecify.annotations.NullMarked;
