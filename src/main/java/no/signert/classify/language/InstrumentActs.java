package no.signert.classify.language;

import java.util.List;
import no.signert.classify.lexicon.Concept;
import no.signert.classify.lexicon.Lexicon;
import no.signert.classify.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Reads verbs that join only where the instrument itself is their object: one may support a project
 * without signing anything, but who adopts the charter has joined it.
 */
final class InstrumentActs {
  private static final int REACH = 6;
  private static final int REACH_BACK = 14;

  private final Lexicon lexicon;
  private final DeclarationWords words;

  InstrumentActs(Lexicon lexicon, DeclarationWords words) {
    this.lexicon = lexicon;
    this.words = words;
  }

  /** "støtter oppropet", "vedtar erklæringen", "godkjenner avtalen". */
  @Nullable Act support(List<Token> sentence, int from, int to) {
    if (to == sentence.size() || !sentence.get(to).isWord()) {
      return adopted(sentence, from, to);
    }
    int limit = Math.min(sentence.size(), to + REACH);
    for (int i = to; i < limit; i++) {
      String word = sentence.get(i).word();
      if (word.equals(",") || word.equals("at") || word.equals("å") || word.equals("og")) {
        return null;
      }
      if (lexicon.at(Concept.OTHER_THING, sentence, i)) {
        return null;
      }
      if (isInstrument(sentence, i)) {
        return joining(sentence, from, to);
      }
    }
    boolean negated = lexicon.match(Concept.NEGATION, sentence, to, to + 1) > 0;
    return negated ? adopted(sentence, from, to) : null;
  }

  /** "Vedlagt partnerskapsavtale godkjennes": what is adopted stands before. */
  private @Nullable Act adopted(List<Token> sentence, int from, int to) {
    for (int i = from - 1; i >= Math.max(0, from - REACH_BACK); i--) {
      if (lexicon.at(Concept.OTHER_THING, sentence, i)) {
        return null;
      }
      if (isInstrument(sentence, i)) {
        return joining(sentence, from, to);
      }
    }
    return null;
  }

  /** "avgir Transportløftet": the promise itself stands right behind the verb. */
  @Nullable Act promise(List<Token> sentence, int from, int to) {
    for (int i = to; i < Math.min(sentence.size(), to + 2); i++) {
      if (isInstrument(sentence, i)) {
        return joining(sentence, from, to);
      }
    }
    return null;
  }

  private boolean isInstrument(List<Token> sentence, int i) {
    return words.at(sentence, i) == DeclarationWords.Mention.INSTRUMENT;
  }

  private @Nullable Act joining(List<Token> sentence, int from, int to) {
    Scope scope = Scope.of(lexicon, words, sentence, from, to);
    return scope.isUnreal()
        ? null
        : new Act(Act.Kind.JOIN, !scope.isNegated(), from, to, scope.recommends(), true);
  }
}
