package no.signert.classify.lexicon;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.signert.classify.text.Token;
import org.jspecify.annotations.Nullable;

/** The phrases of one concept, found by how their first word begins. */
final class PhraseBook {
  private static final int LETTERS = 64;

  private final Set<String> words = new HashSet<>();
  private final List<@Nullable List<Phrase>> byBeginning = new ArrayList<>();
  private final List<Phrase> anyBeginning = new ArrayList<>();

  PhraseBook() {
    for (int i = 0; i < LETTERS * LETTERS; i++) {
      byBeginning.add(null);
    }
  }

  void add(Phrase phrase) {
    if (phrase.isPlainWord()) {
      words.addAll(phrase.beginnings());
      return;
    }
    for (String beginning : phrase.beginnings()) {
      String key = beginning.replace("*", "");
      if (key.isEmpty()) {
        anyBeginning.add(phrase);
      } else if (key.length() == 1) {
        for (int second = 0; second < LETTERS; second++) {
          add(letter(key.charAt(0)) * LETTERS + second, phrase);
        }
      } else {
        add(key(key), phrase);
      }
    }
  }

  private void add(int key, Phrase phrase) {
    List<Phrase> phrases = byBeginning.get(key);
    if (phrases == null) {
      phrases = new ArrayList<>(2);
      byBeginning.set(key, phrases);
    }
    if (!phrases.contains(phrase)) {
      phrases.add(phrase);
    }
  }

  /** Returns the index after the longest phrase that stands at {@code at}, -1 if none does. */
  int match(List<Token> tokens, int at, int limit) {
    String word = tokens.get(at).word();
    int longest = words.contains(word) ? at + 1 : -1;
    List<Phrase> phrases = byBeginning.get(key(word));
    if (phrases != null) {
      longest = Math.max(longest, best(phrases, tokens, at, limit));
    }
    return anyBeginning.isEmpty()
        ? longest
        : Math.max(longest, best(anyBeginning, tokens, at, limit));
  }

  private static int key(String word) {
    int second = word.length() > 1 ? letter(word.charAt(1)) : 0;
    return letter(word.charAt(0)) * LETTERS + second;
  }

  /** Folds a character into a small number; a shared number costs a comparison, never a match. */
  private static int letter(char c) {
    return c & (LETTERS - 1);
  }

  private static int best(List<Phrase> phrases, List<Token> tokens, int at, int limit) {
    int longest = -1;
    for (int i = 0; i < phrases.size(); i++) {
      longest = Math.max(longest, phrases.get(i).match(tokens, at, limit));
    }
    return longest;
  }
}
