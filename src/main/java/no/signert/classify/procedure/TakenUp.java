package no.signert.classify.procedure;

import java.util.List;
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
    if (noun <= verb + 1 || tells(sentence, noun + 1)) {
      return null;
    }
    Label named = labels.at(sentence, noun, noun + 1);
    if (!named.namesOfficial()) {
      return null;
    }
    Proposal proposal = table.find(named);
    if (proposal == null || !proposal.label().namesOfficial()) {
      return null;
    }
    proposal.takenUpBy(labels.whole(sentence.subList(0, verb)).owners());
    return proposal;
  }

  private boolean tells(List<Token> sentence, int from) {
    boolean colon = sentence.stream().anyMatch(token -> token.is(":") || token.is("«"));
    return colon
        || sentence.size() - from > TAIL
        || (from < sentence.size()
            && (sentence.get(from).is("om") || sentence.get(from).is("til")));
  }
}
