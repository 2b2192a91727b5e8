package no.signert.classify.structure;

import java.util.List;
import java.util.Set;
import no.signert.classify.text.Token;
import no.signert.domain.Body;
import org.jspecify.annotations.Nullable;

/** Knows a body that a line only addresses: "Fråsegn til kommunestyret". */
final class Receivers {
  private static final Set<String> TO = Set.of("til", "overfor", "ovenfor", "åt");

  private Receivers() {}

  /** Returns whether the word at an index is who receives something. */
  static boolean isReceiver(List<Token> line, int i) {
    return i > 0 && TO.contains(line.get(i - 1).word());
  }

  /** Returns the first body named that receives nothing, null if there is none. */
  static @Nullable Body firstOther(BodyReader bodies, List<Token> line) {
    for (int i = 0; i < line.size(); i++) {
      Body body = isReceiver(line, i) ? null : bodies.at(line, i);
      if (body != null) {
        return body;
      }
    }
    return null;
  }
}
