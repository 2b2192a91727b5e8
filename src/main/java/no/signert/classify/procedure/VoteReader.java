package no.signert.classify.procedure;

import java.util.ArrayList;
import java.util.List;
import no.signert.classify.lexicon.Concept;
import no.signert.classify.lexicon.Lexicon;
import no.signert.classify.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Reads one sentence on a vote: which proposals it speaks of, how many voted for each, and what
 * became of them. "Forslaget fra Venstre ble satt opp mot innstillingen og vedtatt med 13 mot 8."
 */
final class VoteReader {
  private final Lexicon lexicon;
  private final LabelReader labels;
  private final Table table;
  private final VoteSigns signs;
  private final References references;
  private final Antecedent antecedent;
  private final NamedInTurn inTurn;

  private List<Token> tokens = List.of();
  private final List<Aim> subjects = new ArrayList<>();
  private final Contest contest = new Contest();
  private Proposal.@Nullable Fate pending;
  private boolean applied;
  private boolean spoke;
  private boolean unknown;
  private @Nullable Proposal lastNamed;
  private Label lastLabel = Label.BARE;
  private int lastEnd;

  VoteReader(Lexicon lexicon, Table table) {
    this.lexicon = lexicon;
    this.table = table;
    signs = new VoteSigns(lexicon);
    labels = new LabelReader(lexicon);
    references = new References(lexicon, table);
    antecedent = new Antecedent(lexicon, table);
    inTurn = new NamedInTurn(lexicon, table);
  }

  /** Reads a sentence and returns whether it decided the fate of any proposal. */
  boolean read(List<Token> sentence) {
    tokens = sentence;
    subjects.clear();
    contest.clear();
    inTurn.begin();
    pending = null;
    applied = false;
    spoke = false;
    unknown = false;
    lastNamed = null;
    boolean decided = false;
    for (int i = 0; i < tokens.size(); i++) {
      int end = lexicon.match(Concept.PROPOSAL, tokens, i, tokens.size());
      if (end > 0
          && !references.isPartOfTerm(tokens, i)
          && lexicon.match(Concept.AGAINST, tokens, i, tokens.size()) < end) {
        reference(i, end);
        i = end - 1;
        continue;
      }
      if (references.isNumbered(tokens, i)) {
        refer(Label.BARE.marked(tokens.get(i + 1).word()), i, i + 3);
        i += 2;
        continue;
      }
      meanInTurn(i);
      if (tokens.get(i).is("som") && lastNamed != null && i - lastEnd <= 1) {
        subjects.clear();
        subjects.add(new Aim(lastNamed, lastLabel));
        applied = false;
      }
      decided |= result(i);
      if (lastNamed != null && lastLabel.points().isEmpty()) {
        boolean got = i > 0 && lexicon.at(Concept.GOT, tokens, i - 1);
        countFor(got ? contest.voted(subjects, lastNamed) : lastNamed, i);
      }
    }
    if (!decided && !subjects.isEmpty()) {
      decided = adoptedAs();
    }
    decided |= byCount();
    if (lastNamed == null && subjects.isEmpty() && !unknown) {
      spoke |= antecedent.countUnnamed(tokens);
    }
    if (applied) {
      contest.settle(subjects);
    }
    subjects.forEach(aim -> aim.proposal().tellFate(aim.label(), tokens));
    table.rivals().read(contest.met(subjects), applied ? subjects : List.of());
    if (!spoke) {
      table.forgetLast();
    }
    return decided;
  }

  /** "... ble sistnevnte vedtatt": of the two that were set against each other. */
  private void meanInTurn(int i) {
    Proposal meant = inTurn.at(tokens, i);
    if (meant == null && inTurn.isMeant(tokens, i)) {
      subjects.clear();
      unknown = true;
    }
    if (meant != null) {
      subjects.clear();
      subjects.add(new Aim(meant, Label.BARE));
      applied = false;
      named(meant, Label.BARE, i + 1);
      table.speakOf(meant);
    }
  }

  private void countFor(Proposal named, int i) {
    int before = named.votes();
    new VoteCounts(lexicon, tokens).got(named, i);
    if (named.votes() != before) {
      table.noteDoubt(lastLabel);
    }
  }

  /** "Røysting: 5-0", "FOR: 13": on what was last spoken of. */
  void count(Tallies tallies) {
    antecedent.count(tallies);
  }

  private void reference(int noun, int end) {
    refer(labels.at(tokens, noun, end), noun, end);
  }

  private void refer(Label label, int noun, int end) {
    boolean object =
        contest.isObject(before(labels.start(tokens, noun)), labels.start(tokens, noun));
    boolean itsPoints = lastNamed != null && references.isPointOf(tokens, lastEnd, noun, label);
    Proposal proposal = itsPoints ? lastNamed : references.find(label, tokens, end, object);
    if (proposal == null) {
      unknown |= !object;
      return;
    }
    inTurn.note(proposal);
    named(proposal, label, end);
    int start = labels.start(tokens, noun);
    boolean over = before(start).equals("over") && lexicon.has(Concept.AGAINST, tokens);
    String before = over ? "mellom" : before(start);
    if (object) {
      contest.note(proposal, before);
      new VoteCounts(lexicon, tokens).before(proposal, before, start);
      subjects.replaceAll(aim -> aim.attachedTo(proposal));
      if (before(start).equals("over")) {
        table.speakOf(proposal, label);
      }
      return;
    }
    if (itsPoints
        || applied
        || (!subjects.isEmpty() && new VoteCounts(lexicon, tokens).wereTold(start))) {
      subjects.clear();
      applied = false;
    }
    subjects.add(new Aim(proposal, label));
    table.speakOf(proposal);
    if (before.equals("som") && lexicon.find(Concept.BECOMES, tokens, 0, start) >= 0) {
      pending = Proposal.Fate.CARRIED;
    }
    if (pending != null) {
      decide(new Aim(proposal, label), pending);
      pending = null;
      applied = true;
    }
  }

  /** "Innstillingen: 7 stemmer for, 12 stemmer mot": the numbers say what no word does. */
  private boolean byCount() {
    if (lastNamed == null && !applied) {
      Proposal voted = antecedent.countAlone(tokens);
      spoke |= voted != null;
      return voted != null && voted.decideByCount();
    }
    if (lastNamed == null || applied) {
      return false;
    }
    Proposal named = contest.voted(subjects, lastNamed);
    Tallies tallies = Tallies.eitherWay(lexicon, tokens);
    if (!lastLabel.points().isEmpty()) {
      return named.decideOpen(lastLabel, tallies);
    }
    if (subjects.size() == 1 && tallies.isComplete()) {
      named.count(tallies.forIt());
      named.countAgainst(tallies.againstIt());
    }
    return named.decideByCount();
  }

  private void named(Proposal proposal, Label label, int end) {
    spoke = true;
    lastNamed = proposal;
    lastLabel = label;
    lastEnd = end;
  }

  private String before(int start) {
    return start > 0 ? tokens.get(start - 1).word() : "";
  }

  private boolean result(int i) {
    Proposal.Fate fate = signs.fateAt(tokens, i);
    if (fate == null) {
      return false;
    }
    if (subjects.isEmpty()) {
      Aim aim = unknown || signs.isExpletive(tokens, fate) ? null : antecedent.of(tokens);
      if (aim == null) {
        pending = unknown ? null : fate;
        if (unknown && fate == Proposal.Fate.CARRIED) {
          table.carriedUnknown();
        }
        return false;
      }
      subjects.add(aim);
    }
    if (applied && fate == Proposal.Fate.CARRIED) {
      return false;
    }
    for (Aim aim : subjects) {
      decide(aim, fate);
      table.speakOf(aim.proposal(), aim.label());
    }
    spoke = true;
    applied = true;
    return true;
  }

  /** "Som innstillingen", "I samsvar med framlegget frå Senterpartiet". */
  private boolean adoptedAs() {
    boolean adopted = lexicon.at(Concept.AS, tokens, 0) || lexicon.at(Concept.UNANIMOUS, tokens, 0);
    if (adopted) {
      subjects.forEach(aim -> decide(aim, Proposal.Fate.CARRIED));
    }
    return adopted;
  }

  private void decide(Aim aim, Proposal.Fate fate) {
    table.noteDoubt(aim.label());
    aim.proposal().decide(aim.label(), fate);
  }
}
