package no.signert.classify.procedure;

import java.util.List;
import no.signert.classify.language.Sentences;
import no.signert.classify.lexicon.Concept;
import no.signert.classify.lexicon.Lexicon;
import no.signert.classify.structure.VoteRows;
import no.signert.classify.text.Token;
import org.jspecify.annotations.Nullable;

/** Reads the treatment of a case: who proposed what, and how each vote ended. */
final class ProceedingsReader {
  private static final int NAME = 6;

  private final Lexicon lexicon;
  private final LabelReader labels;
  private final Table table;
  private final VoteReader votes;
  private final VoteSigns signs;
  private final TakenUp takenUp;
  private final Excerpt excerpt;
  private final Introduction introductions;
  private final VoteTitle titles;
  private final VoteRows rows;
  private final ProposalHeading headings;
  private final ProposalRows proposals;
  private final Quotation quotation = new Quotation();

  private @Nullable Proposal open;
  private boolean inList;
  private boolean headed;
  private int items;
  private boolean trial;
  private List<Token> before = List.of();
  private List<Token> after = List.of();

  ProceedingsReader(Lexicon lexicon, Table table) {
    this.lexicon = lexicon;
    this.table = table;
    labels = new LabelReader(lexicon);
    votes = new VoteReader(lexicon, table);
    signs = new VoteSigns(lexicon);
    takenUp = new TakenUp(lexicon, labels, table);
    excerpt = new Excerpt(lexicon, table);
    introductions = new Introduction(lexicon);
    titles = new VoteTitle(lexicon, table);
    rows = new VoteRows(lexicon);
    headings = new ProposalHeading(lexicon, labels);
    proposals = new ProposalRows(lexicon);
  }

  /** Reads a section of proceedings or votes. */
  void read(List<Token> tokens) {
    List<List<Token>> sentences = Sentences.split(proposals.readFrom(tokens, table, labels));
    trial = false;
    for (int i = 0; i < sentences.size(); i++) {
      after = i + 1 < sentences.size() ? sentences.get(i + 1) : List.of();
      List<Token> sentence = sentences.get(i);
      int head = rows.headEnd(sentence);
      if (head < sentence.size()) {
        sentence(sentence.subList(head, sentence.size()));
      }
    }
    open = null;
    quotation.end();
  }

  /** Reads a section under a proposal's own heading. */
  void readProposal(List<Token> heading, List<Token> tokens) {
    readProposal(heading, tokens, null);
  }

  /**
   * Reads a section under a proposal's own heading.
   *
   * @param owner of "Formannskapets innstilling:", whose text has a heading of its own, "Alternativ
   *     2:"; null if there is none
   */
  void readProposal(List<Token> heading, List<Token> tokens, @Nullable Label owner) {
    if (headings.addAlternatives(heading, tokens, table)) {
      return;
    }
    if (titles.isVotedBelow(heading, tokens) || proposals.areIn(tokens)) {
      read(tokens);
      return;
    }
    open = headings.proposal(heading, owner);
    quotation.end();
    table.add(open);
    items = 0;
    headed = true;
    read(tokens);
    headed = false;
  }

  /** "Oddvar Bø (H) tok ordet. Han la fram dette:": who he is, the sentence before says. */
  private List<Token> named(List<Token> mover) {
    boolean pronoun = !mover.isEmpty() && lexicon.at(Concept.SPEAKER, mover, 0);
    return pronoun ? before.subList(0, Math.min(NAME, before.size())) : mover;
  }

  private void sentence(List<Token> sentence) {
    take(sentence);
    before = sentence;
  }

  private void take(List<Token> sentence) {
    if (quotation.isOpen() && open != null) {
      addToOpen(sentence);
      return;
    }
    boolean mark = headed && Points.isMark(lexicon, sentence) && !titles.isResult(after);
    if (open != null && (mark || isNextItem(open, sentence))) {
      items++;
      addToOpen(sentence);
      return;
    }
    if (titles.isResult(after) && titles.isTitle(sentence)) {
      open = null;
      return;
    }
    if (titles.isSide(sentence)) {
      if (open != null) {
        table.speakOf(open);
      }
      open = null;
      votes.count(Tallies.bySide(lexicon, sentence));
      return;
    }
    if (Introduction.endsWithColon(sentence) && lexicon.has(Concept.TO_MINUTES, sentence)) {
      open = null;
      table.forgetLast();
      return;
    }
    int text = introductions.textOf(sentence);
    Proposal again = text >= 0 ? takenUp.read(sentence) : null;
    again = text >= 0 && again == null ? takenUp.putToVote(sentence) : again;
    if (again != null) {
      table.speakOf(again);
      open = null;
      return;
    }
    if (text >= 0) {
      introduce(sentence, text);
      return;
    }
    if (isOfTrial(sentence)) {
      return;
    }
    if (table.lastSpokenOf() != null && Tallies.standAlone(lexicon, sentence)) {
      votes.count(Tallies.read(lexicon, sentence));
      return;
    }
    if (Tallies.isBare(sentence)) {
      votes.count(Tallies.pair(sentence.get(0)));
      return;
    }
    boolean vote = open == null ? signs.isVote(sentence) : signs.isPlainVote(sentence);
    if (vote && !Quotation.isMark(sentence.get(0)) && !isOwnText(sentence)) {
      boolean itsOwn = inList || (headed && signs.isBareResult(sentence));
      if (open != null && itsOwn && !lexicon.has(Concept.PROPOSAL, sentence)) {
        table.speakOf(open);
      }
      open = null;
      votes.read(sentence);
      excerpt.except(sentence);
      return;
    }
    if (open != null) {
      addToOpen(sentence);
    } else {
      table.forgetLast();
    }
  }

  /** "2. Rådmannens innstilling tas ikke til følge.": the next point of an open proposal's list. */
  private boolean isNextItem(Proposal proposal, List<Token> sentence) {
    boolean item =
        sentence.size() > 3
            && sentence.get(0).is(String.valueOf(items + 1))
            && (sentence.get(1).is(".") || sentence.get(1).is(")"));
    return item && (items > 0 || !proposal.hasText());
  }

  /**
   * "Innbyggerforslaget om å slutte seg til tas ikke til følge", first under the heading of a
   * recommendation: what it recommends, and no vote on it.
   */
  private boolean isOwnText(List<Token> sentence) {
    return headed
        && open != null
        && open.text().isEmpty()
        && open.label().isOfficial()
        && signs.isPresent(sentence);
  }

  /** "Ved prøvevotering fikk innstillingen 11 stemmer.", until something else is told. */
  private boolean isOfTrial(List<Token> sentence) {
    if (open == null && lexicon.has(Concept.TRIAL, sentence)) {
      trial = true;
    } else if (lexicon.has(Concept.PROPOSAL, sentence)) {
      trial = false;
    }
    return trial && open == null;
  }

  private void addToOpen(List<Token> sentence) {
    if (open == null) {
      return;
    }
    if (!open.hasText()) {
      open.belongTo(table.ownersOf(sentence.get(0).start()));
    }
    open.append(sentence);
    quotation.follow(sentence);
    if (!quotation.isOpen() && Quotation.isMark(sentence.get(sentence.size() - 1))) {
      open = null;
    }
  }

  private void introduce(List<Token> sentence, int text) {
    if (introductions.isCarriedWith(sentence, text)) {
      votes.read(sentence);
    }
    List<Token> mover = sentence.subList(0, text);
    Label label = labels.whole(named(mover));
    String number = Numbering.numbered(sentence);
    Proposal proposal = new Proposal(number.isEmpty() ? label : label.marked(number), null);
    if (introductions.isCarried(sentence, text)) {
      proposal.decide(Label.BARE, Proposal.Fate.CARRIED);
    }
    table.add(proposal);
    open = proposal;
    headed = false;
    items = 0;
    inList = introductions.isListedMover(sentence, text - 1);
    quotation.end();
    if (text < sentence.size() && Introduction.isTold(sentence, text)) {
      addToOpen(sentence.subList(text, sentence.size()));
    }
    boolean indirect =
        text < sentence.size() && !Introduction.endsWithColon(sentence) && !quotation.isOpen();
    if (indirect && !sentence.get(Math.max(0, text - 1)).is(":")) {
      open = null;
    }
  }
}
