package no.signert.classify.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.signert.classify.lexicon.Concept;
import no.signert.classify.lexicon.Lexicon;
import no.signert.classify.text.Token;

/**
 * The numbered points of a proposal. An addition goes on where the recommendation ends: "2.
 * Deltakelsen opphører …" and "3. Kommunestyret holdes orientert" follow its only point.
 */
final class Points {
  private static final int MARK = 3;

  private Points() {}

  /** Returns the points by number; empty where the text has none, or a lone one that is not 1. */
  static Map<Integer, List<Token>> of(List<Token> text) {
    Map<Integer, List<Token>> parts = new TreeMap<>();
    int first = first(text);
    int point = first - 1;
    for (int i = 0; i < text.size(); i++) {
      if (begins(text, i, point + 1)) {
        point++;
        i++;
      } else if (point >= first) {
        parts.computeIfAbsent(point, p -> new ArrayList<>()).add(text.get(i));
      }
    }
    return first > 1 && parts.size() < 2 ? Map.of() : parts;
  }

  /** The number that the text itself begins with, else 1. */
  private static int first(List<Token> text) {
    boolean numbered = text.size() > 1 && text.get(0).isNumber() && isStop(text.get(1));
    return numbered && text.get(0).word().matches("[1-9]\\d?")
        ? Integer.parseInt(text.get(0).word())
        : 1;
  }

  /** "Pkt. 2.", and behind it the point. */
  static boolean isMark(Lexicon lexicon, List<Token> sentence) {
    int last = sentence.size() - 1;
    return last >= 2
        && last <= MARK
        && lexicon.match(Concept.POINT, sentence, 0, 1) > 0
        && sentence.get(last - 1).isNumber()
        && (sentence.get(last).is(".") || sentence.get(last).is(":"));
  }

  /** "2.", "b)". */
  private static boolean begins(List<Token> text, int i, int next) {
    String word = text.get(i).word();
    boolean number = text.get(i).isNumber() && word.equals(String.valueOf(next));
    boolean letter = word.length() == 1 && word.charAt(0) == 'a' + next - 1;
    return (number || letter) && i + 1 < text.size() && isStop(text.get(i + 1));
  }

  private static boolean isStop(Token token) {
    return token.is(".") || token.is(")");
  }
}
