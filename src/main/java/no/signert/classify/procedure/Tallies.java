package no.signert.classify.procedure;

import java.util.List;
import no.signert.classify.lexicon.Concept;
import no.signert.classify.lexicon.Lexicon;
import no.signert.classify.text.Token;

/**
 * The numbers of a vote: "7 stemmer for, 12 stemmer mot", "12 røyster for og 9 imot".
 *
 * @param forIt votes for; -1 if not said
 * @param againstIt votes against; -1 if not said
 */
record Tallies(int forIt, int againstIt) {
  private static final int NONE = -1;
  private static final int DIGITS = 3;

  static Tallies read(Lexicon lexicon, List<Token> tokens) {
    int yes = NONE;
    int no = NONE;
    for (int i = 0; i + 1 < tokens.size(); i++) {
      if (lexicon.number(tokens.get(i)) < 0) {
        continue;
      }
      boolean voters =
          lexicon.match(Concept.VOTES, tokens, i + 1, i + 2) > 0
              || lexicon.match(Concept.CAST, tokens, i + 1, i + 2) > 0;
      int side = voters ? i + 2 : i + 1;
      if (side < tokens.size() && isAlone(tokens, side)) {
        yes = tokens.get(side).is("for") ? lexicon.number(tokens.get(i)) : yes;
        boolean against = tokens.get(side).is("mot") || tokens.get(side).is("imot");
        no = against ? lexicon.number(tokens.get(i)) : no;
      }
    }
    return new Tallies(yes, no);
  }

  /** "FOR: 13 (H, V) MOT: 8": the numbers stand behind their sides. */
  static Tallies bySide(Lexicon lexicon, List<Token> tokens) {
    int yes = NONE;
    int no = NONE;
    for (int i = 0; i + 1 < tokens.size(); i++) {
      int number = sideAt(lexicon, tokens, i);
      if (number < 0) {
        continue;
      }
      boolean forIt = tokens.get(i).is("for") || tokens.get(i).is("ja");
      yes = forIt && yes == NONE ? lexicon.number(tokens.get(number)) : yes;
      no = !forIt && no == NONE ? lexicon.number(tokens.get(number)) : no;
    }
    return new Tallies(yes, no);
  }

  /** Returns where the number stands of a side that an index names, "For: 13"; -1 if none. */
  private static int sideAt(Lexicon lexicon, List<Token> tokens, int i) {
    if (lexicon.match(Concept.VOTE_SIDE, tokens, i, i + 1) < 0) {
      return -1;
    }
    int number = i + 1 < tokens.size() && tokens.get(i + 1).is(":") ? i + 2 : i + 1;
    return number < tokens.size() && tokens.get(number).isNumber() ? number : -1;
  }

  /** Reads who was for it and against it, behind the numbers or before them. */
  static Tallies eitherWay(Lexicon lexicon, List<Token> tokens) {
    Tallies read = read(lexicon, tokens);
    return read.isComplete() ? read : bySide(lexicon, tokens);
  }

  /** Returns whether a sentence counts votes. */
  static boolean has(Lexicon lexicon, List<Token> tokens) {
    for (int i = 0; i + 1 < tokens.size(); i++) {
      if (tokens.get(i).isNumber() && lexicon.at(Concept.SIDE, tokens, i + 1)) {
        return true;
      }
    }
    return false;
  }

  /** "12 stemmer mot." and not "vedtatt med 12 stemmer mot 7". */
  private static boolean isAlone(List<Token> tokens, int side) {
    return side + 1 >= tokens.size() || !tokens.get(side + 1).isNumber();
  }

  /** 13-8: votes for and against. */
  static boolean isPair(Token token) {
    String word = token.word();
    int hyphen = word.indexOf('-');
    return token.isNumber() && isShort(word, 0, hyphen) && isShort(word, hyphen + 1, word.length());
  }

  private static boolean isShort(String word, int from, int to) {
    boolean digits = to > from && to - from <= DIGITS;
    for (int i = from; i < to && digits; i++) {
      digits = word.charAt(i) >= '0' && word.charAt(i) <= '9';
    }
    return digits;
  }

  /** Reads "13-8". */
  static Tallies pair(Token token) {
    String[] sides = token.word().split("-", -1);
    return new Tallies(Integer.parseInt(sides[0]), Integer.parseInt(sides[1]));
  }

  boolean isComplete() {
    return forIt >= 0 && againstIt >= 0;
  }

  /** Returns whether the words from an index on are a result and no text of a proposal. */
  static boolean isResult(Lexicon lexicon, List<Token> tokens, int from) {
    if (from >= tokens.size()) {
      return false;
    }
    int next = from + 1;
    if (isMover(lexicon, tokens, from) || sideAt(lexicon, tokens, from) > 0) {
      return true;
    }
    if (tokens.get(from).isNumber() && next < tokens.size()) {
      return lexicon.at(Concept.VOTES, tokens, next)
          || tokens.get(next).is("for")
          || tokens.get(next).is("mot")
          || tokens.get(next).is("imot");
    }
    int all = lexicon.match(Concept.UNANIMOUS, tokens, from, tokens.size());
    boolean result =
        (all > 0 && lexicon.at(Concept.CARRIED, tokens, all))
            || lexicon.at(Concept.CARRIED, tokens, from)
            || lexicon.at(Concept.FELL, tokens, from)
            || lexicon.at(Concept.PASSED_ON, tokens, from)
            || lexicon.at(Concept.TAKEN_BACK, tokens, from);
    return result || (tokens.size() - from <= 4 && lexicon.at(Concept.UNANIMOUS, tokens, from));
  }

  /** "Forslag: Kari Moe (V)", "Forslag: Moe (V) For: 12": who moved it, not what it says. */
  private static boolean isMover(Lexicon lexicon, List<Token> tokens, int from) {
    for (int i = from + 1; i + 2 < Math.min(tokens.size(), from + 6); i++) {
      boolean party = lexicon.match(Concept.PARTY, tokens, i + 1, i + 2) > 0;
      if (tokens.get(i).is("(") && party && tokens.get(i + 2).is(")")) {
        return i + 3 >= tokens.size() || tokens.get(i + 3).is("for") || tokens.get(i + 3).is("ja");
      }
    }
    return false;
  }

  /**
   * Returns whether a sentence only counts, "12 stemte for, 8 mot.": on what the sentence before
   * named.
   */
  static boolean standAlone(Lexicon lexicon, List<Token> sentence) {
    return !lexicon.has(Concept.PROPOSAL, sentence)
        && !lexicon.has(Concept.CARRIED, sentence)
        && !lexicon.has(Concept.FELL, sentence)
        && read(lexicon, sentence).isComplete();
  }

  /** "5-0", alone under the heading of the vote. */
  static boolean isBare(List<Token> sentence) {
    return sentence.size() <= 2 && isPair(sentence.get(0));
  }
}
