package no.signert.source;

import java.net.URI;
import java.time.LocalDate;
import no.signert.domain.Body;
import org.jspecify.annotations.Nullable;

/**
 * A case before a body (<i>utvalgssak</i>), as a portal lists it; what its papers have in common.
 *
 * @param title null where the portal shields it
 * @param body null where the portal does not say
 * @param meetingDate null where the portal does not say
 * @param caseNumber as the portal writes it; null where it does not
 * @param page where readers find it; null where nobody knows such a page
 */
public record AgendaItem(
    @Nullable String title,
    @Nullable Body body,
    @Nullable LocalDate meetingDate,
    @Nullable String caseNumber,
    @Nullable URI page) {}
