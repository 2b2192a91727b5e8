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

  /** Returns whether a phrase of one word is this one. */
  boolean holds(Token token) {
    if (words.contains(token.word())) {
      return true;
    }
    List<Token> alone = List.of(token);
    return openedBy(token.word()).stream().anyMatch(phrase -> phrase.match(alone, 0, 1) > 0);
  }

  /** Returns whether a word alone is a phrase. */
  boolean hasWord(String word) {
    return words.contains(word);
  }

  /** Returns the phrases of more than a plain word that may begin with a word. */
  List<Phrase> openedBy(String word) {
    List<Phrase> opened = new ArrayList<>();
    List<Phrase> phrases = byBeginning.get(key(word));
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

  private static int key(String word) {
    int second = word.length() > 1 ? letter(word.charAt(1)) : 0;
    return letter(word.charAt(0)) * LETTERS + second;
  }

  /** Folds a character into a small number; a shared number costs a comparison, never a match. */
  private static int letter(char c) {
    return c & (LETTERS - 1);
  }
}
