package no.signert.classify.procedure;

import java.util.List;
import java.util.Set;
import no.signert.classify.lexicon.Concept;
import no.signert.classify.lexicon.Lexicon;
import no.signert.classify.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * What a sentence on a vote speaks of where it names no proposal: the one that was last spoken of,
 * or the one that lay first. "Enstemmig vedtatt." and "21 stemte for, 3 mot." stand behind the
 * sentence that says what was voted on; the result, or the numbers, belong to that.
 */
final class Antecedent {
  private static final Set<String> PRONOUNS = Set.of("det", "dette", "den", "denne");

  private final Lexicon lexicon;
  private final Table table;
  private final VoteSigns signs;

  Antecedent(Lexicon lexicon, Table table) {
    this.lexicon = lexicon;
    this.table = table;
    signs = new VoteSigns(lexicon);
  }

  /**
   * "Enstemmig vedtatt", "Det fekk 5 røyster og fall": what was last spoken of, or what lay first.
   */
  @Nullable Aim of(List<Token> tokens) {
    Label bare = Label.BARE;
    String first = tokens.get(0).word();
    boolean pronoun = PRONOUNS.contains(first) || first.equals("fikk") || first.equals("fekk");
    if ((pronoun || signs.isStatus(tokens)) && table.lastSpokenOf() != null) {
      return new Aim(table.lastSpokenOf(), table.lastLabel());
    }
    boolean shorthand =
        tokens.size() <= 14
            && (lexicon.at(Concept.UNANIMOUS, tokens, 0)
                || lexicon.at(Concept.CARRIED, tokens, 0)
                || lexicon.at(Concept.FELL, tokens, 0)
                || lexicon.at(Concept.PASSED_ON, tokens, 0)
                || lexicon.at(Concept.TAKEN_BACK, tokens, 0)
                || tokens.get(0).is("votering"));
    if (shorthand && table.lastSpokenOf() != null && !table.lastLabel().points().isEmpty()) {
      return new Aim(table.lastSpokenOf(), table.lastLabel());
    }
    Proposal lead = shorthand ? table.find(bare) : null;
    return lead == null ? null : new Aim(lead, bare);
  }

  /** "Røysting: 5-0", "FOR: 13": on what was last spoken of. */
  void count(Tallies tallies) {
    Proposal voted = table.lastSpokenOf();
    if (voted == null) {
      return;
    }
    if (!table.lastLabel().points().isEmpty()) {
      voted.decideOpen(table.lastLabel(), tallies);
      return;
    }
    if (tallies.forIt() >= 0) {
      voted.count(tallies.forIt());
    }
    if (tallies.againstIt() >= 0) {
      voted.countAgainst(tallies.againstIt());
    }
    voted.decideByCount();
  }

  /**
   * Counts "19 stemte imot.", behind a sentence on what they voted on; false if it has no number.
   */
  boolean countUnnamed(List<Token> tokens) {
    Tallies tallies = Tallies.read(lexicon, tokens);
    if (table.lastSpokenOf() != null && (tallies.forIt() >= 0 || tallies.againstIt() >= 0)) {
      count(tallies);
      return true;
    }
    return false;
  }

  /** Returns what "21 stemte for, 3 mot" was counted for; null where it is not a whole count. */
  @Nullable Proposal countAlone(List<Token> tokens) {
    Proposal voted = table.lastSpokenOf();
    Tallies tallies = Tallies.read(lexicon, tokens);
    if (voted == null || !tallies.isComplete() || voted.fate() != Proposal.Fate.OPEN) {
      return null;
    }
    count(tallies);
    return voted;
  }
}
