package no.signert.classify.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.signert.classify.lexicon.Concept;
import no.signert.classify.lexicon.Lexicon;
import no.signert.classify.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Reads one sentence on a vote: which proposals it speaks of, how many voted for each, and what
 * became of them. "Forslaget fra Venstre ble satt opp mot innstillingen og vedtatt med 13 mot 8."
 */
final class VoteReader {
  private static final Set<String> PRONOUNS = Set.of("det", "dette", "den", "denne");

  private final Lexicon lexicon;
  private final LabelReader labels;
  private final Table table;
  private final VoteSigns signs;

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
  }

  /** Reads a sentence and returns whether it decided the fate of any proposal. */
  boolean read(List<Token> sentence) {
    tokens = sentence;
    subjects.clear();
    contest.clear();
    pending = null;
    applied = false;
    spoke = false;
    unknown = false;
    lastNamed = null;
    boolean decided = false;
    for (int i = 0; i < tokens.size(); i++) {
      int end = lexicon.match(Concept.PROPOSAL, tokens, i, tokens.size());
      if (end > 0
          && !isPartOfTerm(i)
          && lexicon.match(Concept.AGAINST, tokens, i, tokens.size()) <= end) {
        reference(i, end);
        i = end - 1;
        continue;
      }
      if (isNumbered(i)) {
        refer(Label.BARE.marked(tokens.get(i + 1).word()), i, i + 3);
        i += 2;
        continue;
      }
      if (tokens.get(i).is("som") && lastNamed != null && i - lastEnd <= 1) {
        subjects.clear();
        subjects.add(new Aim(lastNamed, lastLabel));
        applied = false;
      }
      decided |= result(i);
      if (lastNamed != null) {
        boolean got = i > 0 && lexicon.at(Concept.GOT, tokens, i - 1);
        countFor(got ? contest.voted(subjects, lastNamed) : lastNamed, i);
      }
    }
    if (!decided && !subjects.isEmpty()) {
      decided = adoptedAs();
    }
    decided |= byCount();
    if (lastNamed == null && subjects.isEmpty() && !unknown) {
      countUnnamed();
    }
    if (applied) {
      contest.settle(subjects);
    }
    List<Proposal> met = contest.met(subjects);
    if (!met.isEmpty()) {
      table.meet(met);
    } else if (applied) {
      subjects.stream().map(Aim::proposal).forEach(table::won);
    }
    if (!spoke) {
      table.forgetLast();
    }
    return decided;
  }

  private void countFor(Proposal named, int i) {
    int before = named.votes();
    new VoteCounts(lexicon, tokens).got(named, i);
    if (named.votes() != before) {
      table.noteDoubt(lastLabel);
    }
  }

  /** The second noun of "forslag til vedtak", "framlegg til tilråding". */
  private boolean isPartOfTerm(int i) {
    return i > 0
        && (tokens.get(i - 1).is("til") || tokens.get(i - 1).is("som"))
        && !lexicon.at(Concept.AS, tokens, i - 1);
  }

  /** "(3) fikk 8 stemmer": a proposal by the number it was put forward with. */
  private boolean isNumbered(int i) {
    return i + 2 < tokens.size()
        && tokens.get(i).is("(")
        && tokens.get(i + 2).is(")")
        && table.hasMark(tokens.get(i + 1).word());
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

  private void reference(int noun, int end) {
    refer(labels.at(tokens, noun, end), noun, end);
  }

  private void refer(Label label, int noun, int end) {
    Proposal proposal = table.find(label);
    List<Token> told = signs.told(tokens, end);
    if (!told.isEmpty() && (proposal == null || label.isBare())) {
      proposal = new Proposal(label, null);
      proposal.append(told);
      table.add(proposal);
    }
    boolean object =
        contest.isObject(before(labels.start(tokens, noun)), labels.start(tokens, noun));
    if (proposal == null && !object && label.isOfficial() && table.lead() == null) {
      // The recommendation, though its text is not in the paper.
      proposal = new Proposal(label, null);
      table.add(proposal);
    }
    if (proposal == null) {
      unknown |= !object;
      return;
    }
    spoke = true;
    lastNamed = proposal;
    lastLabel = label;
    lastEnd = end;
    int start = labels.start(tokens, noun);
    String before = before(start);
    if (object) {
      contest.note(proposal, before);
      new VoteCounts(lexicon, tokens).before(proposal, before, start);
      attachPoints(proposal);
      if (before.equals("over")) {
        table.speakOf(proposal, label);
      }
      return;
    }
    if (applied || hadItsVotes(noun)) {
      subjects.clear();
      applied = false;
    }
    subjects.add(new Aim(proposal, label));
    table.speakOf(proposal);
    if (before.equals("som") && lexicon.find(Concept.BECOMES, tokens, 0, start) >= 0) {
      pending = Proposal.Fate.CARRIED;
    }
    if (pending != null) {
      table.noteDoubt(label);
      proposal.decide(label, pending);
      pending = null;
      applied = true;
    }
  }

  /** "19 stemte imot.", behind a sentence on what they voted on. */
  private void countUnnamed() {
    Tallies tallies = Tallies.read(lexicon, tokens);
    if (table.lastSpokenOf() != null && (tallies.forIt() >= 0 || tallies.againstIt() >= 0)) {
      count(tallies);
      spoke = true;
    }
  }

  /** "Innstillingen: 7 stemmer for, 12 stemmer mot": the numbers say what no word does. */
  private boolean byCount() {
    if (lastNamed == null && !applied) {
      return countAlone();
    }
    if (lastNamed == null || applied) {
      return false;
    }
    Proposal named = contest.voted(subjects, lastNamed);
    Tallies tallies = Tallies.read(lexicon, tokens);
    if (subjects.size() == 1 && tallies.isComplete()) {
      named.count(tallies.forIt());
      named.countAgainst(tallies.againstIt());
    }
    return named.decideByCount();
  }

  /** "21 stemte for, 3 mot", after a sentence that tells what was voted on. */
  private boolean countAlone() {
    Proposal voted = table.lastSpokenOf();
    Tallies tallies = Tallies.read(lexicon, tokens);
    if (voted == null || !tallies.isComplete() || voted.fate() != Proposal.Fate.OPEN) {
      return false;
    }
    spoke = true;
    count(tallies);
    return voted.decideByCount();
  }

  /** "A fekk 6 røyster, B fekk 11 røyster og er vedteke": A's own predicate is behind us. */
  private boolean hadItsVotes(int noun) {
    for (int i = noun - 1; i >= Math.max(0, noun - 8) && !subjects.isEmpty(); i--) {
      if (tokens.get(i).is("fikk") || tokens.get(i).is("fekk")) {
        return true;
      }
    }
    return false;
  }

  private String before(int start) {
    return start > 0 ? tokens.get(start - 1).word() : "";
  }

  /** "Punkt 1 i tilrådinga": the points are of the proposal named after them. */
  private void attachPoints(Proposal proposal) {
    for (int i = 0; i < subjects.size(); i++) {
      Aim aim = subjects.get(i);
      if (!aim.label().points().isEmpty() || aim.label().rest()) {
        subjects.set(i, new Aim(proposal, aim.label()));
      }
    }
  }

  private boolean result(int i) {
    Proposal.Fate fate = signs.fateAt(tokens, i);
    if (fate == null) {
      return false;
    }
    if (subjects.isEmpty()) {
      Aim aim = unknown || isExpletive(fate) ? null : unnamed();
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
      table.noteDoubt(aim.label());
      aim.proposal().decide(aim.label(), fate);
      table.speakOf(aim.proposal(), aim.label());
    }
    spoke = true;
    applied = true;
    return true;
  }

  /** "Det vart ikkje røysta over tilrådinga": what was not voted on is named behind. */
  private boolean isExpletive(Proposal.Fate fate) {
    return fate.isWithoutVote() && lexicon.has(Concept.PROPOSAL, tokens);
  }

  /**
   * "Enstemmig vedtatt", "Det fekk 5 røyster og fall": what was last spoken of, or what lay first.
   */
  private @Nullable Aim unnamed() {
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

  /** "Som innstillingen", "I samsvar med framlegget frå Senterpartiet". */
  private boolean adoptedAs() {
    if (!lexicon.at(Concept.AS, tokens, 0) && !lexicon.at(Concept.UNANIMOUS, tokens, 0)) {
      return false;
    }
    for (Aim aim : subjects) {
      table.noteDoubt(aim.label());
      aim.proposal().decide(aim.label(), Proposal.Fate.CARRIED);
    }
    return true;
  }
}
