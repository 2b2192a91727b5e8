package no.signert.resolve;

import java.util.EnumSet;
import java.util.Set;
import no.signert.domain.Evidence;
import no.signert.domain.ReviewReason;
import no.signert.domain.Status;

/**
 * What the papers of a municipality alone say.
 *
 * @param status where they leave it
 * @param evidence the deciding paper
 * @param reasons why a person should look; empty where nobody needs to
 */
record Verdict(Status status, Evidence evidence, Set<ReviewReason> reasons) {
  /** Returns whether the papers take a position that no publication can overrule. */
  boolean isPosition() {
    return status.isSigning() || status == Status.DECLINED;
  }

  Verdict with(ReviewReason reason) {
    EnumSet<ReviewReason> more = EnumSet.of(reason);
    more.addAll(reasons);
    return new Verdict(status, evidence, more);
  }

  Verdict unclearBecause(ReviewReason reason) {
    return new Verdict(Status.UNCLEAR, evidence, with(reason).reasons());
  }
}
