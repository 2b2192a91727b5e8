package no.signert.classify.language;

import java.util.List;
import java.util.Optional;
import no.signert.classify.lexicon.Concept;
import no.signert.classify.lexicon.Lexicon;
import no.signert.classify.text.Token;

/**
 * What a name of several words is called for short: who signs the "Erklæring om rettferdig handel i
 * kommunene" signs "erklæringen om rettferdig handel" or "handelserklæringen", and who joins a
 * "Partnerskapsavtale om Nasjonal kystled" joins "Nasjonal kystled".
 *
 * @param instrument the thing that is signed
 * @param topic what it is about, without the place or people it is for
 */
record ShortName(WordForms.Word instrument, List<WordForms.Word> topic) {
  /** Shorter words begin too many others. */
  private static final int SHORTEST = 5;

  /** A word as long says by itself what is meant: "avtalen om kystleden". */
  private static final int LONG = 7;

  /** Returns the short form of a name, empty if it has none. */
  static Optional<ShortName> of(List<WordForms.Word> name, Lexicon lexicon) {
    for (int i = 0; i + 2 < name.size(); i++) {
      boolean linked = Paraphrase.LINKS.contains(name.get(i + 1).text());
      if (linked && lexicon.match(Concept.INSTRUMENT, plain(name.get(i)), 0, 1) > 0) {
        int end = i + 3;
        while (end < name.size() && !isPreposition(name.get(end), lexicon)) {
          end++;
        }
        return Optional.of(new ShortName(name.get(i), List.copyOf(name.subList(i + 2, end))));
      }
    }
    return Optional.empty();
  }

  /** Returns the first word of a name if it is one by itself: "Lesemanifestet for barn". */
  static Optional<String> alone(List<WordForms.Word> name, Lexicon lexicon) {
    String first = name.get(0).text();
    boolean own =
        name.size() > 2
            && isDefinite(first)
            && Character.isUpperCase(first.charAt(0))
            && lexicon.match(Concept.INSTRUMENT, plain(name.get(0)), 0, 1) > 0
            && !Paraphrase.isBare(plain(name.get(0)).get(0).word(), lexicon);
    return own ? Optional.of(first) : Optional.empty();
  }

  private static List<Token> plain(WordForms.Word word) {
    return OneWordName.tokens(List.of(word));
  }

  private static boolean isPreposition(WordForms.Word word, Lexicon lexicon) {
    return lexicon.match(Concept.PREPOSITION, plain(word), 0, 1) > 0;
  }

  static boolean isDefinite(String word) {
    return word.endsWith("en") || word.endsWith("et") || word.endsWith("a");
  }

  private WordForms.Word head() {
    return topic.get(topic.size() - 1);
  }

  /** Returns whether the topic is itself a proper name: "Nasjonal kystled". */
  private boolean isProper() {
    return Character.isUpperCase(topic.get(0).text().charAt(0));
  }

  /** Returns the beginnings, in lower case, that its mentions have. */
  List<String> beginnings() {
    return List.of(instrument.beginning(), topic.get(0).beginning(), head().beginning());
  }

  /** Returns whether a word may be its first. */
  boolean mayBegin(String word) {
    return beginnings().stream().anyMatch(word::startsWith);
  }

  /** Returns whether the thing that is signed stands at a token, and is said to be on the topic. */
  boolean stands(List<Token> tokens, int at, WordForms forms) {
    if (isCompound(tokens.get(at).word(), forms)) {
      return true;
    }
    if (at + 2 >= tokens.size()
        || !Paraphrase.LINKS.contains(tokens.get(at + 1).word())
        || !forms.fits(instrument, tokens.get(at))) {
      return false;
    }
    int from = tokens.get(at + 2).isWord() ? at + 2 : at + 3;
    return isTopic(tokens, from, forms) || isHead(tokens, at, from, forms);
  }

  /** Returns whether the topic alone stands at a token, and means the declaration. */
  boolean isNamedAt(List<Token> tokens, int at, WordForms forms) {
    return isProper() && tokens.get(at).capital() && isTopic(tokens, at, forms);
  }

  private boolean isTopic(List<Token> tokens, int from, WordForms forms) {
    int next = from;
    for (WordForms.Word word : topic) {
      while (next < tokens.size() && tokens.get(next).kind() == Token.Kind.BREAK) {
        next++;
      }
      if (next >= tokens.size() || !forms.fits(word, tokens.get(next))) {
        return false;
      }
      next++;
    }
    return true;
  }

  /** "avtalen om kystleden". */
  private boolean isHead(List<Token> tokens, int at, int from, WordForms forms) {
    return isDefinite(tokens.get(at).word())
        && head().text().length() >= LONG
        && from < tokens.size()
        && forms.fits(head(), tokens.get(from));
  }

  /** "kystledavtalen", "handelserklæringen": the topic's noun and the thing that is signed. */
  private boolean isCompound(String word, WordForms forms) {
    String noun = head().text().toLowerCase(java.util.Locale.ROOT);
    if (noun.length() < SHORTEST || !word.startsWith(noun) || !isDefinite(word)) {
      return false;
    }
    String tail = word.substring(noun.length()).replaceFirst("^(?:s|-|s-)(?=\\p{L})", "");
    String signed = forms.stem(instrument.text().toLowerCase(java.util.Locale.ROOT));
    return tail.length() >= SHORTEST && signed.endsWith(forms.stem(tail));
  }
}
