package no.signert.store;

import java.util.List;
import no.signert.domain.Attribution;
import no.signert.domain.FailureKind;
import no.signert.domain.Finding;
import no.signert.domain.MunicipalityNumber;
import org.jspecify.annotations.Nullable;

/** What came of reading a paper's bytes: a finding, or a lasting reason why there is none. */
public sealed interface Reading {
  /**
   * The paper was read.
   *
   * @param owner whose paper it is; null where nobody knows
   * @param attribution how we know
   * @param finding what it says
   */
  record Read(@Nullable MunicipalityNumber owner, Attribution attribution, Finding finding)
      implements Reading {}

  /**
   * These bytes give no text, and will not tomorrow either.
   *
   * @param kind why
   * @param message why, in words
   */
  record Unreadable(FailureKind kind, String message) implements Reading {}

  /**
   * By what a paper was read: another mark means that it must be read again.
   *
   * @param rulesVersion version of the classifier
   * @param questionSha256 hash of the declaration and what else the classifier was told
   */
  record Mark(String rulesVersion, String questionSha256) {}

  /**
   * A paper with bytes, and how it was read before.
   *
   * @param document never without a version
   * @param marks of what is stored for these bytes; empty if they were never read
   */
  record Candidate(StoredDocument document, List<Mark> marks) {
    public Candidate {
      marks = List.copyOf(marks);
    }
  }
}
