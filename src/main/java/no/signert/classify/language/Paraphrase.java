package no.signert.classify.language;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import no.signert.classify.lexicon.Concept;
import no.signert.classify.lexicon.Lexicon;
import no.signert.classify.text.Token;

/**
 * A compound name taken apart: who signs "Likestillingscharteret" signs a "charter om
 * likestilling".
 *
 * @param instrument the thing that is signed
 * @param topic beginning of what it is about, in lower case
 */
record Paraphrase(WordForms.Word instrument, String topic) {
  static final Set<String> LINKS = Set.of("om", "for", "mot", "mellom");
  private static final int SHORTEST = 5;

  /** Returns the paraphrase of a name, empty if it is no compound of an instrument. */
  static Optional<Paraphrase> of(List<WordForms.Word> name, Lexicon lexicon, WordForms forms) {
    if (name.size() != 1 || name.get(0).exact()) {
      return Optional.empty();
    }
    String word = name.get(0).text().toLowerCase(Locale.ROOT);
    for (int cut = SHORTEST; cut <= word.length() - SHORTEST; cut++) {
      Token tail = new Token(word.substring(cut), 0, 1, Token.Kind.WORD, false);
      boolean instrument = lexicon.match(Concept.INSTRUMENT, List.of(tail), 0, 1) > 0;
      String topic = word.substring(0, cut).replaceFirst("[s-]$", "");
      if (instrument && isBare(tail.word(), lexicon) && topic.length() >= SHORTEST) {
        return Optional.of(new Paraphrase(forms.word(tail.word()), topic));
      }
    }
    return Optional.empty();
  }

  /** Whether a word is an instrument by itself and no compound of one: "charter", "avtale". */
  static boolean isBare(String word, Lexicon lexicon) {
    for (int i = 1; i <= word.length() - SHORTEST + 1; i++) {
      Token tail = new Token(word.substring(i), 0, 1, Token.Kind.WORD, false);
      if (lexicon.match(Concept.INSTRUMENT, List.of(tail), 0, 1) > 0) {
        return false;
      }
    }
    return true;
  }

  /** Returns whether a word may be its first. */
  boolean mayBegin(String word) {
    return word.startsWith(instrument.beginning());
  }

  /** Returns whether it stands at a token. */
  boolean stands(List<Token> tokens, int at) {
    return at + 2 < tokens.size()
        && mayBegin(tokens.get(at).word())
        && LINKS.contains(tokens.get(at + 1).word())
        && tokens.get(at + 2).word().startsWith(topic);
  }
}
