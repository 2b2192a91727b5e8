package no.signert.classify.structure;

import java.util.List;
import no.signert.classify.text.NormalisedText;
import no.signert.classify.text.Token;
import no.signert.classify.text.Tokeniser;

/** Joins the lines of a sentence that ends in a given one. */
final class Sentence {
  private static final int LINES = 3;

  private Sentence() {}

  /**
   * Returns the words of the sentence that runs over several lines, without the breaks.
   *
   * @param earliest offset before which it does not begin
   * @param start offset of its last line
   * @param end offset after it
   */
  static List<Token> from(NormalisedText text, int earliest, int start, int end) {
    int begin = start;
    for (int i = 0; i < LINES && begin - 1 > earliest; i++) {
      int before = begin - 1;
      while (before > earliest && text.charAt(before - 1) != '\n') {
        before--;
      }
      if (before >= begin - 1 || text.charAt(begin - 2) == '.') {
        break;
      }
      begin = Math.max(before, earliest);
    }
    List<Token> words =
        Tokeniser.tokens(text, begin, end).stream()
            .filter(token -> token.kind() != Token.Kind.BREAK)
            .toList();
    int first = 0;
    for (int i = 0; i + 1 < words.size() && words.get(i).start() < start; i++) {
      first = words.get(i).is(".") && !isAbbreviation(words, i) ? i + 1 : first;
    }
    return words.subList(first, words.size());
  }

  private static boolean isAbbreviation(List<Token> words, int stop) {
    return stop > 0 && (words.get(stop - 1).isNumber() || !words.get(stop + 1).capital());
  }
}
