package no.signert.source;

import java.util.List;
import no.signert.domain.DocumentReference;
import no.signert.domain.Failure;
import org.jspecify.annotations.Nullable;

/**
 * What a source answered.
 *
 * @param documents the papers it lists, in the source's stable order; may be empty
 * @param failures what it could not tell, or what looked wrong
 * @param complete whether the source was seen to its end; only then does a paper's absence mean
 *     anything
 * @param way how it was found, so that the next visit may look whether all is as it was; null where
 *     that cannot be told
 * @param unchanged whether it lists what it listed when {@code way} was first gone; then {@code
 *     documents} are empty
 */
public record Discovery(
    List<DocumentReference> documents,
    List<Failure> failures,
    boolean complete,
    @Nullable Itinerary way,
    boolean unchanged) {
  /** An answer that has to be asked for in full again. */
  public Discovery(List<DocumentReference> documents, List<Failure> failures, boolean complete) {
    this(documents, failures, complete, null, false);
  }

  public Discovery {
    documents = List.copyOf(documents);
    failures = List.copyOf(failures);
  }
}
