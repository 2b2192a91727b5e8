package no.signert.classify.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntUnaryOperator;
import no.signert.classify.lexicon.Concept;
import no.signert.classify.lexicon.Lexicon;
import no.signert.classify.text.Token;
import no.signert.classify.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Makes a name that itself says no ("Nei til kjernekraft") one word of its sentence. */
final class OneWordName {
  /** Stands for the name; no word of any text. */
  private static final String JOINED = "\u00a7name";

  private OneWordName() {}

  static boolean isOne(Token token) {
    return token.is(JOINED);
  }

  /** Returns the words of a name as if a text had them. */
  static List<Token> tokens(List<WordForms.Word> name) {
    List<Token> tokens = new ArrayList<>();
    for (WordForms.Word word : name) {
      String text = word.text().toLowerCase(Locale.ROOT);
      tokens.add(new Token(text, 0, 1, Token.Kind.WORD, false));
    }
    return tokens;
  }

  /** Returns the first of some names that itself says no, null if none does. */
  static @Nullable List<WordForms.Word> refusing(
      List<List<WordForms.Word>> names, Lexicon lexicon) {
    for (List<WordForms.Word> name : names) {
      List<Token> plain = tokens(name);
      if (name.size() > 1 && lexicon.match(Concept.REFUSE, plain, 0, name.size()) > 0) {
        return name;
      }
    }
    return null;
  }

  /**
   * Returns the sentence with each name as one word.
   *
   * @param ends gives the index after the name that stands at an index, or less than it
   */
  static List<Token> join(List<Token> sentence, IntUnaryOperator ends) {
    List<Token> joined = new ArrayList<>();
    int i = 0;
    while (i < sentence.size()) {
      int end = sentence.get(i).isWord() ? ends.applyAsInt(i) : -1;
      if (end <= i) {
        joined.add(sentence.get(i++));
        continue;
      }
      int start = sentence.get(i).start();
      int close = sentence.get(end - 1).end();
      if (!joined.isEmpty() && isOpening(joined.get(joined.size() - 1)) && end < sentence.size()) {
        start = joined.remove(joined.size() - 1).start();
        close = sentence.get(end++).end();
      }
      joined.add(new Token(JOINED, start, close, Token.Kind.WORD, true));
      i = end;
    }
    return Tokens.of(joined);
  }

  private static boolean isOpening(Token token) {
    return token.is("«") || token.is("\"");
  }
}
