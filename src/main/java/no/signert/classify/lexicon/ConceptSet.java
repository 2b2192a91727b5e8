package no.signert.classify.lexicon;

import java.util.List;

/**
 * Some concepts, to be asked for at once: most words begin a phrase of none of them. Three numbers
 * side by side, for it is asked of every word.
 */
public class ConceptSet {
  /** How many numbers it takes. */
  static final int PARTS = 3;

  private final long first;
  private final long second;
  private final long third;

  static {
    if (Concept.values().length > PARTS * Long.SIZE) {
      throw new IllegalStateException("There are more concepts than a set has room for");
    }
  }

  ConceptSet(long[] parts) {
    first = parts[0];
    second = parts[1];
    third = parts[2];
  }

  /** Makes a set of concepts. */
  public static ConceptSet of(Iterable<Concept> concepts) {
    return new ConceptSet(parts(concepts));
  }

  static long[] parts(Iterable<Concept> concepts) {
    long[] parts = new long[PARTS];
    for (Concept concept : concepts) {
      parts[concept.place() / Long.SIZE] |= 1L << concept.place();
    }
    return parts;
  }

  /** Returns a set that holds one concept more. */
  public final ConceptSet with(Concept concept) {
    long[] parts = parts(List.of(concept));
    addTo(parts);
    return new ConceptSet(parts);
  }

  final void addTo(long[] parts) {
    parts[0] |= first;
    parts[1] |= second;
    parts[2] |= third;
  }

  final boolean has(Concept concept) {
    return (part(concept) & (1L << concept.place())) != 0;
  }

  final boolean meets(ConceptSet other) {
    return ((first & other.first) | (second & other.second) | (third & other.third)) != 0;
  }

  /** Returns how many of its concepts come before one. */
  final int before(Concept concept) {
    int here = Long.bitCount(part(concept) & ((1L << concept.place()) - 1));
    return switch (concept.place() / Long.SIZE) {
      case 0 -> here;
      case 1 -> here + Long.bitCount(first);
      default -> here + Long.bitCount(first) + Long.bitCount(second);
    };
  }

  private long part(Concept concept) {
    return switch (concept.place() / Long.SIZE) {
      case 0 -> first;
      case 1 -> second;
      default -> third;
    };
  }
}
