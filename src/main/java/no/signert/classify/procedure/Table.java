package no.signert.classify.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.signert.classify.language.Reading;
import no.signert.classify.language.Stance;
import no.signert.classify.language.StanceReader;
import org.jspecify.annotations.Nullable;

/** The proposals on the table of one body, and the finding of the one that is spoken of. */
final class Table {
  private final List<Proposal> proposals = new ArrayList<>();
  private static final int MOST = 200;
  private static final Label WHOLE = new Label(Set.of(), Set.of(), false, Set.of(), false);

  private @Nullable Proposal lastSpokenOf;
  private boolean justIntroduced;
  private boolean ambiguous;
  private boolean leadInDoubt;

  private final StanceReader stances;
  private final boolean about;

  /** Makes an empty table of a case that is, or is not, about the declaration. */
  Table(StanceReader stances, boolean about) {
    this.stances = stances;
    this.about = about;
  }

  /** Reads what every proposal that has a text and no reading yet would do. */
  void readAll() {
    for (Proposal proposal : proposals) {
      if (proposal.reading() == null && !proposal.text().isEmpty()) {
        proposal.read(stances.read(proposal.text(), about));
      }
    }
  }

  void add(Proposal proposal) {
    if (proposals.size() >= MOST) {
      return;
    }
    proposals.add(proposal);
    lastSpokenOf = proposal;
    justIntroduced = true;
  }

  /** Puts on the table what lay there before the treatment began. */
  void inherit(List<Proposal> before) {
    for (Proposal proposal : before) {
      Proposal copy = new Proposal(proposal.label(), proposal.author());
      copy.append(proposal.text());
      if (proposal.reading() != null) {
        copy.read(proposal.reading());
      }
      copy.decide(WHOLE, proposal.fate());
      proposals.add(copy);
    }
  }

  List<Proposal> all() {
    return proposals;
  }

  boolean isAmbiguous() {
    return ambiguous;
  }

  /** Notes that something was carried that is not on the table as read. */
  void carriedUnknown() {
    ambiguous = true;
  }

  /** Returns whether any vote on any proposal was read. */
  boolean wasVoted() {
    return proposals.stream().anyMatch(p -> p.votes() >= 0 || p.fate() != Proposal.Fate.OPEN);
  }

  /** Returns whether "the recommendation" was spoken of where there are two that differ. */
  boolean isLeadInDoubt() {
    return leadInDoubt;
  }

  void speakOf(Proposal proposal) {
    lastSpokenOf = proposal;
    justIntroduced = false;
  }

  @Nullable Proposal lastSpokenOf() {
    return lastSpokenOf;
  }

  /** After a sentence that speaks of no proposal, "it" means none. */
  void forgetLast() {
    lastSpokenOf = null;
  }

  /** Returns the recommendation before the body: a body's over the administration's. */
  @Nullable Proposal lead() {
    Proposal lead = null;
    for (Proposal proposal : proposals) {
      boolean official = proposal.label().recommendation() || proposal.label().namesOfficial();
      if (official && (lead == null || rank(proposal) >= rank(lead))) {
        lead = proposal;
      }
    }
    return lead != null ? lead : proposals.size() == 1 ? proposals.get(0) : null;
  }

  private static int rank(Proposal proposal) {
    if (proposal.label().owners().contains(Label.BOARD)) {
      return 3;
    }
    return proposal.label().owners().contains(Label.COMMITTEE) ? 2 : 1;
  }

  /** Returns whether recommendations to this body say different things. */
  boolean leadsDiffer() {
    Stance first = null;
    for (Proposal proposal : proposals) {
      if (proposal.label().recommendation() && proposal.reading() != null) {
        Stance stance = proposal.reading().stance();
        if (first != null && stance.isTelling() && first.isYes() != stance.isYes()) {
          return true;
        }
        first = stance.isTelling() ? stance : first;
      }
    }
    return false;
  }

  /** Returns whether two bodies before this one recommend different things, in their own words. */
  boolean bodiesDiffer() {
    Stance first = null;
    for (Proposal proposal : proposals) {
      boolean body =
          proposal.label().owners().contains(Label.BOARD)
              || proposal.label().owners().contains(Label.COMMITTEE);
      if (body && !proposal.text().isEmpty() && proposal.reading() != null) {
        Stance stance = proposal.reading().stance();
        if (first != null && stance.isTelling() && first.isYes() != stance.isYes()) {
          return true;
        }
        first = stance.isTelling() ? stance : first;
      }
    }
    return false;
  }

  /** Returns the proposal that a label means; null where it could be several or none. */
  @Nullable Proposal find(Label wanted) {
    if (!wanted.owners().isEmpty()) {
      Proposal owned = best(wanted);
      return owned != null ? owned : wanted.namesOfficial() ? lead() : only(wanted);
    }
    if (!wanted.marks().isEmpty()) {
      Proposal marked = best(wanted);
      return marked != null ? marked : only(wanted);
    }
    if (isPointOfTwo(wanted)) {
      ambiguous = true;
      return null;
    }
    if (wanted.recommendation() || !wanted.points().isEmpty() || wanted.rest()) {
      leadInDoubt |= wanted.recommendation() && leadsDiffer();
      return lead();
    }
    return bare();
  }

  private @Nullable Proposal bare() {
    List<Proposal> members = members();
    long open = members.stream().filter(p -> p.fate() == Proposal.Fate.OPEN).count();
    if (lastSpokenOf != null && !(justIntroduced && open > 1)) {
      return lastSpokenOf;
    }
    if (lastSpokenOf != null) {
      ambiguous = true;
      return null;
    }
    if (members.isEmpty()) {
      return lead();
    }
    if (proposals.size() == 1) {
      return proposals.get(0);
    }
    ambiguous |= differ();
    return null;
  }

  private boolean differ() {
    readAll();
    Stance first = null;
    for (Proposal proposal : proposals) {
      Stance stance = proposal.reading() == null ? Stance.OTHER : proposal.reading().stance();
      if (first != null && stance != first) {
        return true;
      }
      first = stance;
    }
    return false;
  }

  private List<Proposal> members() {
    return proposals.stream().filter(proposal -> !isOfficial(proposal)).toList();
  }

  private static boolean isOfficial(Proposal proposal) {
    return proposal.label().recommendation() || proposal.label().namesOfficial();
  }

  /** The only member's proposal, where the words do not name an official one. */
  private @Nullable Proposal only(Label wanted) {
    List<Proposal> members = members();
    if (wanted.marks().contains(Label.POSTPONE)) {
      return members.stream().filter(Table::postpones).findFirst().orElse(null);
    }
    if (wanted.marks().contains(Label.SENDING)) {
      return null;
    }
    if (wanted.marks().contains(Label.JOINT) && members.size() > 1) {
      List<Proposal> joint =
          members.stream().filter(p -> p.label().owners().size() > 1 && !postpones(p)).toList();
      return joint.size() == 1 ? joint.get(0) : null;
    }
    return members.size() == 1 && !postpones(members.get(0)) ? members.get(0) : null;
  }

  private static boolean postpones(Proposal proposal) {
    return proposal.label().marks().contains(Label.POSTPONE)
        || (proposal.reading() != null && proposal.reading().stance() == Stance.DEFERS);
  }

  private @Nullable Proposal best(Label wanted) {
    readAll();
    Proposal best = null;
    int most = 0;
    for (Proposal proposal : proposals) {
      int score = score(wanted, proposal);
      boolean rivals = best != null && score == most && areRivals(best, proposal);
      if (rivals) {
        ambiguous = true;
        return null;
      }
      if (score > 0 && score >= most) {
        best = proposal;
        most = score;
      }
    }
    return best;
  }

  /** Two open proposals of the same member that say different things: either may be meant. */
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

  /** Returns whether two proposals have the points meant, and each its own text for them. */
  private boolean isPointOfTwo(Label wanted) {
    long having =
        proposals.stream()
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
