package no.signert.classify.procedure;

import java.util.List;
import java.util.Map;
import java.util.Set;
import no.signert.classify.language.Sentences;
import no.signert.classify.lexicon.Concept;
import no.signert.classify.lexicon.Lexicon;
import no.signert.classify.text.Token;
import org.jspecify.annotations.Nullable;

/** Reads the treatment of a case: who proposed what, and how each vote ended. */
final class ProceedingsReader {
  private static final int SHORTEST_TEXT = 4;
  private static final int NAME = 6;
  private static final Set<String> PRONOUNS = Set.of("han", "hun", "ho");

  private final Lexicon lexicon;
  private final LabelReader labels;
  private final Table table;
  private final VoteReader votes;
  private final VoteSigns signs;
  private final Excerpt excerpt;

  private @Nullable Proposal open;
  private boolean inQuote;
  private boolean inList;
  private List<Token> before = List.of();

  ProceedingsReader(Lexicon lexicon, Table table) {
    this.lexicon = lexicon;
    this.table = table;
    labels = new LabelReader(lexicon);
    votes = new VoteReader(lexicon, table);
    signs = new VoteSigns(lexicon);
    excerpt = new Excerpt(lexicon, table);
  }

  /** Reads a section of proceedings or votes. */
  void read(List<Token> tokens) {
    for (List<Token> sentence : Sentences.split(tokens)) {
      sentence(sentence);
    }
    open = null;
    inQuote = false;
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
    Map<String, List<Token>> alternatives =
        Alternatives.isHeading(heading) ? Alternatives.split(tokens) : Map.of();
    if (!alternatives.isEmpty()) {
      alternatives.forEach(this::readAlternative);
      return;
    }
    Label label = labels.whole(heading);
    open = new Proposal(owner == null ? label : label.ownedBy(owner.owners()), null);
    decideByHeading(open, heading);
    inQuote = false;
    table.add(open);
    for (List<Token> sentence : Sentences.split(tokens)) {
      sentence(sentence);
    }
    open = null;
    inQuote = false;
  }

  /** "Omforent forslag, enstemmig vedtatt:", and its text below. */
  private void decideByHeading(Proposal proposal, List<Token> heading) {
    Label label = proposal.label();
    boolean telling = lexicon.has(Concept.CARRIED, heading) || lexicon.has(Concept.FELL, heading);
    for (int i = 0; telling && i < heading.size(); i++) {
      Proposal.Fate fate = signs.fateAt(heading, i);
      if (fate != null && !label.recommendation() && !label.namesOfficial()) {
        proposal.decide(Label.BARE, fate);
      }
    }
  }

  private void readAlternative(String mark, List<Token> tokens) {
    Set<String> marks = Set.of(mark, Label.ALTERNATIVE);
    Proposal proposal = new Proposal(new Label(Set.of(), marks, false, Set.of(), false), null);
    proposal.append(tokens);
    table.add(proposal);
  }

  /** "Oddvar Bø (H) tok ordet. Han la fram dette:": who he is, the sentence before says. */
  private List<Token> named(List<Token> mover) {
    boolean pronoun = !mover.isEmpty() && PRONOUNS.contains(mover.get(0).word());
    return pronoun ? before.subList(0, Math.min(NAME, before.size())) : mover;
  }

  private void sentence(List<Token> sentence) {
    take(sentence);
    before = sentence;
  }

  private void take(List<Token> sentence) {
    if (inQuote && open != null) {
      addToOpen(sentence);
      return;
    }
    int text = introduction(sentence);
    if (text >= 0) {
      introduce(sentence, text);
      return;
    }
    if (isBareCount(sentence)) {
      votes.count(sentence.get(0));
      return;
    }
    boolean vote = open == null ? signs.isVote(sentence) : signs.isPlainVote(sentence);
    if (vote && !startsText(sentence)) {
      if (open != null && inList && !lexicon.has(Concept.PROPOSAL, sentence)) {
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

  /** "5-0", alone under the heading of the vote. */
  private static boolean isBareCount(List<Token> sentence) {
    return sentence.size() <= 2 && Tallies.isPair(sentence.get(0));
  }

  private static boolean startsText(List<Token> sentence) {
    return isQuoteMark(sentence.get(0));
  }

  private void addToOpen(List<Token> sentence) {
    if (open == null) {
      return;
    }
    open.append(sentence);
    boolean quote = inQuote;
    for (Token token : sentence) {
      quote = toggles(quote, token);
    }
    inQuote = quote;
    if (!inQuote && isQuoteMark(sentence.get(sentence.size() - 1))) {
      open = null;
    }
  }

  private static boolean toggles(boolean quote, Token token) {
    if (token.is("«")) {
      return true;
    }
    if (token.is("»")) {
      return false;
    }
    return token.is("\"") ? !quote : quote;
  }

  private static boolean isQuoteMark(Token token) {
    return token.is("«") || token.is("»") || token.is("\"");
  }

  private void introduce(List<Token> sentence, int text) {
    if (isCarriedWith(sentence, text)) {
      votes.read(sentence);
    }
    List<Token> mover = sentence.subList(0, text);
    Label label = labels.whole(named(mover));
    String number = LabelReader.numbered(sentence);
    Proposal proposal = new Proposal(number.isEmpty() ? label : label.marked(number), null);
    if (isCarried(sentence, text)) {
      proposal.decide(Label.BARE, Proposal.Fate.CARRIED);
    }
    table.add(proposal);
    open = proposal;
    inList = isListedMover(sentence, text - 1);
    inQuote = false;
    if (text < sentence.size() && isTold(sentence, text)) {
      addToOpen(sentence.subList(text, sentence.size()));
    }
    boolean indirect = text < sentence.size() && !endsWithColon(sentence) && !inQuote;
    if (indirect && !sentence.get(Math.max(0, text - 1)).is(":")) {
      open = null;
    }
  }

  /** "Moe formulerte dette framlegget, som vart samrøystes vedteke:". */
  private boolean isCarried(List<Token> sentence, int text) {
    boolean colon = text > 0 && sentence.get(text - 1).is(":");
    return colon
        && lexicon.find(Concept.CARRIED, sentence, 0, text) >= 0
        && lexicon.find(Concept.FELL, sentence, 0, text) < 0
        && lexicon.find(Concept.NEGATION, sentence, 0, text) < 0;
  }

  /** "Innstillingen ble vedtatt med følgende tillegg:": both are carried. */
  private boolean isCarriedWith(List<Token> sentence, int text) {
    return isCarried(sentence, text)
        && lexicon.find(Concept.RECOMMENDATION, sentence, 0, text) >= 0;
  }

  /** "Nr. 11 (SV, V): Kommunen går inn i ordningen." in a list of proposals. */
  private boolean isListedMover(List<Token> sentence, int colon) {
    Token first = sentence.get(0);
    boolean item = first.is("nr") || first.isNumber() || first.word().length() == 1;
    boolean bracket = item && colon > 2 && sentence.get(colon - 1).is(")");
    return bracket && lexicon.find(Concept.PARTY, sentence, 0, colon) >= 0;
  }

  /** "la fram et omforent forslag, jf. vedlegg": what it says stands elsewhere. */
  private static boolean isTold(List<Token> sentence, int text) {
    return sentence.get(text).isWord()
        || sentence.get(text).isNumber()
        || isQuoteMark(sentence.get(text))
        || sentence.get(text - 1).is(":");
  }

  private static boolean endsWithColon(List<Token> sentence) {
    return sentence.get(sentence.size() - 1).is(":");
  }

  /**
   * Returns where the text of a proposal begins that the sentence introduces; -1 if it does not.
   */
  private int introduction(List<Token> sentence) {
    int moves = lexicon.find(Concept.MOVES, sentence, 0, sentence.size());
    int noun = lexicon.find(Concept.PROPOSAL, sentence, 0, sentence.size());
    int colon = colon(sentence);
    if (noun >= 0 && endsWithColon(sentence) && isCarried(sentence, sentence.size())) {
      return sentence.size();
    }
    if (moves >= 0 && !isNegated(sentence, moves) && (noun >= 0 || movesAlone(sentence, moves))) {
      return colon >= 0 ? colon + 1 : afterNoun(sentence, moves, noun);
    }
    boolean count = colon > 0 && colon + 1 < sentence.size() && sentence.get(colon + 1).isNumber();
    if (colon > 0 && colon <= 16 && !count && !hasVerb(sentence, colon)) {
      boolean proposal = (noun >= 0 && noun < colon) || isListedMover(sentence, colon);
      boolean quoted = colon + 1 < sentence.size() && isQuoteMark(sentence.get(colon + 1));
      if (quoted && !sentence.get(colon).is(":") && !isText(sentence, colon + 2)) {
        return -1;
      }
      boolean member =
          quoted && (sentence.get(0).capital() || !LabelReader.numbered(sentence).isEmpty());
      boolean result = Tallies.isResult(lexicon, sentence, colon + 1);
      return (proposal || member) && !result ? colon + 1 : -1;
    }
    boolean nominal = noun >= 0 && noun <= 1 && !signs.isVote(sentence);
    return nominal && !hasVerb(sentence, sentence.size()) ? afterNoun(sentence, noun, noun) : -1;
  }

  /** What stands between quotation marks begins like a sentence. */
  private static boolean isText(List<Token> sentence, int at) {
    return at + SHORTEST_TEXT < sentence.size() && sentence.get(at).capital();
  }

  /** "foreslo at", "føreslo å": the verb says all. */
  private boolean movesAlone(List<Token> sentence, int moves) {
    String word = sentence.get(moves).word();
    boolean presents = endsWithColon(sentence) || colon(sentence) > moves;
    return presents || isProposing(word);
  }

  private static boolean isProposing(String word) {
    return !word.endsWith("tt") && (word.startsWith("foresl") || word.startsWith("føresl"));
  }

  private boolean isNegated(List<Token> sentence, int moves) {
    int from = Math.max(0, moves - 3);
    int to = moves;
    while (to < Math.min(sentence.size(), moves + 4) && !opensText(sentence.get(to))) {
      to++;
    }
    return lexicon.find(Concept.NEGATION, sentence, from, to) >= 0;
  }

  /** "fremmet forslag om ikke å": what is negated is the proposal's text. */
  private static boolean opensText(Token token) {
    return token.is("om") || token.is("at") || token.is(":");
  }

  private static int colon(List<Token> sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.get(i).is(":")) {
        return i;
      }
      if (sentence.get(i).is("«")) {
        return i - 1;
      }
    }
    return -1;
  }

  private boolean hasVerb(List<Token> sentence, int end) {
    for (int i = 0; i < end; i++) {
      if (lexicon.match(Concept.FINITE, sentence, i, i + 1) > 0) {
        return true;
      }
    }
    return false;
  }

  private int afterNoun(List<Token> sentence, int moves, int noun) {
    int from = Math.max(moves, noun) + 1;
    for (int i = from; i < Math.min(sentence.size(), from + 12); i++) {
      if (sentence.get(i).is("om") || sentence.get(i).is("at")) {
        return i + 1;
      }
    }
    return Math.min(from, sentence.size());
  }
}
