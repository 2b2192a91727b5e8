package no.signert.classify.procedure;

import java.util.List;
import no.signert.classify.lexicon.Concept;
import no.signert.classify.lexicon.Lexicon;
import no.signert.classify.text.Token;

/** Knows sentences that put forward a proposal, and where in them its text begins. */
final class Introduction {
  private static final int SHORTEST_TEXT = 4;

  private final Lexicon lexicon;
  private final VoteSigns signs;

  Introduction(Lexicon lexicon) {
    this.lexicon = lexicon;
    signs = new VoteSigns(lexicon);
  }

  /** "Moe formulerte dette framlegget, som vart samrøystes vedteke:". */
  boolean isCarried(List<Token> sentence, int text) {
    boolean colon = text > 0 && sentence.get(text - 1).is(":");
    return colon
        && lexicon.find(Concept.CARRIED, sentence, 0, text) >= 0
        && lexicon.find(Concept.FELL, sentence, 0, text) < 0
        && lexicon.find(Concept.NEGATION, sentence, 0, text) < 0;
  }

  /** "Innstillingen ble vedtatt med følgende tillegg:": both are carried. */
  boolean isCarriedWith(List<Token> sentence, int text) {
    return isCarried(sentence, text)
        && lexicon.find(Concept.RECOMMENDATION, sentence, 0, text) >= 0;
  }

  /** "Nr. 11 (SV, V): Kommunen går inn i ordningen." in a list of proposals. */
  boolean isListedMover(List<Token> sentence, int colon) {
    Token first = sentence.get(0);
    boolean item = first.is("nr") || first.isNumber() || first.word().length() == 1;
    boolean bracket = item && colon > 2 && sentence.get(colon - 1).is(")");
    return bracket && lexicon.find(Concept.PARTY, sentence, 0, colon) >= 0;
  }

  /** "la fram et omforent forslag, jf. vedlegg": what it says stands elsewhere. */
  static boolean isTold(List<Token> sentence, int text) {
    return sentence.get(text).isWord()
        || sentence.get(text).isNumber()
        || Quotation.isMark(sentence.get(text))
        || sentence.get(text - 1).is(":");
  }

  static boolean endsWithColon(List<Token> sentence) {
    return sentence.get(sentence.size() - 1).is(":");
  }

  /**
   * Returns where the text of a proposal begins that the sentence introduces; -1 if it does not.
   */
  int textOf(List<Token> sentence) {
    if (lexicon.match(Concept.VOTE_SIDE, sentence, 0, 1) > 0) {
      return -1;
    }
    int moves = lexicon.find(Concept.MOVES, sentence, 0, sentence.size());
    int noun = lexicon.find(Concept.PROPOSAL, sentence, 0, sentence.size());
    int colon = colon(sentence);
    if (noun >= 0 && endsWithColon(sentence) && isCarried(sentence, sentence.size())) {
      return sentence.size();
    }
    if (isMovedBefore(sentence, noun, moves) && colon < 0) {
      return -1;
    }
    if (moves >= 0 && !isNegated(sentence, moves) && (noun >= 0 || movesAlone(sentence, moves))) {
      return colon >= 0 ? colon + 1 : afterNoun(sentence, moves, noun);
    }
    boolean count = colon > 0 && colon + 1 < sentence.size() && sentence.get(colon + 1).isNumber();
    if (colon > 0 && colon <= 16 && !count && !hasVerb(sentence, colon)) {
      boolean proposal = (noun >= 0 && noun < colon) || isListedMover(sentence, colon);
      boolean quoted = colon + 1 < sentence.size() && Quotation.isMark(sentence.get(colon + 1));
      if (quoted && !sentence.get(colon).is(":") && !isText(sentence, colon + 2)) {
        return -1;
      }
      boolean member =
          quoted && (sentence.get(0).capital() || !Numbering.numbered(sentence).isEmpty());
      boolean result = Tallies.isResult(lexicon, sentence, colon + 1);
      return (proposal || member) && !result ? colon + 1 : -1;
    }
    boolean nominal = noun >= 0 && noun <= 1 && !signs.isVote(sentence);
    return nominal && !hasVerb(sentence, sentence.size()) ? afterNoun(sentence, noun, noun) : -1;
  }

  /** "Framlegget som Nes sette fram, fekk 11 røyster": the clause says which one is meant. */
  private static boolean isMovedBefore(List<Token> sentence, int noun, int moves) {
    boolean follows = noun >= 0 && noun <= 1 && moves > noun + 1;
    Token next = follows ? sentence.get(noun + 1) : null;
    return next != null && (next.is("som") || next.capital());
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

  /** 10:05. */
  private static boolean isClock(List<Token> sentence, int colon) {
    return colon > 0
        && colon + 1 < sentence.size()
        && sentence.get(colon - 1).isNumber()
        && sentence.get(colon + 1).isNumber();
  }

  private static int colon(List<Token> sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.get(i).is(":") && !isClock(sentence, i)) {
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
