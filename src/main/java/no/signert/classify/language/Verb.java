package no.signert.classify.language;

import java.util.List;
import no.signert.classify.lexicon.Concept;
import no.signert.classify.lexicon.Lexicon;
import no.signert.classify.text.Token;

/**
 * A verb phrase where it stands: whether another verb governs it, and whether it is itself what the
 * sentence speaks of.
 *
 * @param from index of its first word in the sentence
 * @param to index after its last word
 */
record Verb(Lexicon lexicon, List<Token> sentence, int from, int to) {
  private static final int PASSIVE = 3;

  /** Returns whether it is an infinitive or participle under another verb. */
  boolean isGoverned() {
    if (lexicon.match(Concept.BY_WAY_OF, sentence, from, from + 1) > 0) {
      return true;
    }
    if (isPresent()) {
      return false;
    }
    if (isPassive()) {
      return lexicon.find(Concept.AUXILIARY, sentence, Math.max(0, from - PASSIVE), from) >= 0;
    }
    for (int i = from - 1; i >= Math.max(0, from - 5); i--) {
      String word = sentence.get(i).word();
      if (word.equals("å")
          || (i >= from - 4 && lexicon.match(Concept.AUXILIARY, sentence, i, i + 1) > 0)) {
        return true;
      }
      if (!sentence.get(i).isWord() || word.equals("at")) {
        return false;
      }
    }
    return false;
  }

  /** "avvises", "underteiknast". */
  private boolean isPassive() {
    String word = sentence.get(from).word();
    return word.endsWith("s") || word.endsWith("ast");
  }

  private boolean isPresent() {
    String word = sentence.get(from).word();
    return word.endsWith("er")
        || word.endsWith("ar")
        || word.endsWith("år")
        || word.endsWith("ir")
        || lexicon.match(Concept.FINITE, sentence, from, from + 1) > 0;
  }

  /** "Å slutte seg til appellen har ingen kostnader": the verb is what is spoken of. */
  boolean isSpokenOf() {
    boolean infinitive = from > 0 && sentence.get(from - 1).is("å");
    if (!infinitive || (from > 1 && sentence.get(from - 2).isWord())) {
      return false;
    }
    for (int i = to; i < sentence.size(); i++) {
      String word = sentence.get(i).word();
      if (lexicon.match(Concept.FINITE, sentence, i, i + 1) > 0) {
        return true;
      }
      if (word.equals(",") || word.equals("som") || word.equals("at")) {
        return false;
      }
    }
    return false;
  }
}
