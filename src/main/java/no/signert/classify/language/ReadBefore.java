package no.signert.classify.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.signert.classify.text.Token;
import no.signert.classify.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * What was read of one case: a decision is looked at as itself, as the recommendation before the
 * next body, and beside each vote. For one thread.
 */
final class ReadBefore {
  private final Map<Place, Read> readings = new HashMap<>();

  /** Where words stand, and as what they are read. */
  private record Place(int start, int end, int size, boolean about) {
    static Place of(List<Token> tokens, boolean about) {
      int last = tokens.size() - 1;
      return new Place(tokens.get(0).start(), tokens.get(last).end(), tokens.size(), about);
    }
  }

  /** Words that were read; others may begin and end where they do. */
  private record Read(List<Token> tokens, Reading reading) {}

  @Nullable Reading find(List<Token> tokens, boolean about) {
    Read read = readings.get(Place.of(tokens, about));
    return read != null && read.tokens().equals(tokens) ? read.reading() : null;
  }

  void note(List<Token> tokens, boolean about, Reading reading) {
    readings.put(Place.of(tokens, about), new Read(Tokens.of(tokens), reading));
  }
}
