package no.signert.classify.lexicon;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The concepts whose phrases may begin with one word, what of each may, and the index that found
 * it.
 */
final class Openings extends ConceptSet {
  private final PhraseIndex index;
  private final Opening[] inOrder;

  Openings(PhraseIndex index, Map<Concept, Opening> found) {
    super(parts(found.keySet()));
    this.index = index;
    inOrder = new Opening[found.size()];
    for (Map.Entry<Concept, Opening> entry : found.entrySet()) {
      inOrder[before(entry.getKey())] = entry.getValue();
    }
  }

  boolean isOf(PhraseIndex other) {
    return index == other;
  }

  @Nullable Opening of(Concept concept) {
    return has(concept) ? inOrder[before(concept)] : null;
  }
}
