package no.signert.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A document of a municipality with what it says (<i>belegg</i>).
 *
 * @param municipality whose paper it is
 * @param reference where it came from
 * @param sha256 hash of its bytes
 * @param archived where the archive keeps them; null for files
 * @param firstSeenOn the reporting day on which these bytes were first met
 * @param finding what it says
 * @param rulesVersion version of the classifier that read it
 */
public record Evidence(
    MunicipalityNumber municipality,
    DocumentReference reference,
    String sha256,
    @Nullable ArchiveLocation archived,
    LocalDate firstSeenOn,
    Finding finding,
    String rulesVersion) {
  public Evidence {
    Checks.sha256(sha256);
    Checks.notBlank(rulesVersion, "The version of the rules");
  }

  /**
   * Returns the day of the decision: what the paper itself says, else what its source says; null
   * where neither does.
   */
  public @Nullable LocalDate decidedOn() {
    return finding.decidedOn() != null ? finding.decidedOn() : reference.meetingDate();
  }
}
