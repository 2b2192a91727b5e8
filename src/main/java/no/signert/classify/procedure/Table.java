package no.signert.classify.procedure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.signert.classify.language.Stance;
import no.signert.classify.language.StanceReader;
import no.signert.classify.text.Token;
import org.jspecify.annotations.Nullable;

/** The proposals on the table of one body, and the finding of the one that is spoken of. */
final class Table {
  private final List<Proposal> proposals = new ArrayList<>();
  private final Map<Integer, Set<String>> expected = new HashMap<>();
  private static final int MOST = 200;
  private static final Label WHOLE = new Label(Set.of(), Set.of(), false, Set.of(), false);

  private @Nullable Proposal lastSpokenOf;
  private Label lastLabel = Label.BARE;
  private final Rivals rivals = new Rivals(proposals);
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
    lastLabel = Label.BARE;
    justIntroduced = true;
  }

  /** Puts on the table what lay there before the treatment began. */
  void inherit(List<Proposal> before) {
    for (Proposal proposal : before) {
      Proposal copy = new Proposal(proposal.label(), proposal.author());
      copy.append(proposal.text());
      copy.adopt(proposal.adopted());
      if (proposal.reading() != null) {
        copy.read(proposal.reading());
      }
      copy.decide(WHOLE, proposal.fate());
      proposals.add(copy);
    }
  }

  /** Notes proposals that are known already and will be read again, with the words around them. */
  void expect(List<Proposal> known) {
    for (Proposal proposal : known) {
      expected.put(proposal.text().get(0).start(), proposal.label().owners());
    }
  }

  /** Returns whose the proposal is that begins at an offset, where that is known already. */
  Set<String> ownersOf(int start) {
    return expected.getOrDefault(start, Set.of());
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

  /** Returns the text of the one proposal that was carried as a whole; empty if there is none. */
  List<Token> carriedText() {
    List<Proposal> carried =
        proposals.stream()
            .filter(p -> p.fate() == Proposal.Fate.CARRIED && !p.wasVotedByPoints())
            .toList();
    return carried.size() == 1 ? carried.get(0).text() : List.of();
  }

  /** Returns whether any vote on any proposal was read. */
  boolean wasVoted() {
    return proposals.stream().anyMatch(p -> p.votes() >= 0 || p.fate() != Proposal.Fate.OPEN);
  }

  /** Returns whether "the recommendation" was spoken of where there are two that differ. */
  boolean isLeadInDoubt() {
    return leadInDoubt;
  }

  /** Returns whether a proposal was put forward with this number or letter. */
  boolean hasMark(String mark) {
    return proposals.stream().anyMatch(proposal -> proposal.label().marks().contains(mark));
  }

  void speakOf(Proposal proposal) {
    speakOf(proposal, Label.BARE);
  }

  /** Returns the one proposal that was moved as a new point, null if none or several were. */
  @Nullable Proposal newPoint(int number) {
    List<Proposal> moved = all().stream().filter(p -> p.isNewPoint(number)).toList();
    return moved.size() == 1 ? moved.get(0) : null;
  }

  /** Notes that a proposal, or the points of it that a label means, is spoken of. */
  void speakOf(Proposal proposal, Label label) {
    lastSpokenOf = proposal;
    lastLabel = label.points().isEmpty() ? Label.BARE : label;
    justIntroduced = false;
  }

  /** Returns what is set against each other. */
  Rivals rivals() {
    return rivals;
  }

  /** Returns what of the proposal last spoken of is meant: points, or all. */
  Label lastLabel() {
    return lastLabel;
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
    return lead != null ? lead : onlyNameless();
  }

  /** The only proposal on the table, where nobody is named as having moved it. */
  private @Nullable Proposal onlyNameless() {
    boolean one = proposals.size() == 1 && proposals.get(0).label().owners().isEmpty();
    return one ? proposals.get(0) : null;
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
    readAll();
    return new ProposalFinder(this).find(wanted);
  }

  /** Notes that words on the table may mean either of two proposals. */
  void doubt() {
    ambiguous = true;
  }

  /** Notes that the proposal a label means was decided, where others could be meant by it. */
  void noteDoubt(Label label) {
    boolean bare = label.owners().isEmpty() && label.marks().isEmpty();
    leadInDoubt |= bare && label.recommendation() && leadsDiffer();
  }

  /** Returns whether a proposal was put forward and nothing said of any since. */
  boolean isJustIntroduced() {
    return justIntroduced;
  }
}
