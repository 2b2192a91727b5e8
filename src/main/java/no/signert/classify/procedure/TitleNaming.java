package no.signert.classify.procedure;

import java.util.List;
import no.signert.classify.language.DeclarationWords;
import no.signert.classify.lexicon.Concept;
import no.signert.classify.lexicon.Lexicon;
import no.signert.classify.structure.BodyReader;
import no.signert.classify.text.Token;

/** Tells whether a title is the declaration's, or names it beside its own matter. */
final class TitleNaming {
  private static final int BEHIND = 3;
  private static final int SMALL_WORD = 3;

  private final Lexicon lexicon;
  private final DeclarationWords words;
  private final boolean aboveCases;

  /**
   * Makes one for the titles of a case.
   *
   * @param aboveCases whether it is no case, but the head of a paper with several
   */
  TitleNaming(Lexicon lexicon, DeclarationWords words, boolean aboveCases) {
    this.lexicon = lexicon;
    this.words = words;
    this.aboveCases = aboveCases;
  }

  /** Returns whether a title names it, and not only as the occasion of something else. */
  boolean isIn(List<Token> title) {
    for (int i = 0; i < title.size(); i++) {
      if (isOfOtherCase(title, i)) {
        continue;
      }
      // "Status:" is a field of the page's head, whatever else it may mean.
      boolean field = i + 1 < title.size() && title.get(i + 1).is(":");
      boolean named =
          words.at(title, i) != DeclarationWords.Mention.NONE
              && (words.isName(title, i) || !isSeveral(title.get(i).word()));
      if (named && !field && !isOccasion(title, i)) {
        return true;
      }
    }
    return false;
  }

  /** "PS 61/20 Transportløftet", in the agenda above the cases: the title of one of them. */
  private boolean isOfOtherCase(List<Token> title, int mention) {
    for (int i = mention - 1; aboveCases && i >= 0; i--) {
      if (title.get(i).kind() == Token.Kind.BREAK) {
        return false;
      }
      if (BodyReader.isCaseNumber(title.get(i))) {
        return beginsLine(title, i) || beginsLine(title, i - 1);
      }
    }
    return false;
  }

  private static boolean beginsLine(List<Token> title, int i) {
    return i == 0 || title.get(i - 1).kind() == Token.Kind.BREAK;
  }

  /** "Nettverk og avtaler": some agreements, whichever they are. */
  private boolean isSeveral(String word) {
    boolean plural = word.endsWith("er") || word.endsWith("ar");
    String singular = word.substring(0, Math.max(0, word.length() - 1));
    return plural
        && (isInstrument(singular) || isInstrument(singular.substring(0, singular.length() - 1)));
  }

  private boolean isInstrument(String word) {
    Token token = new Token(word, 0, 1, Token.Kind.WORD, false);
    return !word.isEmpty() && lexicon.match(Concept.INSTRUMENT, List.of(token), 0, 1) > 0;
  }

  /** "Innkjøp av lyspærer – oppfølging av spørsmål om Fyrlyktavtalen". */
  private boolean isOccasion(List<Token> title, int mention) {
    for (int i = mention - 1; i >= 0 && !endsLine(title, i); i--) {
      int end = lexicon.match(Concept.OCCASION, title, i, mention);
      if (end > 0 && mention - end <= BEHIND) {
        return true;
      }
    }
    return false;
  }

  /** A line's end ends a title, unless the line breaks off: "oppfølging av spørsmål om". */
  private static boolean endsLine(List<Token> title, int i) {
    if (title.get(i).kind() != Token.Kind.BREAK) {
      return false;
    }
    Token last = i > 0 ? title.get(i - 1) : title.get(i);
    return !last.isWord() || last.capital() || last.word().length() > SMALL_WORD;
  }
}
