package no.signert.classify.language;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import no.signert.classify.lexicon.Concept;
import no.signert.classify.lexicon.Lexicon;
import no.signert.classify.text.Token;

/**
 * The numbered points of a text: "Bevilges det ikke midler, faller punkt 3 bort" limits a signing
 * only where point 3 signs.
 *
 * @param all the numbers that points begin with
 * @param signing those of points that sign
 */
record OwnPoints(Set<Integer> all, Set<Integer> signing) {
  /** Returns the points that the lines of a text begin with. */
  static OwnPoints of(List<Weighing.Line> lines) {
    Set<Integer> all = new TreeSet<>();
    Set<Integer> signing = new TreeSet<>();
    int point = 0;
    for (Weighing.Line line : lines) {
      List<Token> tokens = line.tokens();
      boolean numbered = tokens.size() > 2 && !tokens.get(1).isWord() && tokens.get(0).isNumber();
      point = numbered ? number(tokens.get(0).word()) : point;
      if (point > 0) {
        all.add(point);
      }
      if (line.yes() != null) {
        signing.add(point);
      }
    }
    return new OwnPoints(all, signing);
  }

  /** Returns whether a sentence names points of the text, and none that signs. */
  boolean areOthers(Lexicon lexicon, List<Token> sentence) {
    Set<Integer> named = new TreeSet<>();
    for (int i = 0; i + 1 < sentence.size(); i++) {
      if (lexicon.at(Concept.POINT, sentence, i)) {
        addNumbers(sentence, i + 1, named);
      }
    }
    return !named.isEmpty()
        && all.containsAll(named)
        && named.stream().noneMatch(signing::contains);
  }

  /** "2", "1-3", "1, 2 og 4". */
  private static void addNumbers(List<Token> sentence, int from, Set<Integer> named) {
    int last = 0;
    for (int i = from; i < sentence.size(); i++) {
      Token token = sentence.get(i);
      int dash = token.isNumber() ? token.word().indexOf('-') : -1;
      if (dash > 0) {
        last = number(token.word().substring(0, dash)) - 1;
        addRange(last + 1, number(token.word().substring(dash + 1)), named);
      } else if (token.isNumber()) {
        int number = number(token.word());
        boolean range = i > from && (sentence.get(i - 1).is("-") || sentence.get(i - 1).is("til"));
        addRange(range ? last + 1 : number, number, named);
        last = number;
      } else if (!token.is("og") && !token.is(",") && !token.is("-") && !token.is("til")) {
        return;
      }
    }
  }

  private static void addRange(int first, int last, Set<Integer> named) {
    for (int point = first; point <= last; point++) {
      named.add(point);
    }
  }

  /** One or two digits as a number; 0 if it is anything else. */
  private static int number(String word) {
    int number = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c < '0' || c > '9' || i > 1) {
        return 0;
      }
      number = 10 * number + c - '0';
    }
    return number;
  }
}
