package no.signert.classify.procedure;

import java.util.List;
import java.util.Set;
import no.signert.classify.lexicon.Concept;
import no.signert.classify.lexicon.Lexicon;
import no.signert.classify.text.Token;

/**
 * Where the words that belong to a proposal's noun begin and end: "Høyres og Venstres forslag", but
 * in "mellom forslaget fra Høyre og Venstres forslag" the first belongs to another noun.
 */
final class NounPhrase {
  private static final Set<String> FROM = Set.of("fra", "frå", "av", "ved", "til", "v", "på");
  private static final Set<String> BETWEEN =
      Set.of(
          "og",
          ",",
          "/",
          "(",
          ")",
          "sitt",
          "si",
          "sin",
          "sine",
          "-",
          "samt",
          "vegne",
          "vegner",
          "av",
          "ved",
          "på",
          "v",
          "representanten",
          "gruppa",
          "gruppe",
          "partiet",
          "felles",
          "'",
          "’");
  private static final int BACK = 5;
  private static final int OWNERS = 4;

  private final Lexicon lexicon;
  private final OwnerWords names;

  NounPhrase(Lexicon lexicon, OwnerWords names) {
    this.lexicon = lexicon;
    this.names = names;
  }

  /** Returns whether a word says that the one behind it is whose the proposal is. */
  boolean isFrom(Token token) {
    return FROM.contains(token.word());
  }

  /** Returns whether a word stands between the names of those whose a proposal is. */
  boolean isBetween(Token token) {
    return BETWEEN.contains(token.word());
  }

  /** Returns where the words that belong to the noun begin. */
  int start(List<Token> tokens, int noun) {
    int start = noun;
    int ownStart = -1;
    for (int i = noun - 1; i >= Math.max(0, noun - BACK); i--) {
      Token token = tokens.get(i);
      if (ownStart >= 0 && isFrom(token) && i > 0 && isProposal(tokens, i - 1)) {
        return ownStart;
      }
      if (isLink(token) && endsAnother(tokens, i)) {
        return start;
      }
      boolean owner = names.isOwner(tokens, i);
      boolean between = isBetween(token) && !token.is(",");
      if ((!owner && !between && lexicon.match(Concept.HEAD_WORD, tokens, i, i + 1) < 0)
          || isPlace(token)) {
        break;
      }
      ownStart = ownStart < 0 && isLink(token) ? start : ownStart;
      start = owner ? i : start;
    }
    return start;
  }

  /** "utvalgets innstilling og", "forslag A og": another noun ends before the link. */
  private boolean endsAnother(List<Token> tokens, int link) {
    boolean lettered =
        link > 1 && Numbering.isEnumerator(tokens.get(link - 1)) && isProposal(tokens, link - 2);
    return lettered || (link > 0 && isProposal(tokens, link - 1));
  }

  private static boolean isPlace(Token token) {
    return token.is("mot") || token.is("for") || token.is("med") || token.is("om") || token.is("i");
  }

  /** "forslaget fra Høyre og Venstres forslag": behind the link, another noun's words begin. */
  boolean opensAnother(List<Token> tokens, int link) {
    if (!isLink(tokens.get(link))) {
      return false;
    }
    int i = link + 1;
    while (i < Math.min(tokens.size(), link + OWNERS) && isOwner(tokens, i)) {
      i++;
    }
    return i > link + 1 && i < tokens.size() && isProposal(tokens, i);
  }

  private boolean isOwner(List<Token> tokens, int i) {
    return names.isOwner(tokens, i) && !isProposal(tokens, i);
  }

  private static boolean isLink(Token token) {
    return token.is("og") || token.is("samt") || token.is("eller");
  }

  private boolean isProposal(List<Token> tokens, int i) {
    return lexicon.match(Concept.PROPOSAL, tokens, i, i + 1) > 0;
  }
}
