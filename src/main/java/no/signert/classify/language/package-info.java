/**
 * What a passage would do about the declaration: clauses, negation, conditions. May import: domain,
 * classify.text, classify.lexicon.
 */
@NullMarked
package no.signert.classify.language;

import org.jspecify.annotations.NullMarked;
