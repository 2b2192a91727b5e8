package no.signert.classify.language;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.signert.classify.lexicon.Lexicon;
import no.signert.classify.text.Token;

/** All that a declaration is called beside its names: paraphrases and short forms of them. */
final class ShortNames {
  private final WordForms forms;
  private final List<Paraphrase> paraphrases = new ArrayList<>();
  private final List<ShortName> shortNames = new ArrayList<>();

  ShortNames(List<List<WordForms.Word>> names, Lexicon lexicon, WordForms forms) {
    this.forms = forms;
    for (List<WordForms.Word> name : names) {
      Paraphrase.of(name, lexicon, forms).ifPresent(paraphrases::add);
      ShortName.of(name, lexicon).ifPresent(shortNames::add);
    }
  }

  /** Returns the beginnings, in lower case, that every mention has one of. */
  Stream<String> beginnings() {
    return Stream.concat(
        paraphrases.stream().map(paraphrase -> paraphrase.instrument().beginning()),
        shortNames.stream().flatMap(name -> name.beginnings().stream()));
  }

  /** Returns whether a word may be the first of a mention. */
  boolean mayBegin(String word) {
    return paraphrases.stream().anyMatch(paraphrase -> paraphrase.mayBegin(word))
        || shortNames.stream().anyMatch(name -> name.mayBegin(word));
  }

  /** Returns whether the thing that is signed stands at a token. */
  boolean signedAt(List<Token> tokens, int at) {
    return paraphrases.stream().anyMatch(paraphrase -> paraphrase.stands(tokens, at))
        || shortNames.stream().anyMatch(name -> name.stands(tokens, at, forms));
  }

  /** Returns whether what it is about stands at a token as a proper name of its own. */
  boolean namedAt(List<Token> tokens, int at) {
    return shortNames.stream().anyMatch(name -> name.isNamedAt(tokens, at, forms));
  }
}
