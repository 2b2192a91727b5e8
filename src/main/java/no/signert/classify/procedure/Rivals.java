package no.signert.classify.procedure;

import java.util.List;

/** Proposals that are set against each other; what becomes of one tells what becomes of another. */
final class Rivals {
  private static final int TWO = 2;

  private final List<Proposal> table;
  private List<Proposal> rivals = List.of();

  /** Keeps the rivals of a table that goes on filling. */
  Rivals(List<Proposal> table) {
    this.table = table;
  }

  /**
   * Takes note of a sentence.
   *
   * @param met what it sets against each other; the vote may be told later
   * @param decided what it says was carried or fell
   */
  void read(List<Proposal> met, List<Aim> decided) {
    if (!met.isEmpty()) {
      rivals = met;
    }
    for (Aim aim : decided) {
      if (met.isEmpty()) {
        won(aim.proposal());
      }
      lost(aim.proposal());
    }
  }

  /** Lets fall what was set against a proposal that was carried, though it won a round before. */
  private void won(Proposal winner) {
    if (winner.fate() != Proposal.Fate.CARRIED || !rivals.contains(winner)) {
      return;
    }
    for (Proposal rival : rivals) {
      boolean stands = rival.fate() == Proposal.Fate.OPEN || rival.fate() == Proposal.Fate.CARRIED;
      if (rival != winner && stands) {
        rival.decide(Label.BARE, Proposal.Fate.FELL);
      }
    }
    rivals = List.of();
  }

  /** Lets the other be carried where one of two fell, and nothing else lay on the table. */
  private void lost(Proposal loser) {
    boolean fell = loser.fate() == Proposal.Fate.FELL && rivals.contains(loser);
    long texts = table.stream().filter(proposal -> !proposal.text().isEmpty()).count();
    if (!fell || rivals.size() != TWO || texts != TWO) {
      return;
    }
    Proposal other = rivals.get(rivals.get(0) == loser ? 1 : 0);
    if (other.fate() == Proposal.Fate.OPEN && !other.wasVotedByPoints()) {
      other.decide(Label.BARE, Proposal.Fate.CARRIED);
    }
    rivals = List.of();
  }
}
