package no.signert.classify.language;

import java.util.List;
import no.signert.classify.lexicon.Concept;
import no.signert.classify.lexicon.Lexicon;
import no.signert.classify.text.Token;

/**
 * Knows declarations that are of the same kind as the one looked for and have a name of their own:
 * a "samarbeidserklæring" beside an "erklæring". Where a case is on one of those, its "erklæringen"
 * is short for it.
 */
final class OtherInstruments {
  private static final int SHORTEST = 3;
  private static final int OWN_NAME = 3;

  private final Lexicon lexicon;
  private final WordForms forms;
  private final List<String> kinds;

  OtherInstruments(Lexicon lexicon, WordForms forms, List<List<WordForms.Word>> instruments) {
    this.lexicon = lexicon;
    this.forms = forms;
    kinds = instruments.stream().map(words -> words.get(words.size() - 1).stem()).toList();
  }

  /** Returns whether the word at an index is a compound of an instrument and none itself. */
  boolean stands(List<Token> tokens, int at) {
    if (kinds.isEmpty() || lexicon.match(Concept.INSTRUMENT, tokens, at, at + 1) < 0) {
      return false;
    }
    String stem = forms.stem(tokens.get(at).word());
    return kinds.stream().anyMatch(kind -> isCompound(stem, kind));
  }

  private static boolean isCompound(String stem, String kind) {
    int cut = kind.length() < SHORTEST ? -1 : stem.lastIndexOf(kind);
    return cut >= OWN_NAME && Lexicon.isNounEnding(stem.substring(cut + kind.length()));
  }
}
