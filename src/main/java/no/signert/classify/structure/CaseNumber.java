package no.signert.classify.structure;

import java.util.List;
import no.signert.classify.lexicon.Concept;
import no.signert.classify.lexicon.Lexicon;
import no.signert.classify.text.Token;

/**
 * Finds the number of a case at the beginning of a line, by its year and by what stands before it:
 * "36/20", "Sak 036/2020", "HU 3/21".
 */
final class CaseNumber {
  private final Lexicon lexicon;

  CaseNumber(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * Returns the index of a case number that begins the line, alone or behind "Sak", "PS"; or -1.
   */
  int at(List<Token> line) {
    for (int i = 0; i < Math.min(4, line.size()); i++) {
      Token token = line.get(i);
      if (BodyReader.isCaseNumber(token) && isYearly(token.word())) {
        return i;
      }
      boolean allowed =
          lexicon.match(Concept.CASE_MARK, line, i, line.size()) > 0
              || token.is(".")
              || isSeries(line, i)
              || token.is("nr")
              || (token.is("-") && i > 0)
              || token.is("#")
              || token.is("*");
      if (!allowed || token.is("arkivsak")) {
        return -1;
      }
    }
    return -1;
  }

  /** "I 6/22", "HU 3/21": the letters of a series of cases. */
  private static boolean isSeries(List<Token> line, int i) {
    Token letters = line.get(i);
    int next = i + 2 < line.size() && line.get(i + 1).is("-") ? i + 2 : i + 1;
    return i <= 1
        && next < line.size()
        && letters.isWord()
        && letters.capital()
        && letters.word().length() <= 4
        && BodyReader.isCaseNumber(line.get(next));
  }

  /** 36/20, 036/2020; not 2020/1234, which numbers a file, nor 12/3. */
  private static boolean isYearly(String number) {
    int slash = number.indexOf('/');
    String year = number.substring(slash + 1);
    return slash <= 4
        && (year.length() == 2 || (year.length() == 4 && year.startsWith("20")))
        && year.chars().allMatch(Character::isDigit)
        && number.substring(0, slash).chars().allMatch(Character::isDigit);
  }
}
