package no.signert.classify.procedure;

import java.util.List;
import java.util.Set;
import no.signert.classify.lexicon.Concept;
import no.signert.classify.lexicon.Lexicon;
import no.signert.classify.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Knows when a member moves what somebody else proposed before: "Hestmo (Ap) fremmet
 * kommunedirektørens opprinnelige forslag på nytt". It is no new proposal; from then on the one on
 * the table is the member's too.
 */
final class TakenUp {
  /** More words behind the noun tell a text of the member's own. */
  private static final int TAIL = 4;

  private final Lexicon lexicon;
  private final LabelReader labels;
  private final Table table;

  TakenUp(Lexicon lexicon, LabelReader labels, Table table) {
    this.lexicon = lexicon;
    this.labels = labels;
    this.table = table;
  }

  /** Returns the official proposal that a sentence takes up again, null if it does not. */
  @Nullable Proposal read(List<Token> sentence) {
    int verb = lexicon.find(Concept.MOVES, sentence, 0, sentence.size());
    int noun = verb < 0 ? -1 : lexicon.find(Concept.PROPOSAL, sentence, verb, sentence.size());
    if (noun <= verb || tells(sentence, noun + 1)) {
      return null;
    }
    Label named = labels.at(sentence, noun, noun + 1);
    Set<String> movers = labels.whole(sentence.subList(0, verb)).owners();
    boolean official = named.namesOfficial() && noun > verb + 1;
    Proposal proposal = official ? table.find(named) : meant(named, movers, sentence);
    if (proposal == null || (official && !proposal.label().namesOfficial())) {
      return null;
    }
    proposal.takenUpBy(movers);
    return proposal;
  }

  /**
   * "Ordføreren tok opp forslag C først": returns what the chair puts to the vote; null where that
   * is not told, or the words may as well be the chair's own proposal.
   */
  @Nullable Proposal putToVote(List<Token> sentence) {
    int verb = lexicon.find(Concept.PUTS_TO_VOTE, sentence, 0, sentence.size());
    int noun = verb < 0 ? -1 : lexicon.find(Concept.PROPOSAL, sentence, verb, sentence.size());
    if (noun < 0 || lexicon.find(Concept.CHAIR, sentence, 0, verb) < 0) {
      return null;
    }
    Label named = labels.at(sentence, noun, noun + 1);
    boolean definite = sentence.get(noun).word().endsWith("et") || named.isOfficial();
    boolean told = !named.owners().isEmpty() || named.marks().stream().anyMatch(table::hasMark);
    return told || definite ? table.find(named) : null;
  }

  /** "Moe (V) opprettholdt forslaget": what the same member moved, or all that lies there. */
  private @Nullable Proposal meant(Label named, Set<String> movers, List<Token> sentence) {
    boolean known = lexicon.has(Concept.UPHOLDS, sentence);
    if (!known || !named.owners().isEmpty() || movers.isEmpty()) {
      return null;
    }
    Proposal own = null;
    for (Proposal proposal : table.all()) {
      boolean theirs = proposal.label().owners().stream().anyMatch(movers::contains);
      if (theirs && own != null) {
        return null;
      }
      own = theirs ? proposal : own;
    }
    return own != null || table.all().size() > 1 ? own : table.lead();
  }

  private boolean tells(List<Token> sentence, int from) {
    boolean colon = sentence.stream().anyMatch(token -> token.is(":") || token.is("«"));
    return colon
        || sentence.size() - from > TAIL
        || (from < sentence.size()
            && (sentence.get(from).is("om") || sentence.get(from).is("til")));
  }
}
