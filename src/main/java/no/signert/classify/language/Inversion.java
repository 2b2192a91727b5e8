package no.signert.classify.language;

import java.util.List;
import no.signert.classify.lexicon.Concept;
import no.signert.classify.lexicon.Lexicon;
import no.signert.classify.text.Token;

/**
 * Knows a condition by its order of words: a clause that begins with its verb or with "om", before
 * the one that follows from it. "Avslås søknaden, bortfaller punkt 1", "Om staten ikkje er med,
 * fell saka".
 */
final class Inversion {
  private static final int LONGEST = 24;

  private final Lexicon lexicon;

  Inversion(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Returns the index of the comma behind a condition that begins at an index, -1 if none does. */
  int end(List<Token> sentence, int from) {
    boolean om = sentence.get(from).is("om");
    if (!om && !isVerb(sentence, from) && !isVerbBySubject(sentence, from)) {
      return -1;
    }
    for (int i = from + 2; i + 1 < Math.min(sentence.size(), from + LONGEST); i++) {
      if (sentence.get(i).is(",")) {
        return isMainVerb(sentence, i + 1) ? i : -1;
      }
    }
    return -1;
  }

  /** Returns whether the verb of a clause stands at an index, before its subject. */
  boolean isMainVerb(List<Token> sentence, int i) {
    return isVerb(sentence, i)
        || lexicon.at(Concept.LAPSE, sentence, i)
        || lexicon.at(Concept.FORCE, sentence, i)
        || lexicon.at(Concept.JOIN, sentence, i)
        || lexicon.at(Concept.SUPPORT, sentence, i)
        || lexicon.at(Concept.GIVES, sentence, i)
        || lexicon.at(Concept.WITHDRAW, sentence, i)
        || isVerbBySubject(sentence, i);
  }

  /** Returns the index of the first word behind a point's number. */
  static int first(List<Token> sentence) {
    boolean point = sentence.size() > 2 && sentence.get(0).isNumber();
    boolean bullet = sentence.size() > 1 && !sentence.get(0).isWord() && !point;
    return point ? 2 : bullet ? 1 : 0;
  }

  /** Returns whether a clause may begin at an index: first, behind a point's number, a stop. */
  boolean opens(List<Token> sentence, int i) {
    if (i == 0) {
      return true;
    }
    Token before = sentence.get(i - 1);
    boolean point = i == 2 && (before.is(")") || before.is("."));
    return point || before.is(";") || before.is("-") || before.is("•");
  }

  /** Returns whether the sentence says what falls if something happens. */
  boolean lapses(List<Token> sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      int end = opens(sentence, i) ? end(sentence, i) : -1;
      if (end > 0 && lexicon.at(Concept.LAPSE, sentence, end + 1)) {
        return true;
      }
    }
    return false;
  }

  /** "Bevilges det ikke midler", "Får kommunen avslag": no noun stands before its subject so. */
  private boolean isVerbBySubject(List<Token> sentence, int i) {
    return isPresent(sentence.get(i)) && isSubject(sentence, i + 1);
  }

  /** A word that ends like a verb in the present tense. */
  static boolean isPresent(Token token) {
    String word = token.word();
    int last = word.length() - 1;
    if (!token.isWord() || last < 3) {
      return false;
    }
    char before = word.charAt(last - 1);
    return switch (word.charAt(last)) {
      case 's' -> before == 'e' || before == 'å';
      case 't' -> before == 's' && word.charAt(last - 2) == 'a';
      case 'r' -> "eaåi".indexOf(before) >= 0;
      default -> false;
    };
  }

  private boolean isSubject(List<Token> sentence, int i) {
    return i < sentence.size()
        && (lexicon.match(Concept.PRONOUN, sentence, i, i + 1) > 0
            || lexicon.match(Concept.NEGATION, sentence, i, i + 1) > 0
            || lexicon.match(Concept.COUNCIL, sentence, i, i + 1) > 0
            || lexicon.match(Concept.MUNICIPALITY, sentence, i, i + 1) > 0
            || lexicon.at(Concept.OUTSIDER, sentence, i)
            || isDefinite(sentence.get(i)));
  }

  /** "kostnaden", "deltakinga", "fastlegane". */
  static boolean isDefinite(Token token) {
    String word = token.word();
    boolean ending =
        word.endsWith("en")
            || word.endsWith("et")
            || word.endsWith("a")
            || word.endsWith("ene")
            || word.endsWith("ane");
    return ending && word.length() > 4 && token.isWord() && !token.capital();
  }

  private boolean isVerb(List<Token> sentence, int i) {
    return lexicon.match(Concept.FINITE, sentence, i, i + 1) > 0
        || lexicon.match(Concept.INVERTED, sentence, i, i + 1) > 0;
  }
}
