package no.signert.classify.structure;

import java.util.List;
import no.signert.classify.text.NormalisedText;
import no.signert.classify.text.Token;
import no.signert.classify.text.Tokeniser;

/** Tells the lines of sentences from those that may head something, and joins them. */
final class Sentence {
  private static final int LINES = 3;
  private static final int LONGEST_HEADING = 180;
  private static final int SHORT = 40;

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

  /**
   * A cheap look at a line before its words are read: no colon, and a sentence's end, in a
   * quotation or not, or its continuation.
   */
  static boolean isPlain(NormalisedText text, int start, int end) {
    for (int i = start; i < Math.min(end, start + LONGEST_HEADING); i++) {
      if (text.charAt(i) == ':') {
        return false;
      }
    }
    int last = end - 1;
    while (last > start && "»\"”".indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    boolean ends = ".,;!?".indexOf(text.charAt(last)) >= 0;
    boolean runsOn =
        end - start > SHORT
            && end + 1 < text.length()
            && Character.isLowerCase(text.charAt(end + 1));
    return ends || runsOn || end - start > LONGEST_HEADING;
  }
}
