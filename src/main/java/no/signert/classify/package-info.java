/**
 * What a text says of the declaration, and the words that say so. May import: domain, and a YAML
 * reader and Norwegian stemmers for its lexicon.
 */
@NullMarked
package no.signert.classify;

import org.jspecify.annotations.NullMarked;
