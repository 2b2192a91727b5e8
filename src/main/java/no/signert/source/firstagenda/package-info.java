/**
 * FirstAgenda Publication: agendas as JSON with the words inline. May import: domain, http, source.
 */
@NullMarked
package no.signert.source.firstagenda;

import org.jspecify.annotations.NullMarked;
