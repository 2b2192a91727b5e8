/** The vocabulary: immutable records that check themselves. May import: the JDK only. */
@NullMarked
package no.signert.domain;

import org.jspecify.annotations.NullMarked;
