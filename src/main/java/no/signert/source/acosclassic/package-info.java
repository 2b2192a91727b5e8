/**
 * ACOS Innsyn of the first generation: pages by wfinnsyn.ashx. May import: domain, http, source.
 */
@NullMarked
package no.signert.source.acosclassic;

import org.jspecify.annotations.NullMarked;
