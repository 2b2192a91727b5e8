package no.signert.classify.language;

import java.util.List;
import java.util.Set;
import no.signert.classify.lexicon.Concept;
import no.signert.classify.lexicon.Lexicon;
import no.signert.classify.text.Token;

/** What the single words of a sentence do for the verbs beside them. */
record ScopeWords(Lexicon lexicon, DeclarationWords words, List<Token> sentence) {
  private static final Set<String> DEFINITE = Set.of("en", "ene");
  private static final int ASKED = 3;
  private static final int AMONG = 14;
  private static final int PLACE = 2;
  private static final int BETWEEN = 5;
  private static final List<Concept> OWN =
      List.of(
          Concept.MUNICIPALITY,
          Concept.COUNCIL,
          Concept.MAYOR,
          Concept.ADMINISTRATION,
          Concept.CHIEF_EXECUTIVE,
          Concept.EXECUTIVE_BOARD,
          Concept.CITY_GOVERNMENT,
          Concept.COMMITTEE);

  /** Returns whether the word itself is of a concept. */
  boolean is(Concept concept, int i) {
    return lexicon.match(concept, sentence, i, i + 1) > 0;
  }

  /** "ikke", and "ei" where no indefinite noun follows: "tas ei til følge", not "ei erklæring". */
  boolean isNot(int i) {
    if (!sentence.get(i).is("ei")) {
      return is(Concept.NEGATION, i);
    }
    return i + 1 == sentence.size()
        || !sentence.get(i + 1).isWord()
        || is(Concept.NEUTRAL, i + 1)
        || DEFINITE.stream().anyMatch(sentence.get(i + 1).word()::endsWith);
  }

  /** Returns whether a phrase of a concept begins at a word and ends before an index. */
  boolean begins(Concept concept, int i, int limit) {
    return lexicon.match(concept, sentence, i, limit) > 0;
  }

  /** A full stop, colon, quotation mark: nothing reaches across it. */
  boolean isMark(int i) {
    Token token = sentence.get(i);
    return token.kind() == Token.Kind.MARK && ".;:«»\"?!•".contains(token.word());
  }

  boolean isLink(int i) {
    return sentence.get(i).is(",") || is(Concept.LINK, i);
  }

  boolean isRelative(int i) {
    return sentence.get(i).is("som");
  }

  /**
   * "er blant kommunene i fylket som", "står på lista over kommunar som": what the others do who
   * are named before the relative is what the subject does with them.
   */
  boolean isOneOfThem(int relative) {
    int members = relative - 1;
    boolean place = members > PLACE && !is(Concept.MEMBERS, members);
    if (place && is(Concept.PREPOSITION, members - 1)) {
      members -= PLACE;
    }
    if (members < 0 || !is(Concept.MEMBERS, members)) {
      return false;
    }
    for (int i = Math.max(0, relative - AMONG); i < members; i++) {
      int end = lexicon.match(Concept.AMONG, sentence, i, members);
      if (end > 0 && lexicon.find(Concept.FINITE, sentence, end, members) < 0) {
        return true;
      }
    }
    return false;
  }

  /** "kommuner som har undertegnet": nothing but an auxiliary parts the relative from its verb. */
  boolean isSubjectOf(int relative, int verb) {
    if (relative == 0 || !sentence.get(relative - 1).isWord() || verb - relative > BETWEEN) {
      return false;
    }
    for (int i = relative + 1; i < verb; i++) {
      if (!is(Concept.AUXILIARY, i) && !is(Concept.NEGATION, i) && !is(Concept.NEUTRAL, i)) {
        return false;
      }
    }
    return true;
  }

  boolean isThat(int i) {
    return sentence.get(i).is("at");
  }

  boolean isTo(int i) {
    return sentence.get(i).is("å");
  }

  /** "ikke bare". */
  boolean isOnly(int i) {
    return i < sentence.size() && is(Concept.ONLY, i);
  }

  /** ", at": the clause after the comma is governed by what stands before it. */
  boolean opensAt(int i) {
    return i + 1 < sentence.size() && isThat(i + 1);
  }

  /** "om kommunen skal" asks; "erklæringen om Akson", "saken om å" do not. */
  boolean isWhether(int i) {
    boolean noun = i + 1 < sentence.size() && (isTo(i + 1) || is(Concept.SIGNING, i + 1));
    if (!sentence.get(i).is("om") || noun) {
      return false;
    }
    return i == 0
        || (words.at(sentence, i - 1) == DeclarationWords.Mention.NONE
            && !lexicon.at(Concept.CONDITION, sentence, i - 1)
            && !lexicon.at(Concept.INSTRUMENT, sentence, i - 1)
            && !lexicon.at(Concept.REQUEST, sentence, i - 1)
            && !is(Concept.CONTENT, i - 1)
            && !is(Concept.SIGNING, i - 1));
  }

  /** "saken om å", "tanken på at": what the noun holds is not done by it. */
  boolean isContent(int i) {
    boolean opens = isTo(i) || isThat(i);
    return opens && i >= 2 && !sentence.get(i - 1).is(",") && is(Concept.CONTENT, i - 2);
  }

  boolean isOwn(int i, int limit) {
    return OWN.stream().anyMatch(concept -> begins(concept, i, limit));
  }

  boolean isOwnSubject(int i, int limit) {
    return begins(Concept.MUNICIPALITY, i, limit)
        || begins(Concept.COUNCIL, i, limit)
        || begins(Concept.MAYOR, i, limit)
        || begins(Concept.ADMINISTRATION, i, limit)
        || begins(Concept.EXECUTIVE_BOARD, i, limit);
  }

  /** "formannskapet i nabokommunen": another municipality's body. */
  boolean isElsewhere(int i, int limit) {
    return i >= 2
        && sentence.get(i - 1).is("i")
        && begins(Concept.OUTSIDER, i, limit)
        && isOwn(i - 2, limit);
  }

  /**
   * "oppfordrer alle bønder om å": asked are others than the municipality's own.
   *
   * @param end index after the asking verb
   */
  boolean asksOthers(int i, int end, int limit) {
    String verb = sentence.get(i).word();
    boolean active = verb.endsWith("r") || verb.endsWith("bed");
    if (!active || end >= limit || sentence.get(end).is("om") || isTo(end)) {
      return false;
    }
    for (int next = end; next < Math.min(limit, end + ASKED); next++) {
      if (isOwn(next, limit) && !sentence.get(next - 1).is("i")) {
        return false;
      }
    }
    return true;
  }

  /** "fra departementet", "med andre kommuner", "frå ICAN Noreg": named, but not who acts. */
  boolean isUnderPreposition(int i) {
    int before = i - 1;
    while (before > 0 && sentence.get(before).isWord() && sentence.get(before).capital()) {
      before--;
    }
    return before >= 0 && is(Concept.PREPOSITION, before);
  }

  /** "Ordføreren kan undertegne": a council says what its mayor may do by letting it be done. */
  boolean isAllowed(int may) {
    boolean behind = may + 1 < sentence.size() && is(Concept.MAYOR, may + 1);
    return behind || (may > 0 && is(Concept.MAYOR, may - 1));
  }

  boolean precedesInfinitive(int end) {
    for (int i = end - 1; i < Math.min(sentence.size(), end + 3); i++) {
      if (isTo(i)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a negation behind this word is none of the verb before it. */
  boolean endsRight(int i) {
    return isMark(i)
        || isLink(i)
        || sentence.get(i).is("(")
        || isThat(i)
        || isTo(i)
        || is(Concept.BREAKS_CLAUSE, i)
        || lexicon.at(Concept.IF, sentence, i)
        || Circumstances.isPlainIf(lexicon, sentence, i)
        || lexicon.at(Concept.WHEN, sentence, i)
        || lexicon.at(Concept.CONDITION, sentence, i)
        || lexicon.at(Concept.UNTIL, sentence, i);
  }
}
