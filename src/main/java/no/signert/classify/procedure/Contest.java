package no.signert.classify.procedure;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What one sentence sets against each other: "A vart sett opp mot B", "mellom A og B". */
final class Contest {
  private final List<Proposal> opponents = new ArrayList<>();
  private boolean between;

  /** Forgets the sentence before. */
  void clear() {
    opponents.clear();
    between = false;
  }

  /** Returns whether a proposal is an object where it stands, by the word before it. */
  boolean isObject(String before, int start) {
    return switch (before) {
      case "mot", "imot", "over", "mellom", "i", "på", "av", "enn", "til" -> true;
      case "for" -> start > 0;
      case "og", "," -> between;
      default -> false;
    };
  }

  /** Notes a proposal that is an object. */
  void note(Proposal proposal, String before) {
    if (before.equals("mot") || before.equals("mellom") || between) {
      opponents.add(proposal);
    }
    between = before.equals("mellom") || (between && before.equals(","));
  }

  /** "A vart sett opp mot B og fekk 5 røyster": they are A's, though B was named last. */
  Proposal voted(List<Aim> subjects, Proposal named) {
    boolean opposed = subjects.size() == 1 && opponents.contains(named);
    return opposed ? subjects.get(0).proposal() : named;
  }

  /** Lets those fall that were set against a proposal that won. */
  void settle(List<Aim> subjects) {
    boolean won = subjects.stream().anyMatch(a -> a.proposal().fate() == Proposal.Fate.CARRIED);
    for (Proposal opponent : opponents) {
      boolean subject = subjects.stream().anyMatch(aim -> aim.proposal() == opponent);
      boolean stands =
          opponent.fate() == Proposal.Fate.OPEN || opponent.fate() == Proposal.Fate.CARRIED;
      if (won && !subject && stands) {
        opponent.decide(subjects.get(0).label(), Proposal.Fate.FELL);
      }
    }
  }

  /**
   * Returns all that were set against each other in the sentence, in order; empty where none were.
   */
  List<Proposal> met(List<Aim> subjects) {
    if (opponents.isEmpty()) {
      return List.of();
    }
    Set<Proposal> met = new LinkedHashSet<>(opponents);
    subjects.forEach(aim -> met.add(aim.proposal()));
    return List.copyOf(met);
  }
}
