package no.signert.classify.lexicon;

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

  boolean meets(ConceptSet other) {
    for (int i = 0; i < bits.length; i++) {
      if ((bits[i] & other.bits[i]) != 0) {
        return true;
      }
    }
    return false;
  }
}
