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
  private static final int HEAD = 5000;
  private static final int LONGEST_NAME = 40;

  private final Lexicon lexicon;

  /** Makes a finder with the lexicon's words for a municipality. */
  public OwnerName(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Returns the owner's name, null if the paper names no municipality near its top. */
  public @Nullable String find(NormalisedText text) {
    Map<String, Integer> times = new HashMap<>();
    String first = null;
    int limit = Math.min(HEAD, text.length());
    for (int at = 1; at < limit; at++) {
      String name = mayStand(text, at) ? nameBefore(text, at) : null;
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

  /** A cheap look: a word that begins like "kommune", "herad" or "bystyre". */
  private static boolean mayStand(NormalisedText text, int at) {
    boolean begins = text.charAt(at - 1) == ' ' && at + 4 < text.length();
    if (!begins) {
      return false;
    }
    char first = Character.toLowerCase(text.charAt(at));
    char second = Character.toLowerCase(text.charAt(at + 1));
    return (first == 'k' && second == 'o')
        || (first == 'h' && second == 'e')
        || (first == 'b' && second == 'y');
  }

  private @Nullable String nameBefore(NormalisedText text, int at) {
    int start = Math.max(0, at - LONGEST_NAME);
    while (start > 0 && start < at && text.charAt(start) > ' ') {
      start++;
    }
    int end = at;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    List<Token> word = Tokeniser.tokens(text, at, end);
    if (word.isEmpty() || !isMunicipality(word, word.size() - 1)) {
      return null;
    }
    List<Token> tokens = Tokeniser.tokens(text, start, end);
    return nameAt(tokens, tokens.size() - 1);
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
            && lexicon.match(Concept.NO_NAME, tokens, i - 1, i) < 0
            && lexicon.match(Concept.OUTSIDER, tokens, i - 1, i) < 0
            && lexicon.match(Concept.OWN_TITLE, tokens, i - 1, i) < 0
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
  public boolean namesAnother(List<Token> line, @Nullable String owner) {
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
