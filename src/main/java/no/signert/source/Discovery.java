package no.signert.source;

import java.util.List;
import no.signert.domain.DocumentReference;
import no.signert.domain.Failure;

/**
 * What a source answered.
 *
 * @param documents the papers it lists, in the source's stable order; may be empty
 * @param failures what it could not tell, or what looked wrong
 * @param complete whether the source was seen to its end; only then does a paper's absence mean
 *     anything
 */
public record Discovery(
    List<DocumentReference> documents, List<Failure> failures, boolean complete) {
  public Discovery {
    documents = List.copyOf(documents);
    failures = List.copyOf(failures);
  }
}
