package no.signert.classify.procedure;

import java.util.List;
import no.signert.classify.lexicon.Concept;
import no.signert.classify.lexicon.Lexicon;
import no.signert.classify.text.Token;

/**
 * Tells whether words name a case by its number: "sak 44/20", "sakene 43/20-46/20", "sakene 43, 44
 * og 46", "48/10 til 51/10".
 */
final class CaseNumbers {
  private static final int FAR = 3;
  private static final int NONE = -1;

  private final Lexicon lexicon;
  private final int own;
  private final String year;

  /** Makes a reader that looks for a case, "44/20". */
  CaseNumbers(Lexicon lexicon, String number) {
    this.lexicon = lexicon;
    own = sequence(number);
    year = year(number);
  }

  /** Returns whether the case is named between two indexes, alone or within a range. */
  boolean names(List<Token> sentence, int from, int to) {
    boolean listed = false;
    int first = NONE;
    int firstAt = from;
    for (int i = from; i < to; i++) {
      Token token = sentence.get(i);
      if (!token.isNumber()) {
        boolean opens = token.is("sak") || lexicon.at(Concept.CASES, sentence, i);
        listed = opens || (listed && joins(token));
        continue;
      }
      for (String part : token.word().split(",", -1)) {
        int low = NONE;
        for (String end : part.split("-", -1)) {
          int here = number(end, listed);
          boolean linked = i > from && lexicon.at(Concept.LINK, sentence, i - 1);
          boolean range = first != NONE && i - firstAt <= FAR && !linked && isWithin(first, here);
          if (here == own || range || (low != NONE && isWithin(low, here))) {
            return own != NONE;
          }
          low = here;
        }
        first = low;
        firstAt = i;
      }
    }
    return false;
  }

  private boolean isWithin(int low, int high) {
    return low < own && own < high;
  }

  /** What stands between the numbers of a list: "og", "til", a comma. */
  private boolean joins(Token token) {
    return !token.isWord()
        || token.is("og")
        || token.is("til")
        || token.is("nr")
        || token.is("samt")
        || token.is("ps");
  }

  /** The sequence of "44/20" in the case's own year; of "44" alone only in a list of cases. */
  private int number(String word, boolean listed) {
    if (word.indexOf('/') < 0) {
      return listed && word.length() <= 4 && isDigits(word) ? Integer.parseInt(word) : NONE;
    }
    return year(word).equals(year) ? sequence(word) : NONE;
  }

  private static boolean isDigits(String word) {
    return !word.isEmpty() && word.chars().allMatch(Character::isDigit);
  }

  private static String year(String number) {
    String year = number.substring(number.indexOf('/') + 1);
    return year.length() > 2 ? year.substring(year.length() - 2) : year;
  }

  private static int sequence(String number) {
    int slash = number.indexOf('/');
    if (slash <= 0 || slash > 6 || !isDigits(number.substring(0, slash))) {
      return NONE;
    }
    return Integer.parseInt(number.substring(0, slash));
  }
}
