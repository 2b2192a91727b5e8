package no.signert.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an edition said of one municipality, as the next edition needs to know it.
 *
 * @param municipality whom it is about
 * @param inScope whether it counted
 * @param population its inhabitants then
 * @param status where it stood
 * @param basis what that rested on; null as in {@link MunicipalityStatus}
 * @param documentLocation where the deciding paper was; null if none
 * @param documentSha256 hash of its bytes; null if none
 * @param rulesVersion version of the classifier that read it; null if none
 * @param reportedBy title of the deciding publication; null if none
 * @param decidedOn day of the decision; null if none or unreadable
 */
public record PublishedRow(
    MunicipalityNumber municipality,
    boolean inScope,
    long population,
    Status status,
    @Nullable Basis basis,
    @Nullable String documentLocation,
    @Nullable String documentSha256,
    @Nullable String rulesVersion,
    @Nullable String reportedBy,
    @Nullable LocalDate decidedOn) {
  /** Returns what an edition with this status says of its municipality. */
  public static PublishedRow of(MunicipalityStatus status) {
    Evidence evidence = status.evidence();
    ReportedStatus reported = status.reported();
    return new PublishedRow(
        status.municipality().number(),
        status.inScope(),
        status.municipality().population(),
        status.status(),
        status.basis(),
        evidence == null ? null : evidence.reference().location(),
        evidence == null ? null : evidence.sha256(),
        evidence == null ? null : evidence.rulesVersion(),
        reported == null ? null : reported.sourceTitle(),
        status.decidedOn());
  }
}
