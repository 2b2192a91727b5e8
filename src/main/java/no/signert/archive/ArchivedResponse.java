package no.signert.archive;

import java.net.URI;
import java.time.Instant;
import no.signert.domain.ArchiveLocation;

/**
 * A response as the archive holds it. Of one that said or proved that nothing had changed, this is
 * the earlier one with the later date.
 *
 * @param uri what was asked for
 * @param receivedAt when it was received
 * @param head status line and headers, CRLF between lines, with the closing empty line
 * @param later status line and headers of the later answer, where it said or proved that nothing
 *     had changed; empty where this is the answer itself
 * @param body content coding kept
 * @param recordId WARC-Record-ID of the record at the location that was asked for
 * @param original where the body is: that location, or the earlier one
 */
public record ArchivedResponse(
    URI uri,
    Instant receivedAt,
    String head,
    String later,
    @SuppressWarnings("ArrayRecordComponent") byte[] body,
    String recordId,
    ArchiveLocation original) {}
