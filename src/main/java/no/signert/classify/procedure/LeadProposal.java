package no.signert.classify.procedure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.signert.classify.text.Token;
import org.jspecify.annotations.Nullable;

/** Which of the texts that are recommended stands at last, where no body has decided yet. */
final class LeadProposal {
  private LeadProposal() {}

  /** The recommendation that comes last: a body's over the administration's. */
  static @Nullable Proposal of(List<Proposal> proposals) {
    Map<Integer, Proposal> byRank = new LinkedHashMap<>();
    for (Proposal proposal : proposals) {
      List<Token> words = proposal.text();
      if (!words.isEmpty() && proposal.reading() != null && mayLead(proposal)) {
        boolean body =
            proposal.label().owners().contains(Label.BOARD)
                || proposal.label().owners().contains(Label.COMMITTEE);
        int rank = body ? 1 : 0;
        // "Alternativt forslag til vedtak", behind the recommendation, is not the one recommended.
        if (!proposal.label().marks().contains(Label.ALTERNATIVE) || !byRank.containsKey(rank)) {
          byRank.put(rank, proposal);
        }
      }
    }
    return byRank.getOrDefault(1, byRank.get(0));
  }

  private static boolean mayLead(Proposal proposal) {
    return !isAlternative(proposal) && !proposal.label().isMinoritys();
  }

  /** "A. Kommunen slutter seg til": one of several, none of which is recommended. */
  static boolean isAlternative(Proposal proposal) {
    return proposal.label().marks().contains(Label.LISTED)
        || (proposal.label().marks().contains(Label.ALTERNATIVE)
            && proposal.label().marks().size() > 1);
  }
}
