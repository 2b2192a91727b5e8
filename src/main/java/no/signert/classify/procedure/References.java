package no.signert.classify.procedure;

import java.util.List;
import java.util.Set;
import no.signert.classify.lexicon.Concept;
import no.signert.classify.lexicon.Lexicon;
import no.signert.classify.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * The proposals that a sentence on a vote refers to: whether a word refers to one at all, and which
 * of those on the table it is. A recommendation whose text is not in the paper, and a proposal that
 * the sentence itself tells the text of, are laid on the table when they are first referred to.
 */
final class References {
  private static final int NEAR = 4;
  private static final Set<String> BEHIND = Set.of(",", "-", "fra", "frå", "ved", "sitt", "sine");

  private final Lexicon lexicon;
  private final Table table;
  private final VoteSigns signs;

  References(Lexicon lexicon, Table table) {
    this.lexicon = lexicon;
    this.table = table;
    signs = new VoteSigns(lexicon);
  }

  /** The second noun of "forslag til vedtak", "framlegg til tilråding". */
  boolean isPartOfTerm(List<Token> tokens, int i) {
    return i > 0
        && (tokens.get(i - 1).is("til") || tokens.get(i - 1).is("som"))
        && !lexicon.at(Concept.AS, tokens, i - 1);
  }

  /** "(3) fikk 8 stemmer": a proposal by the number it was put forward with. */
  boolean isNumbered(List<Token> tokens, int i) {
    return i + 2 < tokens.size()
        && tokens.get(i).is("(")
        && tokens.get(i + 2).is(")")
        && table.hasMark(tokens.get(i + 1).word());
  }

  /** "Fellesforslaget, pkt. 2": the points of what is named just before. */
  boolean isPointOf(List<Token> tokens, int named, int noun, Label label) {
    if (label.points().isEmpty() || label.recommendation() || noun - named > NEAR) {
      return false;
    }
    for (int i = named; i < noun; i++) {
      boolean owner = tokens.get(i).isWord() && tokens.get(i).capital();
      if (!owner && !BEHIND.contains(tokens.get(i).word())) {
        return false;
      }
    }
    return true;
  }

  /**
   * Returns the proposal that a label refers to, null where none on the table is meant.
   *
   * @param end where the reference ends
   * @param object whether it is what another was set against
   */
  @Nullable Proposal find(Label label, List<Token> tokens, int end, boolean object) {
    Proposal proposal = table.find(label);
    List<Token> told = signs.told(tokens, end);
    if (!told.isEmpty() && (proposal == null || label.isBare())) {
      proposal = new Proposal(label, null);
      proposal.append(told);
      table.add(proposal);
    }
    if (proposal == null && !object && label.isOfficial() && table.lead() == null) {
      // The recommendation, though its text is not in the paper.
      proposal = new Proposal(label, null);
      table.add(proposal);
    }
    return proposal;
  }
}
