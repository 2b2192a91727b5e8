/**
 * A small web server whose every word on the wire is ours, faults included, and its log. May
 * import: domain.
 */
@NullMarked
package no.signert.example.web;

import org.jspecify.annotations.NullMarked;
