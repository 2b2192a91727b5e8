package no.signert.classify.lexicon;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What of each concept may begin with one word, and the index that found it. */
final class Openings {
  private final PhraseIndex index;
  private final @Nullable Opening[] byPlace = new @Nullable Opening[Concept.values().length];
  private final ConceptSet concepts;

  Openings(PhraseIndex index, Map<Concept, Opening> found) {
    this.index = index;
    found.forEach((concept, opening) -> byPlace[concept.place()] = opening);
    concepts = ConceptSet.of(found.keySet());
  }

  boolean isOf(PhraseIndex other) {
    return index == other;
  }

  @Nullable Opening of(Concept concept) {
    return byPlace[concept.place()];
  }

  ConceptSet concepts() {
    return concepts;
  }
}
