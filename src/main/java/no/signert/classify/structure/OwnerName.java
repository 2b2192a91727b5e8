package no.signert.classify.structure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.signert.classify.lexicon.Concept;
import no.signert.classify.lexicon.Lexicon;
import no.signert.classify.text.NormalisedText;
import no.signert.classify.text.Token;
import no.signert.classify.text.Tokeniser;
import org.jspecify.annotations.Nullable;

/**
 * Finds the last word, in lower case, of the name of the municipality whose paper it is
 * ("fjeldmark" of Østre Fjeldmark kommune): named first, and most often, near the top.
 */
public final class OwnerName {
  private static final int HEAD = 6000;

  private final Lexicon lexicon;

  /** Makes a finder with the lexicon's words for a municipality. */
  public OwnerName(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Returns the owner's name, null if the paper names no municipality near its top. */
  public @Nullable String find(NormalisedText text) {
    List<Token> tokens = Tokeniser.tokens(text, 0, Math.min(HEAD, text.length()));
    Map<String, Integer> times = new HashMap<>();
    String first = null;
    for (int i = 1; i < tokens.size(); i++) {
      String name = nameAt(tokens, i);
      if (name != null) {
        first = first == null ? name : first;
        times.merge(name, name.equals(first) ? 3 : 2, Integer::sum);
      }
    }
    String best = first;
    for (Map.Entry<String, Integer> entry : times.entrySet()) {
      if (best == null || entry.getValue() > times.getOrDefault(best, 0) * 2) {
        best = entry.getKey();
      }
    }
    return best;
  }

  /** Returns the name before "kommune" or "kommunestyre" at an index, null if none stands there. */
  @Nullable String nameAt(List<Token> tokens, int i) {
    if (i == 0 || !isMunicipality(tokens, i)) {
      return null;
    }
    Token before = tokens.get(i - 1);
    boolean name =
        before.isWord()
            && before.capital()
            && before.word().length() > 2
            && lexicon.match(Concept.HEAD_WORD, tokens, i - 1, i) < 0
            && lexicon.match(Concept.OUTSIDER, tokens, i - 1, i) < 0
            && lexicon.match(Concept.HEAD_LABEL, tokens, i - 1, i) < 0
            && lexicon.match(Concept.HEAD_PROCEEDINGS, tokens, i - 1, i) < 0
            && !before.word().endsWith("protokoll")
            && !before.word().equals("møtebok");
    return name ? before.word() : null;
  }

  private boolean isMunicipality(List<Token> tokens, int i) {
    String word = tokens.get(i).word();
    return word.equals("kommune")
        || word.equals("herad")
        || word.equals("herred")
        || word.equals("kommunestyre")
        || word.equals("heradsstyre")
        || word.equals("bystyre");
  }

  /** Returns whether a line names a municipality other than the owner. */
  boolean namesAnother(List<Token> line, @Nullable String owner) {
    if (owner == null) {
      return false;
    }
    boolean another = false;
    for (int i = 1; i < line.size(); i++) {
      String name = nameAt(line, i);
      if (name != null) {
        if (name.equals(owner)) {
          return false;
        }
        another = true;
      }
    }
    return another;
  }
}
