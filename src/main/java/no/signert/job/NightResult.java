package no.signert.job;

import java.nio.file.Path;
import java.util.List;
import no.signert.domain.Edition;
import no.signert.http.HostUse;
import no.signert.store.Verdict;

/**
 * What came of a night.
 *
 * @param verdict whether its edition was published
 * @param objections why it was held back, a sentence each; empty if published
 * @param edition all that it says
 * @param workbook where its workbook lies, below the report directory
 * @param uses what each host was asked for; empty offline
 */
public record NightResult(
    Verdict verdict, List<String> objections, Edition edition, Path workbook, List<HostUse> uses) {
  public NightResult {
    objections = List.copyOf(objections);
    uses = List.copyOf(uses);
  }

  /** Returns whether anything could not be reached or read. */
  public boolean hasGaps() {
    return !edition.failures().isEmpty();
  }
}
