/** One polite request at a time per host. May import: domain. */
@NullMarked
package no.signert.http;

import org.jspecify.annotations.NullMarked;
