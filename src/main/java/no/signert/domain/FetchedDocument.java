package no.signert.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a document, with where they came from.
 *
 * @param reference the paper
 * @param content its bytes as received; not copied, so treat them as read-only
 * @param mediaType what the server called them, without parameters; null for files and where it did
 *     not say
 * @param charset what the server called their charset; null where it did not say
 * @param sha256 hash of {@code content}, 64 hexadecimal digits
 * @param retrievedAt when they were received
 * @param validators what to ask with next time whether it changed; empty for files
 * @param archived where the archive keeps them; null for files, which stay where they are
 */
public record FetchedDocument(
    DocumentReference reference,
    @SuppressWarnings("ArrayRecordComponent") byte[] content,
    @Nullable String mediaType,
    @Nullable String charset,
    String sha256,
    Instant retrievedAt,
    Validators validators,
    @Nullable ArchiveLocation archived) {
  public FetchedDocument {
    Checks.sha256(sha256);
  }
}
