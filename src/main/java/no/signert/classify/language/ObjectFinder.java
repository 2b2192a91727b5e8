package no.signert.classify.language;

import java.util.List;
import java.util.Set;
import no.signert.classify.lexicon.Concept;
import no.signert.classify.lexicon.Lexicon;
import no.signert.classify.text.Token;

/** Tells what a verb of joining is about: the declaration, another thing, or nothing named. */
final class ObjectFinder {
  /** What the object is. */
  enum Found {
    DECLARATION,
    /** "den", "erklæringen": the declaration, in a case that is about it. */
    UNNAMED,
    OTHER
  }

  private static final int REACH = 22;
  private static final Set<String> ENDS = Set.of(".", ";", ":", "»", "\"", "men", "som", "fordi");

  /** Endings of nouns, nb and nn, that speak of something known. */
  private static final Set<String> DEFINITE = Set.of("en", "et", "a", "ene", "ane", "ine");

  private final Lexicon lexicon;
  private final DeclarationWords words;

  ObjectFinder(Lexicon lexicon, DeclarationWords words) {
    this.lexicon = lexicon;
    this.words = words;
  }

  /** Finds the object of the verb phrase between two indexes. */
  Found find(List<Token> sentence, int from, int to) {
    if (isTally(sentence, to)) {
      return Found.OTHER;
    }
    if (names(sentence, from, to)) {
      return Found.DECLARATION;
    }
    Found after = after(sentence, to);
    if (after != Found.UNNAMED) {
      return after;
    }
    return before(sentence, from) ? Found.DECLARATION : byLabel(sentence, from);
  }

  /** "Vedtaket ble truffet med 20 mot 9 stemmer": with how many votes, not with whom. */
  private boolean isTally(List<Token> sentence, int to) {
    return sentence.get(to - 1).is("med")
        && to + 1 < sentence.size()
        && lexicon.number(sentence.get(to)) >= 0
        && (lexicon.at(Concept.SIDE, sentence, to + 1)
            || lexicon.at(Concept.VOTES, sentence, to + 1));
  }

  /** "Charter for åpenhet: Kommunen takker nei": what stands before the colon is meant. */
  private Found byLabel(List<Token> sentence, int from) {
    boolean other = false;
    for (int i = from - 1, colon = -1; i >= 0; i--) {
      colon = colon < 0 && sentence.get(i).is(":") ? i : colon;
      DeclarationWords.Mention mention = colon > i ? words.at(sentence, i) : null;
      if (mention == DeclarationWords.Mention.INSTRUMENT
          || mention == DeclarationWords.Mention.NAME) {
        return Found.DECLARATION;
      }
      other |= mention != null && lexicon.at(Concept.INSTRUMENT, sentence, i);
    }
    return other ? Found.OTHER : Found.UNNAMED;
  }

  /** "Regnbueerklæringen", "erklæringen om åpenhet": another, by its own name or topic. */
  private boolean isNamedOther(List<Token> sentence, int i) {
    boolean named =
        sentence.get(i).capital()
            && lexicon.match(Concept.INSTRUMENT, sentence, i, i + 1) > 0
            && !Paraphrase.isBare(sentence.get(i).word(), lexicon);
    return named || words.isBareOnOther(sentence, i);
  }

  /** "blir Fairtrade-kommune": the verb phrase itself names it. */
  private boolean names(List<Token> sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.at(sentence, i) == DeclarationWords.Mention.NAME) {
        return true;
      }
    }
    return false;
  }

  private Found after(List<Token> sentence, int to) {
    int end = Math.min(sentence.size(), to + REACH);
    boolean generic = false;
    for (int i = to; i < end; i++) {
      Token token = sentence.get(i);
      if (ENDS.contains(token.word()) || beginsClause(sentence, i)) {
        break;
      }
      DeclarationWords.Mention mention = words.at(sentence, i);
      if (mention == DeclarationWords.Mention.INSTRUMENT
          || mention == DeclarationWords.Mention.NAME) {
        return Found.DECLARATION;
      }
      if (isNamedOther(sentence, i)
          || (lexicon.match(Concept.OTHER_THING, sentence, i, end) > 0 && !generic)) {
        return Found.OTHER;
      }
      generic |= isGeneric(sentence, i);
    }
    if (generic || to >= sentence.size()) {
      return Found.UNNAMED;
    }
    return isUnknownThing(sentence, to) ? Found.OTHER : Found.UNNAMED;
  }

  /** ", og ber", "og ordføreren undertegner": another clause. */
  private boolean beginsClause(List<Token> sentence, int i) {
    boolean link = sentence.get(i).is(",") || sentence.get(i).is("og");
    for (int next = i + 1; link && next < Math.min(sentence.size(), i + 4); next++) {
      if (lexicon.match(Concept.FINITE, sentence, next, next + 1) > 0) {
        return true;
      }
    }
    return false;
  }

  private boolean isGeneric(List<Token> sentence, int i) {
    return lexicon.at(Concept.INSTRUMENT, sentence, i) || lexicon.at(Concept.REQUEST, sentence, i);
  }

  /** A word right after the verb that is neither a small word nor the municipality's own. */
  private boolean isUnknownThing(List<Token> sentence, int to) {
    return isUnknown(sentence, to)
        || (sentence.get(to).is("til") && to + 1 < sentence.size() && isNew(sentence, to + 1));
  }

  /** "seier ja til vindkraft": not "til ordninga", which was spoken of before. */
  private boolean isNew(List<Token> sentence, int at) {
    String word = sentence.get(at).word();
    boolean definite = DEFINITE.stream().anyMatch(word::endsWith);
    return !definite && word.length() > 2 && isUnknown(sentence, at);
  }

  private boolean isUnknown(List<Token> sentence, int to) {
    Token token = sentence.get(to);
    return token.isWord()
        && lexicon.match(Concept.NEUTRAL, sentence, to, to + 1) < 0
        && !token.capital()
        && !lexicon.at(Concept.MUNICIPALITY, sentence, to)
        && !lexicon.at(Concept.COUNCIL, sentence, to)
        && !lexicon.at(Concept.FOR_NOW, sentence, to)
        && !lexicon.at(Concept.MAYOR, sentence, to)
        && !lexicon.at(Concept.NOTE, sentence, to)
        && !lexicon.at(Concept.CONDITION, sentence, to)
        && !lexicon.at(Concept.IF, sentence, to);
  }

  /** In the passive, or put first: "Intensjonserklæringen om Akson undertegnes". */
  private boolean before(List<Token> sentence, int from) {
    for (int i = from - 1; i >= 0; i--) {
      if (ENDS.contains(sentence.get(i).word())) {
        return false;
      }
      DeclarationWords.Mention mention = words.at(sentence, i);
      if (mention == DeclarationWords.Mention.INSTRUMENT
          || mention == DeclarationWords.Mention.NAME) {
        return true;
      }
    }
    return false;
  }
}
