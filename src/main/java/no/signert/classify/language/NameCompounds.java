package no.signert.classify.language;

import java.util.List;
import java.util.Locale;
import no.signert.classify.lexicon.Concept;
import no.signert.classify.lexicon.Lexicon;
import no.signert.classify.text.Token;

/**
 * Knows what compounds with a name of the declaration stand for: its instrument ("Akson-avtalen"),
 * itself ("Akson-kommune"), or something about it ("Aksonarbeidet").
 */
final class NameCompounds {
  private final List<List<WordForms.Word>> names;
  private final Lexicon lexicon;

  NameCompounds(List<List<WordForms.Word>> names, Lexicon lexicon) {
    this.names = names;
    this.lexicon = lexicon;
  }

  /** Returns what a compound with a name of one word stands for. */
  DeclarationWords.Mention at(Token token) {
    String word = token.word();
    for (List<WordForms.Word> name : names) {
      WordForms.Word first = name.get(0);
      if (name.size() == 1 && first.beginsCompound(word)) {
        List<Token> tail = List.of(tailOf(token, first));
        if (lexicon.match(Concept.INSTRUMENT, tail, 0, 1) > 0) {
          return DeclarationWords.Mention.INSTRUMENT;
        }
        boolean title = lexicon.match(Concept.MUNICIPALITY, tail, 0, 1) > 0;
        return title ? DeclarationWords.Mention.NAME : DeclarationWords.Mention.COMPOUND;
      }
    }
    return DeclarationWords.Mention.NONE;
  }

  private static Token tailOf(Token token, WordForms.Word name) {
    int hyphen = token.word().indexOf('-');
    int cut = hyphen > 0 ? hyphen + 1 : Math.min(name.beginning().length(), token.word().length());
    String tail = token.word().substring(cut);
    return new Token(tail.isEmpty() ? " " : tail, token.start(), token.end(), token.kind(), false);
  }

  /** Returns whether a name holds the word of what is signed: "Ordføreravtalen". */
  boolean isInstrument(List<WordForms.Word> name) {
    for (WordForms.Word word : name) {
      Token token = new Token(word.text().toLowerCase(Locale.ROOT), 0, 1, Token.Kind.WORD, true);
      if (lexicon.match(Concept.INSTRUMENT, List.of(token), 0, 1) > 0) {
        return true;
      }
    }
    return false;
  }
}
