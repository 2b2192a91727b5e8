package no.signert.classify.procedure;

import java.util.List;
import java.util.Set;
import no.signert.classify.language.Reading;
import no.signert.classify.language.Stance;
import org.jspecify.annotations.Nullable;

/** Finds the proposal on a table that words mean: by its owner, its mark, its points, or alone. */
final class ProposalFinder {
  private static final int PARTY = 3;

  private final Table table;
  private boolean rivals;

  ProposalFinder(Table table) {
    this.table = table;
  }

  @Nullable Proposal find(Label wanted) {
    Proposal addition = addition(wanted);
    if (addition != null) {
      return addition;
    }
    if (!wanted.owners().isEmpty()) {
      Proposal owned = best(wanted);
      if (rivals) {
        return null;
      }
      return owned != null ? owned : wanted.namesOfficial() ? table.lead() : only(wanted);
    }
    if (!wanted.marks().isEmpty()) {
      Proposal marked = best(wanted);
      boolean lead = wanted.recommendation() && wanted.marks().stream().allMatch(this::isNumber);
      return marked != null ? marked : lead ? table.lead() : only(wanted);
    }
    if (isPointOfTwo(wanted)) {
      table.doubt();
      return null;
    }
    if (wanted.recommendation() || !wanted.points().isEmpty() || wanted.rest()) {
      Proposal lead = table.lead();
      return lead != null || wanted.recommendation() ? lead : onlyWith(wanted.points());
    }
    return bare();
  }

  /** "Punkt 1: 9 for, 12 mot", where no recommendation is there and one text has such points. */
  private @Nullable Proposal onlyWith(Set<Integer> points) {
    List<Proposal> having =
        table.all().stream()
            .filter(p -> !points.isEmpty() && p.textByPoint().keySet().containsAll(points))
            .toList();
    return having.size() == 1 ? having.get(0) : null;
  }

  /** "Forslaget til nytt punkt 3": a member's, whose text begins with that number. */
  private @Nullable Proposal addition(Label wanted) {
    if (wanted.points().size() != 1 || !wanted.owners().isEmpty()) {
      return null;
    }
    String number = String.valueOf(wanted.points().iterator().next());
    List<Proposal> meant =
        members().stream()
            .filter(p -> !p.text().isEmpty() && p.text().get(0).is(number))
            .filter(p -> p.textByPoint().isEmpty())
            .toList();
    return meant.size() == 1 ? meant.get(0) : null;
  }

  /** "Innstillingen 17": no proposal has the number, so it is none's. */
  private boolean isNumber(String mark) {
    return Character.isDigit(mark.charAt(0));
  }

  private @Nullable Proposal bare() {
    Proposal last = table.lastSpokenOf();
    List<Proposal> members = members();
    long open = members.stream().filter(p -> p.fate() == Proposal.Fate.OPEN).count();
    if (last != null && !(table.isJustIntroduced() && open > 1)) {
      return last;
    }
    if (last != null) {
      table.doubt();
      return null;
    }
    if (members.isEmpty()) {
      return table.lead();
    }
    if (table.all().size() == 1) {
      return table.all().get(0);
    }
    if (differ()) {
      table.doubt();
    }
    return null;
  }

  private boolean differ() {
    Stance first = null;
    for (Proposal proposal : table.all()) {
      Stance stance = proposal.reading() == null ? Stance.OTHER : proposal.reading().stance();
      if (first != null && stance != first) {
        return true;
      }
      first = stance;
    }
    return false;
  }

  private List<Proposal> members() {
    return table.all().stream().filter(proposal -> !isOfficial(proposal)).toList();
  }

  private static boolean isOfficial(Proposal proposal) {
    return proposal.label().recommendation() || proposal.label().namesOfficial();
  }

  /** The only member's proposal, where the words do not name an official one. */
  private @Nullable Proposal only(Label wanted) {
    List<Proposal> members = members();
    if (wanted.marks().contains(Label.POSTPONE)) {
      return members.stream().filter(ProposalFinder::postpones).findFirst().orElse(null);
    }
    if (wanted.marks().contains(Label.SENDING)) {
      return null;
    }
    if (wanted.marks().contains(Label.JOINT) && members.size() > 1) {
      List<Proposal> joint =
          members.stream().filter(p -> p.label().owners().size() > 1 && !postpones(p)).toList();
      return joint.size() == 1 ? joint.get(0) : null;
    }
    List<Proposal> possible =
        table.all().stream()
            .filter(p -> !isOfficial(p) || p.label().owners().isEmpty())
            .filter(p -> !isOfficial(p) || members.size() > 0)
            .filter(p -> !postpones(p) && !isOfOthers(wanted, p))
            .toList();
    List<Proposal> own = possible.stream().filter(p -> !isOfficial(p)).toList();
    List<Proposal> best = own.isEmpty() ? possible : own;
    return best.size() == 1 ? best.get(0) : null;
  }

  /** A proposal of the Conservatives is not the one "from the Greens". */
  private static boolean isOfOthers(Label wanted, Proposal proposal) {
    boolean parties =
        wanted.owners().stream().anyMatch(ProposalFinder::isParty)
            && proposal.label().owners().stream().anyMatch(ProposalFinder::isParty);
    return parties && wanted.owners().stream().noneMatch(proposal.label().owners()::contains);
  }

  private static boolean isParty(String owner) {
    return owner.length() <= PARTY;
  }

  private static boolean postpones(Proposal proposal) {
    return proposal.label().marks().contains(Label.POSTPONE)
        || (proposal.reading() != null && proposal.reading().stance() == Stance.DEFERS);
  }

  private @Nullable Proposal best(Label wanted) {
    Proposal best = null;
    int most = 0;
    for (Proposal proposal : table.all()) {
      int score = score(wanted, proposal);
      if (best != null && score == most && areRivals(best, proposal)) {
        rivals = true;
        table.doubt();
        return null;
      }
      if (score > 0 && score >= most) {
        best = proposal;
        most = score;
      }
    }
    return best;
  }

  /** Two open table.all() of the same member that say different things: either may be meant. */
  private static boolean areRivals(Proposal one, Proposal other) {
    Reading first = one.reading();
    Reading second = other.reading();
    return !isOfficial(one)
        && !isOfficial(other)
        && one.fate() == Proposal.Fate.OPEN
        && other.fate() == Proposal.Fate.OPEN
        && first != null
        && second != null
        && first.stance().isTelling()
        && second.stance().isTelling()
        && first.stance() != second.stance();
  }

  /** Returns whether two table.all() have the points meant, and each its own text for them. */
  private boolean isPointOfTwo(Label wanted) {
    long having =
        table.all().stream()
            .filter(p -> p.textByPoint().keySet().containsAll(wanted.points()))
            .count();
    return wanted.isBare() && !wanted.points().isEmpty() && having > 1 && differ();
  }

  private static int score(Label wanted, Proposal proposal) {
    int score = 0;
    for (String owner : wanted.owners()) {
      score += proposal.label().owners().contains(owner) ? 4 : 0;
    }
    for (String mark : wanted.marks()) {
      score += proposal.label().marks().contains(mark) ? 3 : 0;
    }
    if (wanted.marks().contains(Label.POSTPONE) && postpones(proposal)) {
      score += 3;
    }
    boolean someMatch = score > 0;
    score += someMatch && wanted.recommendation() == isOfficial(proposal) ? 1 : 0;
    return score;
  }
}
