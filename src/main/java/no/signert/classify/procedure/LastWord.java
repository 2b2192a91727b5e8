package no.signert.classify.procedure;

import no.signert.classify.language.Stance;
import no.signert.domain.Body;
import no.signert.domain.PoliticalBody;
import no.signert.domain.SectionKind;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether a body had the last word: a council has; a lower body only where the paper says so
 * or nothing sends the case on.
 */
final class LastWord {
  private LastWord() {}

  /** Returns whether what a body came to is advice to a higher one. */
  static boolean recommends(
      CaseFile file, TreatmentSplitter split, Treatment treatment, Settlement settlement) {
    Body body = treatment.body();
    if (settlement.section() == SectionKind.RECOMMENDATION
        && settlement.rule() == Rule.BODY_RECOMMENDS) {
      return true;
    }
    if (isCouncil(body)) {
      return false;
    }
    if (settlement.recommends()) {
      return true;
    }
    if (settlement.stance() == Stance.DEFERS || settlement.stance() == Stance.NOTES) {
      return false;
    }
    if (body != null && body.kind() == PoliticalBody.ADVISORY_BODY) {
      return true;
    }
    if (file.isOfHigherThan(body)) {
      return true;
    }
    boolean finalWord = file.saysLastWord();
    if (file.sendsOn(treatment)) {
      return !finalWord || !treatment.concluding().isEmpty();
    }
    return !finalWord && higherListed(file, split, body);
  }

  /** A higher body stands in the head of the case and has not spoken. */
  private static boolean higherListed(CaseFile file, TreatmentSplitter split, @Nullable Body body) {
    if (body == null) {
      return false;
    }
    boolean spoken =
        split.treatments().stream()
            .anyMatch(
                t ->
                    t.body() != null
                        && t.body().kind().hasLastWordOver(body.kind())
                        && t.sections().stream().anyMatch(s -> s.hasWords(file.text())));
    return !spoken
        && file.listedBodies().stream().anyMatch(b -> b.kind().hasLastWordOver(body.kind()));
  }

  static boolean isCouncil(@Nullable Body body) {
    return body != null && body.kind() == PoliticalBody.MUNICIPAL_COUNCIL;
  }
}
