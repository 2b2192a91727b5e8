package no.signert.classify.structure;

import java.util.ArrayList;
import java.util.List;

/**
 * Knows earlier treatments that are printed with headings of their own inside a case's history:
 * "Tidligere behandling", "Behandling:", "Vedtak:", and then the case goes on with its description.
 * Where nothing of the case itself follows, they may be the treatment itself.
 */
final class Retold {
  private Retold() {}

  /** Returns the sections, those of retold treatments marked as foreign. */
  static List<Section> mark(List<Section> sections) {
    List<Section> marked = new ArrayList<>(sections);
    for (int i = 0; i < marked.size(); i++) {
      if (marked.get(i).kind() == Heading.Kind.EARLIER) {
        int end = endOfTreatment(marked, i + 1);
        boolean goesOn = end < marked.size() && isOfCase(marked.get(end).kind());
        for (int k = i + 1; goesOn && k < end; k++) {
          marked.set(k, marked.get(k).asForeign());
        }
      }
    }
    return marked;
  }

  private static int endOfTreatment(List<Section> sections, int from) {
    int end = from;
    while (end < sections.size() && sections.get(end).kind().isTreatment()) {
      end++;
    }
    return end;
  }

  private static boolean isOfCase(Heading.Kind kind) {
    return kind == Heading.Kind.DESCRIPTION || kind == Heading.Kind.RECOMMENDATION;
  }
}
