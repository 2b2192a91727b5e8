package no.signert.classify.procedure;

import java.util.List;
import java.util.Set;
import no.signert.classify.lexicon.Concept;
import no.signert.classify.lexicon.ConceptSet;
import no.signert.classify.lexicon.Lexicon;
import no.signert.classify.text.Token;

/** The words that say whose a proposal is: roles, bodies, parties, names of people. */
final class OwnerWords {
  private static final int VOTES_REACH = 4;
  private static final List<Concept> COMMON =
      List.of(
          Concept.PROPOSAL,
          Concept.HEAD_WORD,
          Concept.HEAD_RECOMMENDATION,
          Concept.HEAD_PROPOSAL,
          Concept.COUNCIL,
          Concept.MUNICIPALITY,
          Concept.SPEAKER,
          Concept.REST);
  private static final ConceptSet ANY_COMMON = ConceptSet.of(COMMON);

  private final Lexicon lexicon;

  OwnerWords(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  boolean isOwner(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    return token.isWord()
        && ((token.capital() && !isResult(tokens, i))
            || isMinority(tokens, i)
            || isOffice(tokens, i)
            || lexicon.match(Concept.MAYOR, tokens, i, i + 1) > 0);
  }

  /** "Falt Innstillingen": in a table, a result stands before the next row. */
  private boolean isResult(List<Token> tokens, int i) {
    return lexicon.match(Concept.CARRIED, tokens, i, i + 1) > 0
        || lexicon.match(Concept.FELL, tokens, i, i + 1) > 0;
  }

  /** "mindretallets forslag", "mindretalsframlegget"; not "mot mindretallets 3 stemmer". */
  boolean isMinority(List<Token> tokens, int i) {
    int end = Math.min(tokens.size(), i + VOTES_REACH);
    return tokens.get(i).word().startsWith("mindretal")
        && lexicon.find(Concept.VOTES, tokens, i, end) < 0;
  }

  /** Returns whether a word is the chief executive or a body. */
  boolean isOffice(List<Token> tokens, int i) {
    return lexicon.match(Concept.CHIEF_EXECUTIVE, tokens, i, i + 1) > 0
        || lexicon.match(Concept.EXECUTIVE_BOARD, tokens, i, i + 1) > 0
        || lexicon.match(Concept.COMMITTEE, tokens, i, i + 1) > 0;
  }

  void add(List<Token> tokens, int i, Set<String> owners) {
    Token token = tokens.get(i);
    if (!token.isWord()) {
      return;
    }
    if (isMinority(tokens, i)) {
      owners.add(Label.MINORITY);
      return;
    }
    if (lexicon.match(Concept.CHIEF_EXECUTIVE, tokens, i, i + 1) > 0) {
      owners.add(Label.ADMINISTRATION);
    } else if (lexicon.match(Concept.EXECUTIVE_BOARD, tokens, i, i + 1) > 0) {
      owners.add(Label.BOARD);
    } else if (lexicon.match(Concept.COMMITTEE, tokens, i, i + 1) > 0) {
      owners.add(Label.COMMITTEE);
    } else if (lexicon.match(Concept.MAYOR, tokens, i, i + 1) > 0) {
      owners.add("mayor");
    } else if (token.capital() && !isCommon(tokens, i) && !isResult(tokens, i)) {
      owners.add(lexicon.partyLetters(token.word()));
      owners.add(bare(lexicon.partyLetters(token.word())));
    }
  }

  /** A genitive without its ending, so that "Lunderuds" finds Lunderud. */
  private static String bare(String word) {
    return word.length() > 3 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
  }

  private boolean isCommon(List<Token> tokens, int i) {
    if (!lexicon.mayBegin(ANY_COMMON, tokens.get(i))) {
      return false;
    }
    for (Concept concept : COMMON) {
      if (lexicon.match(concept, tokens, i, i + 1) > 0) {
        return true;
      }
    }
    return false;
  }
}
