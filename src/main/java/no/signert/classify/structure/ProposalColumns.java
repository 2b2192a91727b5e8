package no.signert.classify.structure;

import java.util.List;
import no.signert.classify.lexicon.Concept;
import no.signert.classify.lexicon.Lexicon;
import no.signert.classify.text.Token;

/** Knows the names of the columns of a table of proposals: "Nr. Forslagsstiller Tekst". */
public final class ProposalColumns {
  private final Lexicon lexicon;

  /** Makes a reader with the lexicon's names of columns. */
  public ProposalColumns(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Returns whether a line holds nothing but names of columns, two or more. */
  public boolean areNamed(List<Token> line) {
    int columns = 0;
    boolean sure = false;
    int i = 0;
    while (i < line.size()) {
      int column = lexicon.match(Concept.COLUMN, line, i, line.size());
      int end = Math.max(column, noun(line, i));
      if (end < 0 && !line.get(i).is(".") && !line.get(i).is("|")) {
        return false;
      }
      columns += end > 0 ? 1 : 0;
      sure |= column > 0 && !line.get(i).is("nr");
      i = end > 0 ? end : i + 1;
    }
    return sure && columns > 1;
  }

  /** "Forslag", and not "Forslagets ordlyd". */
  private int noun(List<Token> line, int i) {
    boolean genitive = line.get(i).word().endsWith("s");
    return genitive ? -1 : lexicon.match(Concept.PROPOSAL, line, i, i + 1);
  }
}
