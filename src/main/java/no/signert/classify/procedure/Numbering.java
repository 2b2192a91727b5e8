package no.signert.classify.procedure;

import java.util.List;
import java.util.Set;
import no.signert.classify.text.Token;

/**
 * The numbers and letters that tell proposals, and the points of one, from each other: "forslag 2",
 * "punkt 1-3 og 5", "bokstav a", "(1) Helge Rustad (Sp)".
 */
final class Numbering {
  private Numbering() {}

  /** Returns the number of "(1) Helge Rustad (Sp): ...", empty where there is none. */
  static String numbered(List<Token> sentence) {
    boolean bracketed =
        sentence.size() > 3
            && sentence.get(0).is("(")
            && sentence.get(2).is(")")
            && (sentence.get(1).isNumber() || sentence.get(1).word().length() == 1);
    return bracketed ? sentence.get(1).word() : "";
  }

  /** Returns the number or letter that a heading or item begins with: "A. Forslag fra Høyre". */
  static String leading(List<Token> tokens) {
    if (tokens.size() < 3 || !numbered(tokens).isEmpty()) {
      return numbered(tokens);
    }
    boolean named = tokens.get(0).is("nr");
    int at = named ? (tokens.get(1).is(".") ? 2 : 1) : 0;
    boolean closed = tokens.get(at + 1).is(".") || tokens.get(at + 1).is(")");
    boolean mark = isEnumerator(tokens.get(at)) && tokens.get(at).word().length() <= 2;
    return mark && (named || closed) ? tokens.get(at).word() : "";
  }

  /** 1, A, b. */
  static boolean isEnumerator(Token token) {
    boolean letter = token.isWord() && token.word().length() == 1 && !token.is("v");
    boolean number = token.isNumber() && token.word().length() <= 3 && !token.word().contains("/");
    return (letter && token.capital()) || number;
  }

  /** "og 5", ", b": a list of points goes on. */
  static boolean isList(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    boolean link = token.is("og") || token.is(",") || token.is("-");
    return link
        && i + 1 < tokens.size()
        && (tokens.get(i + 1).isNumber() || isLetter(tokens, i + 1));
  }

  /** "bokstav a". */
  static boolean isLetter(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    return token.isWord() && token.word().length() == 1 && !token.is("i") && !token.is("å");
  }

  /** Adds the points that a word stands for: "3", "1-3", "a". */
  static void addPoints(String word, Set<Integer> points) {
    if (word.length() == 1 && Character.isLetter(word.charAt(0))) {
      points.add(word.charAt(0) - 'a' + 1);
      return;
    }
    String[] ends = word.split("-", -1);
    try {
      int first = Integer.parseInt(ends[0]);
      int last = ends.length > 1 ? Integer.parseInt(ends[1]) : first;
      for (int point = first; point <= Math.min(last, first + 50); point++) {
        points.add(point);
      }
    } catch (NumberFormatException e) {
      // Not a number after all: "og", ",".
      return;
    }
  }
}
