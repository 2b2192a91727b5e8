/** What an edition says in words, by language. May import: domain. */
@NullMarked
package no.signert.report.words;

import org.jspecify.annotations.NullMarked;
