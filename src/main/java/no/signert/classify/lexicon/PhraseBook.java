package no.signert.classify.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.signert.classify.text.Token;

/** The phrases of one concept, found by how their first word begins. */
final class PhraseBook {
  private static final int KEY = 2;

  private final Map<String, List<Phrase>> byBeginning = new HashMap<>();

  void add(Phrase phrase) {
    for (String beginning : phrase.beginnings()) {
      String key = beginning.replace("*", "");
      List<Phrase> phrases =
          byBeginning.computeIfAbsent(
              key.substring(0, Math.min(KEY, key.length())), k -> new ArrayList<>());
      if (!phrases.contains(phrase)) {
        phrases.add(phrase);
      }
    }
  }

  /** Returns the index after the longest phrase that stands at {@code at}, -1 if none does. */
  int match(List<Token> tokens, int at, int limit) {
    String word = tokens.get(at).word();
    int longest =
        best(byBeginning.get(word.substring(0, Math.min(KEY, word.length()))), tokens, at, limit);
    longest = Math.max(longest, best(byBeginning.get(""), tokens, at, limit));
    if (word.length() > 1) {
      longest = Math.max(longest, best(byBeginning.get(word.substring(0, 1)), tokens, at, limit));
    }
    return longest;
  }

  private static int best(
      @org.jspecify.annotations.Nullable List<Phrase> phrases,
      List<Token> tokens,
      int at,
      int limit) {
    int longest = -1;
    if (phrases != null) {
      for (Phrase phrase : phrases) {
        longest = Math.max(longest, phrase.match(tokens, at, limit));
      }
    }
    return longest;
  }
}
