package no.signert.store;

import java.time.Instant;
import no.signert.domain.ArchiveLocation;
import no.signert.domain.Validators;
import org.jspecify.annotations.Nullable;

/**
 * Bytes that a paper has had, without the bytes.
 *
 * @param sha256 their hash
 * @param mediaType what the server called them; null for files
 * @param charset what the server called their charset; null where it did not say
 * @param byteCount how many
 * @param validators what to ask with next time whether they changed
 * @param archived where the archive keeps them; null for files
 * @param retrievedAt when they were first received
 */
public record Version(
    String sha256,
    @Nullable String mediaType,
    @Nullable String charset,
    long byteCount,
    Validators validators,
    @Nullable ArchiveLocation archived,
    Instant retrievedAt) {}
