/**
 * The words and set phrases of both written forms, read from resources. May import: classify.text.
 */
@NullMarked
package no.signert.classify.lexicon;

import org.jspecify.annotations.NullMarked;
