package no.signert.classify.procedure;

import java.util.List;
import no.signert.classify.lexicon.Concept;
import no.signert.classify.lexicon.Lexicon;
import no.signert.classify.text.Token;

/** Counts the votes that a sentence gives before or behind a proposal's name. */
final class VoteCounts {
  private static final int LIST = 30;
  private static final int REACH = 8;

  private final Lexicon lexicon;
  private final List<Token> tokens;

  VoteCounts(Lexicon lexicon, List<Token> tokens) {
    this.lexicon = lexicon;
    this.tokens = tokens;
  }

  /** "14 stemte for forslaget", "7 stemmer mot innstillingen", "H og V (8) stemte for den". */
  void before(Proposal proposal, String before, int start) {
    boolean against = before.equals("mot") || before.equals("imot");
    if (!against && !before.equals("for")) {
      return;
    }
    int number = start - 2;
    if (number >= 1 && isVoteWord(number)) {
      number--;
    }
    if (number > 1 && tokens.get(number).is(")") && tokens.get(number - 1).isNumber()) {
      number--;
    }
    if (number >= 0 && lexicon.number(tokens.get(number)) >= 0) {
      count(proposal, lexicon.number(tokens.get(number)), against);
    } else if (start <= 2 || tokens.get(start - 2).is(")")) {
      castAfter(proposal, start, against);
    }
  }

  /** "For innstillingen stemte 10", "Imot framlegget røysta 15". */
  private void castAfter(Proposal proposal, int start, boolean against) {
    for (int i = start; i + 2 < Math.min(tokens.size(), start + LIST); i++) {
      boolean votes = lexicon.match(Concept.VOTES, tokens, i + 1, i + 2) > 0;
      if (tokens.get(i).isNumber() && votes && tokens.get(i - 1).is("(")) {
        count(proposal, lexicon.number(tokens.get(i)), against);
        return;
      }
    }
    for (int i = start; i + 1 < Math.min(tokens.size(), start + 9); i++) {
      boolean told = tokens.get(i).is(":") || lexicon.match(Concept.CAST, tokens, i, i + 1) > 0;
      if (told && lexicon.number(tokens.get(i + 1)) >= 0) {
        count(proposal, lexicon.number(tokens.get(i + 1)), against);
        return;
      }
    }
  }

  private boolean isVoteWord(int i) {
    return lexicon.match(Concept.VOTES, tokens, i, i + 1) > 0
        || lexicon.match(Concept.CAST, tokens, i, i + 1) > 0;
  }

  private static void count(Proposal proposal, int number, boolean against) {
    if (against) {
      proposal.countAgainst(number);
    } else {
      proposal.count(number);
    }
  }

  /** "fikk 9 stemmer", "fekk 4", "fikk 15 av 27 stemmer". */
  void got(Proposal named, int i) {
    int number = lexicon.number(tokens.get(i));
    if (number < 0 || named.votes() >= 0 || i == 0) {
      return;
    }
    boolean got = lexicon.at(Concept.GOT, tokens, i - 1);
    boolean votes = i + 1 < tokens.size() && lexicon.match(Concept.VOTES, tokens, i + 1, i + 2) > 0;
    int all = outOf(i);
    boolean told = tokens.get(i - 1).is(":") || isElliptic(i);
    if ((got || votes || told || all > 0) && !lexicon.at(Concept.SIDE, tokens, i - 1)) {
      named.count(number);
      if (all > 0) {
        named.countAgainst(all - number);
      }
    }
  }

  /** "A fekk 6 røyster, B fekk 11 røyster og er vedteke": at B, what A got is behind us. */
  boolean wereTold(int start) {
    for (int i = start - 1; i >= Math.max(0, start - REACH); i--) {
      if (tokens.get(i).is("fikk") || tokens.get(i).is("fekk")) {
        return true;
      }
    }
    return false;
  }

  /** "Framlegget frå Bø fekk 4 røyster, framlegget frå rådmannen 3." */
  private boolean isElliptic(int i) {
    int next = i + 1;
    boolean ends = next == tokens.size() || ".,".contains(tokens.get(next).word());
    return ends && lexicon.find(Concept.GOT, tokens, 0, i) >= 0;
  }

  /** "15 av 27 stemmer": how many voted in all; 0 if it is not said. */
  private int outOf(int i) {
    boolean of =
        i + 3 < tokens.size()
            && tokens.get(i + 1).is("av")
            && lexicon.match(Concept.VOTES, tokens, i + 3, i + 4) > 0;
    return of ? Math.max(0, lexicon.number(tokens.get(i + 2))) : 0;
  }
}
