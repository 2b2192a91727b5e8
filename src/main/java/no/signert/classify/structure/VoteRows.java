package no.signert.classify.structure;

import java.util.List;
import no.signert.classify.lexicon.Concept;
import no.signert.classify.lexicon.Lexicon;
import no.signert.classify.text.Token;

/** Knows the rows of a table of votes: "Forslag For Mot Resultat", "Høyres forslag 8 17 Falt". */
public final class VoteRows {
  private static final int COLUMNS = 8;
  private static final int SIDE_OF = 4;
  private static final List<Concept> HEADS =
      List.of(
          Concept.VOTE_SIDE,
          Concept.HEAD_VOTE,
          Concept.PROPOSAL,
          Concept.VOTES,
          Concept.HEAD_LABEL,
          Concept.CASE_MARK);

  private final Lexicon lexicon;
  private final ProposalColumns columns;

  /** Makes a reader of rows with the lexicon's words. */
  public VoteRows(Lexicon lexicon) {
    this.lexicon = lexicon;
    columns = new ProposalColumns(lexicon);
  }

  /** Returns whether a line belongs to a table, of votes or of proposals, and heads no section. */
  boolean areHeld(List<Token> line) {
    return isRow(line) || headEnd(line) == line.size() || columns.areNamed(line);
  }

  /** Returns the index after the names of the columns that a line begins with; 0 if it does not. */
  public int headEnd(List<Token> line) {
    int sides = 0;
    int columns = 0;
    int i = 0;
    while (i < line.size() && columns <= COLUMNS) {
      Token token = line.get(i);
      if (!token.isWord() && !token.is("|") && !token.is("-")) {
        break;
      }
      int end = token.isWord() ? column(line, i) : i + 1;
      if (end < 0 || isNext(line, i, sides)) {
        break;
      }
      sides += lexicon.match(Concept.VOTE_SIDE, line, i, i + 1) > 0 ? 1 : 0;
      columns += token.isWord() ? 1 : 0;
      i = end;
    }
    return sides == 2 && columns > 2 ? i : 0;
  }

  /** Behind both sides, what is proposed belongs to the first row. */
  private boolean isNext(List<Token> line, int i, int sides) {
    return sides == 2 && lexicon.match(Concept.PROPOSAL, line, i, i + 1) > 0;
  }

  private int column(List<Token> line, int i) {
    int best = -1;
    for (Concept head : HEADS) {
      best = Math.max(best, lexicon.match(head, line, i, i + 1));
    }
    return best;
  }

  /**
   * Returns whether a line is a row: what was voted on, numbers, and the result last; or who was
   * for it.
   */
  public boolean isRow(List<Token> line) {
    int last = line.size() - 1;
    while (last > 0 && !line.get(last).isWord()) {
      last--;
    }
    boolean result =
        last > 1
            && (lexicon.match(Concept.CARRIED, line, last, last + 1) > 0
                || lexicon.match(Concept.FELL, line, last, last + 1) > 0);
    if (line.size() > 2
        && lexicon.match(Concept.VOTE_SIDE, line, 0, 1) > 0
        && lexicon.find(Concept.PROPOSAL, line, 1, Math.min(line.size(), SIDE_OF)) > 0) {
      return true;
    }
    boolean counted = result && (line.get(last - 1).isNumber() || line.get(last - 1).is("|"));
    return counted && lexicon.find(Concept.PROPOSAL, line, 0, last) >= 0;
  }
}
