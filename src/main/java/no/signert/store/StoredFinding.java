package no.signert.store;

import java.time.LocalDate;
import no.signert.domain.ArchiveLocation;
import no.signert.domain.DocumentReference;
import no.signert.domain.Finding;
import no.signert.domain.MunicipalityNumber;
import org.jspecify.annotations.Nullable;

/**
 * What a paper says, as the store keeps it.
 *
 * @param reference the paper
 * @param owner whose it is; null where nobody knows
 * @param sha256 hash of its bytes
 * @param archived where the archive keeps them; null for files
 * @param firstSeenOn the reporting day on which these bytes were first met
 * @param finding what it says
 * @param rulesVersion version of the classifier that read it
 */
public record StoredFinding(
    DocumentReference reference,
    @Nullable MunicipalityNumber owner,
    String sha256,
    @Nullable ArchiveLocation archived,
    LocalDate firstSeenOn,
    Finding finding,
    String rulesVersion) {}
