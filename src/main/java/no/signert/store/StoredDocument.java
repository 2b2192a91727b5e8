package no.signert.store;

import java.time.Instant;
import no.signert.domain.DocumentReference;
import org.jspecify.annotations.Nullable;

/**
 * A paper the store knows.
 *
 * @param key its key in the store
 * @param reference the latest word of its source on it
 * @param version its latest bytes; null until fetched
 * @param checkedAt when its server last gave it or said that it is as it was; null if never, or if
 *     it failed since
 */
public record StoredDocument(
    String key,
    DocumentReference reference,
    @Nullable Version version,
    @Nullable Instant checkedAt) {}
