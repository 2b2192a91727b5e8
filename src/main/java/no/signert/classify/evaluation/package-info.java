/** How often the classifier was right on labelled papers: arithmetic only. May import: domain. */
@NullMarked
package no.signert.classify.evaluation;

import org.jspecify.annotations.NullMarked;
