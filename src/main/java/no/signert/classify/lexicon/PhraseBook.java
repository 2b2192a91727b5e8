package no.signert.classify.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.signert.classify.text.Token;

/** The phrases of one concept, found by how their first word begins. */
final class PhraseBook {
  private static final int LETTERS = 64;

  private final Set<String> words = new HashSet<>();
  private final Map<Integer, List<Phrase>> byBeginning = new HashMap<>();
  private final List<Phrase> anyBeginning = new ArrayList<>();

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
    List<Phrase> phrases = byBeginning.computeIfAbsent(key, k -> new ArrayList<>(2));
    if (!phrases.contains(phrase)) {
      phrases.add(phrase);
    }
  }

  /** Returns whether a phrase of one word is this one. */
  boolean holds(Token token) {
    if (words.contains(token.word())) {
      return true;
    }
    List<Token> alone = List.of(token);
    return openedBy(token.word()).stream().anyMatch(phrase -> phrase.match(alone, 0, 1) > 0);
  }

  /** Returns the {@link #key} of every word that a phrase may begin with; empty for any at all. */
  Optional<Set<Integer>> keys() {
    if (!anyBeginning.isEmpty()) {
      return Optional.empty();
    }
    Set<Integer> keys = new HashSet<>(byBeginning.keySet());
    words.forEach(word -> keys.add(key(word)));
    return Optional.of(keys);
  }

  /** Returns whether a word alone is a phrase. */
  boolean hasWord(String word) {
    return words.contains(word);
  }

  /** Returns the phrases of more than a plain word that may begin with a word. */
  List<Phrase> openedBy(String word) {
    List<Phrase> phrases = byBeginning.get(key(word));
    if (phrases == null && anyBeginning.isEmpty()) {
      return List.of();
    }
    List<Phrase> opened = new ArrayList<>();
    if (phrases != null) {
      addOpened(phrases, word, opened);
    }
    addOpened(anyBeginning, word, opened);
    return opened;
  }

  private static void addOpened(List<Phrase> phrases, String word, List<Phrase> opened) {
    for (Phrase phrase : phrases) {
      if (phrase.mayBeginWith(word)) {
        opened.add(phrase);
      }
    }
  }

  /** Returns a number that words which begin alike share. */
  static int key(String word) {
    int second = word.length() > 1 ? letter(word.charAt(1)) : 0;
    return letter(word.charAt(0)) * LETTERS + second;
  }

  /** Folds a character into a small number; a shared number costs a comparison, never a match. */
  private static int letter(char c) {
    return c & (LETTERS - 1);
  }
}
