package no.signert.classify.language;

import java.util.List;
import java.util.Set;
import no.signert.classify.lexicon.Concept;
import no.signert.classify.lexicon.Lexicon;
import no.signert.classify.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Reads verbs that join only where the instrument itself is their object: one may support a project
 * without signing anything, but who adopts the charter has joined it.
 */
final class InstrumentActs {
  private static final int REACH = 6;
  private static final int REACH_BACK = 14;

  private static final int OWN_AUXILIARY = 3;
  private static final int NAME_REACH = 6;
  private static final Set<String> ENDS = Set.of(",", "at", "å", "og");
  private static final Set<String> LINKS = Set.of("om", "for", "med", "mellom", "av");

  private final Lexicon lexicon;
  private final DeclarationWords words;

  InstrumentActs(Lexicon lexicon, DeclarationWords words) {
    this.lexicon = lexicon;
    this.words = words;
  }

  /**
   * "støtter oppropet", "vedtar erklæringen", "godkjenner avtalen".
   *
   * @param about whether the case is about the declaration, so that "avtalen" means it
   */
  @Nullable Act support(List<Token> sentence, int from, int to, boolean about) {
    if (from > 0 && lexicon.match(Concept.BEFORE_NOUN, sentence, from - 1, from) > 0) {
      return null;
    }
    if (to < sentence.size() && sentence.get(to).isWord()) {
      int limit = Math.min(sentence.size(), to + REACH);
      for (int i = to; i < limit && !ENDS.contains(sentence.get(i).word()); i++) {
        if (lexicon.at(Concept.OTHER_THING, sentence, i)) {
          return null;
        }
        if (isMeant(sentence, i, about) || (i == to && standsForIt(sentence, from, to))) {
          return joining(sentence, from, to);
        }
      }
      boolean negated = lexicon.match(Concept.NEGATION, sentence, to, to + 1) > 0;
      if (!negated && !isPassive(sentence, from, to)) {
        return null;
      }
    }
    return adopted(sentence, from, to, about);
  }

  /** "ser verdien av pakten, men vil ikke støtte den". */
  private boolean standsForIt(List<Token> sentence, int from, int to) {
    if (lexicon.match(Concept.PRONOUN, sentence, to, to + 1) < 0) {
      return false;
    }
    for (int i = 0; i < from; i++) {
      if (isInstrument(sentence, i)) {
        return true;
      }
    }
    return false;
  }

  /** "vedtas", "vert godkjend": what is adopted is the subject. */
  private boolean isPassive(List<Token> sentence, int from, int to) {
    String verb = sentence.get(to - 1).word();
    boolean auxiliary = from > 0 && lexicon.match(Concept.BECOMES, sentence, from - 1, from) > 0;
    return verb.endsWith("s") || auxiliary;
  }

  /** "Vedlagt partnerskapsavtale godkjennes": what is adopted stands before. */
  private @Nullable Act adopted(List<Token> sentence, int from, int to, boolean about) {
    for (int i = from - 1; i >= Math.max(0, from - REACH_BACK); i--) {
      if (lexicon.at(Concept.OTHER_THING, sentence, i) || isOfAnotherVerb(sentence, i, from)) {
        return null;
      }
      if (isMeant(sentence, i, about)) {
        return joining(sentence, from, to);
      }
    }
    return null;
  }

  /** "å slutte seg til avtalen til planen er vedtatt": the agreement is not what is adopted. */
  private boolean isOfAnotherVerb(List<Token> sentence, int i, int from) {
    if (i >= from - OWN_AUXILIARY && lexicon.match(Concept.BECOMES, sentence, i, from) > 0) {
      return false;
    }
    return sentence.get(i).is("å")
        || (i < from - 1 && lexicon.match(Concept.FINITE, sentence, i, i + 1) > 0)
        || (i < from - 1 && lexicon.match(Concept.OPENS_TIME, sentence, i, from) > 0);
  }

  /** The instrument itself; "avtalen" alone in a case about it, or "avtalen om" with its name. */
  private boolean isMeant(List<Token> sentence, int i, boolean about) {
    if (isInstrument(sentence, i)) {
      return true;
    }
    if (!lexicon.at(Concept.INSTRUMENT, sentence, i)) {
      return false;
    }
    int next = i + 1;
    boolean linked = next < sentence.size() && LINKS.contains(sentence.get(next).word());
    for (int k = next; linked && k < Math.min(sentence.size(), next + NAME_REACH); k++) {
      if (words.at(sentence, k) == DeclarationWords.Mention.NAME) {
        return true;
      }
    }
    boolean none = i > 0 && lexicon.match(Concept.NEGATION, sentence, i - 1, i) > 0;
    return about && !linked && (none || isDefinite(sentence.get(i).word()));
  }

  private static boolean isDefinite(String word) {
    return word.endsWith("en") || word.endsWith("et") || word.endsWith("a");
  }

  /** "blir Miljøfyrtårn", "skal ikke være Trafikksikker kommune": the name is what one becomes. */
  @Nullable Act becoming(List<Token> sentence, int from, int to) {
    int at = to;
    while (at < sentence.size() && lexicon.match(Concept.NEGATION, sentence, at, at + 1) > 0) {
      at++;
    }
    boolean names = at < sentence.size() && words.at(sentence, at) == DeclarationWords.Mention.NAME;
    return names ? joining(sentence, from, to) : null;
  }

  /** "avgir Transportløftet", "avgir Vik kommune løftet": the promise itself follows the verb. */
  @Nullable Act promise(List<Token> sentence, int from, int to, boolean about) {
    int limit = Math.min(sentence.size(), afterSubject(sentence, to) + 2);
    for (int i = to; i < limit; i++) {
      if (isMeant(sentence, i, about && isGivenOff(sentence, from))) {
        return joining(sentence, from, to);
      }
    }
    return null;
  }

  /** "slutter Solnes til oppropet": the municipality is named without its title. */
  @Nullable Act binding(List<Token> sentence, int from, int to) {
    boolean named = false;
    for (int i = to; i < Math.min(sentence.size(), to + REACH); i++) {
      if (named && sentence.get(i).is("til")) {
        return isNamedAfter(sentence, i + 1) ? joining(sentence, from, i + 1) : null;
      }
      named = sentence.get(i).isWord() && sentence.get(i).capital();
    }
    return null;
  }

  private boolean isNamedAfter(List<Token> sentence, int at) {
    for (int i = at; i < Math.min(sentence.size(), at + REACH); i++) {
      if (words.at(sentence, i) != DeclarationWords.Mention.NONE) {
        return true;
      }
      if (ENDS.contains(sentence.get(i).word())) {
        return false;
      }
    }
    return false;
  }

  /** "avgir erklæringen": what is given off is a declaration, and no thing handed over. */
  private boolean isGivenOff(List<Token> sentence, int verb) {
    return lexicon.at(Concept.GIVES_OFF, sentence, verb);
  }

  /** Behind a verb that stands first, the municipality by name. */
  private int afterSubject(List<Token> sentence, int verb) {
    for (int i = verb; i < Math.min(sentence.size(), verb + OWN_AUXILIARY); i++) {
      if (lexicon.match(Concept.MUNICIPALITY, sentence, i, i + 1) > 0
          || lexicon.match(Concept.COUNCIL, sentence, i, i + 1) > 0) {
        return i + 1;
      }
    }
    return verb;
  }

  private boolean isInstrument(List<Token> sentence, int i) {
    return words.at(sentence, i) == DeclarationWords.Mention.INSTRUMENT;
  }

  private @Nullable Act joining(List<Token> sentence, int from, int to) {
    Scope scope = Scope.of(lexicon, words, sentence, from, to);
    return scope.isUnreal() || scope.isAskedFor()
        ? null
        : new Act(Act.Kind.JOIN, !scope.isNegated(), from, to, scope.recommends(), true);
  }
}
