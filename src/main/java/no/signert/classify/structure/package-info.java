/**
 * What a paper is made of: cases, sections and their headings, bodies and days. May import: domain,
 * classify.text, classify.lexicon.
 */
@NullMarked
package no.signert.classify.structure;

import org.jspecify.annotations.NullMarked;
