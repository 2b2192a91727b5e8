package no.signert.classify.structure;

import java.util.List;
import no.signert.classify.lexicon.Concept;
import no.signert.classify.lexicon.Lexicon;
import no.signert.classify.text.Token;

/**
 * How far a heading may reach. A sentence has more words than a heading; but however many people
 * stand behind a proposal or a statement, their names make no sentence of the line.
 */
final class HeadingReach {
  private static final int LONGEST = 16;

  private final Lexicon lexicon;

  HeadingReach(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Returns the index before which a heading must end that begins at an index. */
  int of(List<Token> line, int begin) {
    if (!opensNamed(line, begin)) {
      return Math.min(line.size(), begin + LONGEST);
    }
    int left = LONGEST;
    int i = begin;
    while (i < line.size() && left > 0) {
      left -= isOfNames(line, i) ? 0 : 1;
      i++;
    }
    return i;
  }

  /** Returns whether a line begins as a heading does that says whose the text below it is. */
  boolean opensNamed(List<Token> line, int begin) {
    return lexicon.at(Concept.HEAD_PROPOSAL, line, begin)
        || lexicon.at(Concept.HEAD_RECOMMENDATION, line, begin)
        || lexicon.at(Concept.HEAD_STATEMENT, line, begin);
  }

  private boolean isOfNames(List<Token> line, int i) {
    Token token = line.get(i);
    return !token.is(":") && (!token.isWord() || token.capital() || token.is("og"));
  }
}
