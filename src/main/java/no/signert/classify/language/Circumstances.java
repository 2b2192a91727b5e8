package no.signert.classify.language;

import java.util.List;
import no.signert.classify.lexicon.Concept;
import no.signert.classify.lexicon.Lexicon;
import no.signert.classify.text.Token;

/**
 * Finds the clauses that something may hang on: "dersom …", "om staten …", "når fylket har …", "den
 * dagen …", "ikke før …".
 */
final class Circumstances {
  private static final int EVENT = 14;
  private static final int NAME = 2;
  private static final int UNTIL_REACH = 10;
  private static final int ONLY_REACH = 4;

  private final Lexicon lexicon;
  private final DeclarationWords words;
  private final Inversion inversion;
  private final Dates dates;

  Circumstances(Lexicon lexicon, DeclarationWords words) {
    this.lexicon = lexicon;
    this.words = words;
    inversion = new Inversion(lexicon);
    dates = new Dates(lexicon);
  }

  /** Returns whether a clause that something may hang on begins at a token. */
  boolean opens(List<Token> sentence, int i) {
    if (i >= sentence.size()) {
      return false;
    }
    int when = lexicon.match(Concept.WHEN, sentence, i, sentence.size());
    if (when > 0) {
      return isEvent(sentence, i) || lexicon.match(Concept.IF, sentence, i, sentence.size()) > when;
    }
    boolean relative = i > 0 && sentence.get(i - 1).is("som");
    return (lexicon.at(Concept.IF, sentence, i) && !relative) || isPlainIf(lexicon, sentence, i);
  }

  /** "ikke før anlegget er bygd", with the negation close by or anywhere before; no date. */
  boolean isNotBefore(List<Token> sentence, int i) {
    if (!lexicon.at(Concept.UNTIL, sentence, i) || dates.stands(sentence, i + 1)) {
      return false;
    }
    return lexicon.find(Concept.NEGATION, sentence, Math.max(0, i - UNTIL_REACH), i) >= 0;
  }

  /** "venter til staten har svart": until something happened, no day. */
  boolean isUntil(List<Token> sentence, int i) {
    return lexicon.at(Concept.OPENS_UNTIL, sentence, i)
        && !dates.stands(sentence, i + 1)
        && lexicon.find(Concept.PERFECT, sentence, i, Math.min(sentence.size(), i + EVENT)) >= 0;
  }

  /** "først når", "bare dersom", "får først verknad den dagen", "først etter godkjenning". */
  boolean isOnlyThen(List<Token> sentence, int i) {
    if (lexicon.find(Concept.ONLY_THEN, sentence, Math.max(0, i - ONLY_REACH), i + 1) < 0) {
      return false;
    }
    return opens(sentence, i)
        || (lexicon.match(Concept.AFTERWARDS, sentence, i, i + 1) > 0
            && !dates.stands(sentence, i + 1));
  }

  /**
   * Returns the index of the comma behind a clause that stands in front of the one that hangs on
   * it; -1 if there is none.
   */
  int front(List<Token> sentence) {
    int first = Inversion.first(sentence);
    if (first >= sentence.size()) {
      return -1;
    }
    boolean only = lexicon.match(Concept.ONLY_THEN, sentence, first, first + 1) > 0;
    int from = only ? first + 1 : first;
    boolean opens =
        opens(sentence, first)
            || opens(sentence, from)
            || lexicon.at(Concept.OPENS_UNTIL, sentence, from);
    for (int i = from + 2; opens && i + 1 < sentence.size(); i++) {
      if (sentence.get(i).is(",") && inversion.isMainVerb(sentence, i + 1)) {
        return i;
      }
    }
    return opens ? -1 : inversion.end(sentence, first);
  }

  /** ", men bare hvis minst fem kommuner gjør det samme": an addition that is no sentence. */
  boolean isAll(List<Token> sentence) {
    int from = 0;
    while (from < sentence.size()
        && (!sentence.get(from).isWord()
            || lexicon.match(Concept.BREAKS_CLAUSE, sentence, from, from + 1) > 0)) {
      from++;
    }
    boolean only = lexicon.match(Concept.ONLY_THEN, sentence, from, from + 1) > 0;
    int clause = only ? from + 1 : from;
    boolean opens = opens(sentence, from) || opens(sentence, clause);
    return opens && front(sentence.subList(from, sentence.size())) < 0;
  }

  /**
   * "når fylkeskommunen har svart", and not "når møteboka er godkjend": what comes about by itself
   * is no condition.
   */
  private boolean isEvent(List<Token> sentence, int i) {
    int from = lexicon.match(Concept.WHEN, sentence, i, sentence.size());
    int to = from;
    while (to < Math.min(sentence.size(), from + EVENT) && !sentence.get(to).is(",")) {
      to++;
    }
    int perfect = lexicon.find(Concept.PERFECT, sentence, from, to);
    if (perfect < 0 || opensNoClause(sentence, from) || isOwnRuling(sentence, from, to)) {
      return false;
    }
    boolean others = lexicon.find(Concept.OUTSIDER, sentence, from, to) >= 0;
    return others || !isFormality(sentence, from, perfect);
  }

  /** "straks etter nyttår", "straks undertegner ordføreren", "når det gjelder". */
  private boolean opensNoClause(List<Token> sentence, int from) {
    return lexicon.match(Concept.AFTERWARDS, sentence, from, from + 1) > 0
        || lexicon.match(Concept.FINITE, sentence, from, from + 1) > 0
        || lexicon.at(Concept.JOIN, sentence, from)
        || lexicon.at(Concept.FORCE, sentence, from + 1);
  }

  /** "etter at kommunestyret har gjort vedtak": that is this very decision. */
  private boolean isOwnRuling(List<Token> sentence, int from, int to) {
    return lexicon.find(Concept.COUNCIL, sentence, from, to) >= 0
        && lexicon.find(Concept.THE_CASE, sentence, from, to) >= 0;
  }

  private boolean isFormality(List<Token> sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      if (lexicon.at(Concept.FORMALITY, sentence, i)
          || words.at(sentence, i) == DeclarationWords.Mention.INSTRUMENT) {
        return true;
      }
    }
    return false;
  }

  /**
   * "om staten dekker", "om det ikke koster", "om ikkje fylket løyver"; "erklæringen om barns rett"
   * names what it is about.
   */
  static boolean isPlainIf(Lexicon lexicon, List<Token> sentence, int i) {
    if (!sentence.get(i).is("om") || i + 2 >= sentence.size()) {
      return false;
    }
    int next = i + 1;
    boolean not = lexicon.match(Concept.NEGATION, sentence, next, next + 1) > 0;
    next += not ? 1 : 0;
    int subject =
        Math.max(
            lexicon.match(Concept.OUTSIDER, sentence, next, sentence.size()),
            lexicon.match(Concept.PRONOUN, sentence, next, sentence.size()));
    if (subject < 0) {
      return not && next + 1 < sentence.size() && isVerb(lexicon, sentence, next + 1);
    }
    for (int k = 0; k < NAME && subject < sentence.size() && isName(sentence, subject); k++) {
      subject++;
    }
    boolean negated = lexicon.match(Concept.NEGATION, sentence, subject, subject + 1) > 0;
    int verb = negated ? subject + 1 : subject;
    return verb < sentence.size() && isVerb(lexicon, sentence, verb);
  }

  /** "om tilskuddet uteblir": sure only behind words that speak of the signing's force. */
  boolean isLooseIf(List<Token> sentence, int i) {
    return i + 2 < sentence.size()
        && sentence.get(i).is("om")
        && Inversion.isDefinite(sentence.get(i + 1))
        && isVerb(lexicon, sentence, i + 2);
  }

  private static boolean isName(List<Token> sentence, int i) {
    return sentence.get(i).isWord() && sentence.get(i).capital();
  }

  private static boolean isVerb(Lexicon lexicon, List<Token> sentence, int i) {
    return lexicon.match(Concept.FINITE, sentence, i, i + 1) > 0
        || Inversion.isPresent(sentence.get(i));
  }
}
