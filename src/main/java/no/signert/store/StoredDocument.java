package no.signert.store;

import no.signert.domain.DocumentReference;
import org.jspecify.annotations.Nullable;

/**
 * A paper the store knows.
 *
 * @param key its key in the store
 * @param reference the latest word of its source on it
 * @param version its latest bytes; null until fetched
 */
public record StoredDocument(String key, DocumentReference reference, @Nullable Version version) {}
