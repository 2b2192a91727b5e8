package no.signert.classify.procedure;

import java.util.List;
import java.util.Map;
import java.util.Set;
import no.signert.classify.lexicon.Concept;
import no.signert.classify.lexicon.Lexicon;
import no.signert.classify.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * What a proposal's own heading says of it, before its text: whose it is, which of several it is,
 * and sometimes already what became of it. "Omforent forslag, enstemmig vedtatt:", "Alternativ 2:".
 */
final class ProposalHeading {
  private final Lexicon lexicon;
  private final LabelReader labels;
  private final VoteSigns signs;

  ProposalHeading(Lexicon lexicon, LabelReader labels) {
    this.lexicon = lexicon;
    this.labels = labels;
    signs = new VoteSigns(lexicon);
  }

  /**
   * Returns the proposal that a heading announces, as yet without text.
   *
   * @param owner of the heading above it; null if there is none
   */
  Proposal proposal(List<Token> heading, @Nullable Label owner) {
    Label read = labels.whole(heading);
    boolean weighed = owner == null && read.owners().isEmpty() && isAlternative(heading);
    Label label = weighed ? read.marked(Label.ALTERNATIVE) : read;
    Proposal proposal = new Proposal(owner == null ? label : label.ownedBy(owner.owners()), null);
    decideByHeading(proposal, heading);
    return proposal;
  }

  /** "Alternativ 2", which nobody moved. */
  private static boolean isAlternative(List<Token> heading) {
    return heading.size() > 1
        && heading.get(0).word().startsWith("alternativ")
        && Numbering.isEnumerator(heading.get(1));
  }

  /** "Omforent forslag, enstemmig vedtatt:", and its text below. */
  private void decideByHeading(Proposal proposal, List<Token> heading) {
    Label label = proposal.label();
    boolean telling = lexicon.has(Concept.CARRIED, heading) || lexicon.has(Concept.FELL, heading);
    for (int i = 0; telling && i < heading.size(); i++) {
      Proposal.Fate fate = signs.fateAt(heading, i);
      if (fate != null && !label.recommendation() && !label.namesOfficial()) {
        proposal.decide(Label.BARE, fate);
      }
    }
  }

  /** Lays the items below "Alternativer:" on the table; returns false where there are none. */
  boolean addAlternatives(List<Token> heading, List<Token> tokens, Table table) {
    Map<String, List<Token>> items =
        Alternatives.isHeading(heading) ? Alternatives.split(tokens) : Map.of();
    items.forEach((mark, text) -> table.add(alternative(mark, text)));
    return !items.isEmpty();
  }

  /** Returns one of several alternatives that stand under the same heading. */
  private static Proposal alternative(String mark, List<Token> tokens) {
    Set<String> marks = Set.of(mark, Label.ALTERNATIVE);
    Proposal proposal = new Proposal(new Label(Set.of(), marks, false, Set.of(), false), null);
    proposal.append(tokens);
    return proposal;
  }
}
