/** Any municipality's own web site, from a start page on. May import: domain, http, source. */
@NullMarked
package no.signert.source.crawler;

import org.jspecify.annotations.NullMarked;
