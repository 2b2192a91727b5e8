package no.signert.classify.lexicon;

import java.util.List;

/** Some concepts, to be asked for at once: most words begin a phrase of none of them. */
public final class ConceptSet {
  private final long[] bits = new long[(Concept.values().length + Long.SIZE - 1) / Long.SIZE];

  /** Makes a set of concepts. */
  public static ConceptSet of(Iterable<Concept> concepts) {
    ConceptSet set = new ConceptSet();
    for (Concept concept : concepts) {
      set.bits[concept.place() / Long.SIZE] |= 1L << concept.place();
    }
    return set;
  }

  /** Returns a set that holds one concept more. */
  public ConceptSet with(Concept concept) {
    ConceptSet set = of(List.of(concept));
    set.add(this);
    return set;
  }

  /** Adds what another set holds, before anybody else knows this one. */
  void add(ConceptSet other) {
    for (int i = 0; i < bits.length; i++) {
      bits[i] |= other.bits[i];
    }
  }

  boolean has(Concept concept) {
    return (bits[concept.place() / Long.SIZE] & 1L << concept.place()) != 0;
  }

  boolean meets(ConceptSet other) {
    for (int i = 0; i < bits.length; i++) {
      if ((bits[i] & other.bits[i]) != 0) {
        return true;
      }
    }
    return false;
  }
}
