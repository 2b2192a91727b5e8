/** Keeps every fetched response as a WARC record, and finds it again. May import: domain. */
@NullMarked
package no.signert.archive;

import org.jspecify.annotations.NullMarked;
