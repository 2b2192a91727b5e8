/** All findings of a municipality become one status. May import: domain. */
@NullMarked
package no.signert.resolve;

import org.jspecify.annotations.NullMarked;
