package no.signert.classify.language;

import java.util.List;
import java.util.Set;
import no.signert.classify.lexicon.Concept;
import no.signert.classify.lexicon.Lexicon;
import no.signert.classify.text.Token;

/**
 * What stands over a verb: read leftwards from it to the beginning of its clause and on through the
 * clauses that govern it ("Kommunestyret ser <i>ingen</i> grunn til at kommunen <i>ikkje</i> skal
 * underteikne"), and a few words to its right ("undertegner derfor <i>ikke</i>").
 */
final class Scope {
  private static final Set<String> BREAKERS =
      Set.of("men", "mens", "medan", "som", "fordi", "siden", "sidan", "ettersom", "selv", "sjølv");
  static final Set<String> MARKS = Set.of(".", ";", ":", "«", "»", "\"", "?", "!", "•");
  private static final Set<String> LINKS = Set.of("og", "samt");
  private static final Set<String> RIGHT_STOPS =
      Set.of(",", ".", ";", ":", "og", "men", "som", "at", "å", "fordi", "eller", "(");
  private static final int RIGHT_REACH = 5;
  private static final int ASKED = 3;
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

  private final Lexicon lexicon;
  private final DeclarationWords words;
  private final List<Token> sentence;

  private int negations;
  private boolean leftOpen;
  private boolean thoughtOf;
  private boolean requested;
  private boolean recommends;
  private boolean outsider;
  private boolean ownSubject;
  private boolean asked;
  private boolean finitePassed;
  private boolean finiteFrom;
  private boolean infinitivePassed;
  private boolean mayBe;
  private boolean asksToDo;
  private int refusalFrom = Integer.MAX_VALUE;
  private int refusalTo = -1;

  private Scope(Lexicon lexicon, DeclarationWords words, List<Token> sentence) {
    this.lexicon = lexicon;
    this.words = words;
    this.sentence = sentence;
  }

  /** Reads the scope of the verb phrase between two indexes. */
  static Scope of(Lexicon lexicon, DeclarationWords words, List<Token> sentence, int from, int to) {
    Scope scope = new Scope(lexicon, words, sentence);
    Verb verb = new Verb(lexicon, sentence, from, to);
    scope.finitePassed = !verb.isGoverned();
    scope.finiteFrom = scope.finitePassed;
    scope.thoughtOf = verb.isSpokenOf();
    scope.walkLeft(from);
    scope.readWithin(from, to);
    scope.readRight(to);
    return scope;
  }

  private void walkLeft(int from) {
    for (int i = from - 1; i >= 0; i--) {
      String word = sentence.get(i).word();
      boolean predicate = word.equals("som") && infinitivePassed && !finitePassed;
      if (MARKS.contains(word) || (BREAKERS.contains(word) && !predicate)) {
        thoughtOf |= word.equals("som") && isRelative(i, from);
        return;
      }
      boolean link = LINKS.contains(word) || word.equals(",");
      if (link && finitePassed && !(word.equals(",") && opensAt(i))) {
        return;
      }
      if (word.equals("om") && finitePassed && isSubordinator(i)) {
        thoughtOf = true;
      }
      thoughtOf |= word.equals("enn") && infinitivePassed;
      if (word.equals("at")) {
        finitePassed = false;
      }
      infinitivePassed |= word.equals("at") || word.equals("å");
      note(i, from);
    }
  }

  /** "kommuner som undertegner": who is spoken of does it, nobody decides it. */
  private boolean isRelative(int i, int from) {
    return i > 0 && from - i <= 3 && finiteFrom && sentence.get(i - 1).isWord();
  }

  /** ", at": the clause after the comma is governed by what stands before it. */
  private boolean opensAt(int i) {
    return i + 1 < sentence.size() && sentence.get(i + 1).is("at");
  }

  /** "om kommunen skal" asks; "erklæringen om Akson" does not. */
  private boolean isSubordinator(int i) {
    return i == 0
        || (words.at(sentence, i - 1) == DeclarationWords.Mention.NONE
            && !lexicon.at(Concept.CONDITION, sentence, i - 1)
            && !lexicon.at(Concept.INSTRUMENT, sentence, i - 1)
            && !lexicon.at(Concept.REQUEST, sentence, i - 1));
  }

  private void note(int i, int from) {
    noteRefusal(i, from);
    if (lexicon.match(Concept.NEGATION, sentence, i, i + 1) > 0 && !insideRefusal(i)) {
      negations++;
    }
    leftOpen |= lexicon.match(Concept.LEAVES_OPEN, sentence, i, from) > 0;
    thoughtOf |= lexicon.match(Concept.THOUGHT_OF, sentence, i, from) > 0;
    thoughtOf |= lexicon.match(Concept.IF, sentence, i, from) > 0;
    thoughtOf |= infinitivePassed && lexicon.match(Concept.DEFER, sentence, i, from) > 0;
    mayBe |= !infinitivePassed && lexicon.match(Concept.MAY, sentence, i, i + 1) > 0;
    boolean request = lexicon.match(Concept.REQUEST, sentence, i, from) > 0;
    requested |= request;
    asksToDo |= request && infinitivePassed;
    recommends |= lexicon.match(Concept.RECOMMENDS, sentence, i, from) > 0;
    thoughtOf |= infinitivePassed && lexicon.match(Concept.NOTE, sentence, i, from) > 0;
    noteAsking(i, from);
    thoughtOf |= isElsewhere(i, from);
    outsider |= lexicon.match(Concept.OUTSIDER, sentence, i, from) > 0 && !asked;
    ownSubject |=
        lexicon.match(Concept.MUNICIPALITY, sentence, i, from) > 0
            || lexicon.match(Concept.COUNCIL, sentence, i, from) > 0
            || lexicon.match(Concept.MAYOR, sentence, i, from) > 0
            || lexicon.match(Concept.ADMINISTRATION, sentence, i, from) > 0
            || lexicon.match(Concept.EXECUTIVE_BOARD, sentence, i, from) > 0;
    finitePassed |= lexicon.match(Concept.FINITE, sentence, i, i + 1) > 0;
  }

  /** "oppfordrer alle bønder om å": asked are others than the municipality's own. */
  private void noteAsking(int i, int from) {
    int end = lexicon.match(Concept.ASKS, sentence, i, from);
    if (end < 0) {
      return;
    }
    asked = true;
    String verb = sentence.get(i).word();
    boolean active = verb.endsWith("r") || verb.endsWith("bed");
    if (!active || end >= from || sentence.get(end).is("om") || sentence.get(end).is("å")) {
      return;
    }
    for (int next = end; next < Math.min(from, end + ASKED); next++) {
      if (isOwn(next, from) && !sentence.get(next - 1).is("i")) {
        return;
      }
    }
    thoughtOf = true;
  }

  /** "formannskapet i nabokommunen": another municipality's body. */
  private boolean isElsewhere(int i, int from) {
    return i >= 2
        && sentence.get(i - 1).is("i")
        && lexicon.match(Concept.OUTSIDER, sentence, i, from) > 0
        && isOwn(i - 2, from);
  }

  private boolean isOwn(int i, int from) {
    return OWN.stream().anyMatch(concept -> lexicon.match(concept, sentence, i, from) > 0);
  }

  /** "takker nei til å", "avslår å": one negation, however many of its words are in the lexicon. */
  private void noteRefusal(int i, int from) {
    int end = lexicon.match(Concept.REFUSE, sentence, i, from);
    if (end < 0 || (finitePassed && !precedesInfinitive(end))) {
      return;
    }
    if (end <= refusalFrom) {
      negations++;
      refusalTo = end;
      finitePassed = true;
    }
    refusalFrom = i;
  }

  private boolean precedesInfinitive(int end) {
    for (int i = end - 1; i < Math.min(sentence.size(), end + 3); i++) {
      if (sentence.get(i).is("å")) {
        return true;
      }
    }
    return false;
  }

  private boolean insideRefusal(int i) {
    return i >= refusalFrom && i < refusalTo;
  }

  private void readWithin(int from, int to) {
    for (int i = from; i < to; i++) {
      if (lexicon.match(Concept.NEGATION, sentence, i, i + 1) > 0) {
        negations++;
      }
    }
  }

  private void readRight(int to) {
    for (int i = to; i < Math.min(sentence.size(), to + RIGHT_REACH); i++) {
      if (RIGHT_STOPS.contains(sentence.get(i).word())) {
        return;
      }
      if (lexicon.match(Concept.NEGATION, sentence, i, i + 1) > 0) {
        negations += sentence.get(Math.min(i + 1, sentence.size() - 1)).is("bare") ? 0 : 1;
        return;
      }
    }
  }

  boolean isNegated() {
    return negations % 2 == 1;
  }

  /** Returns whether the verb is only thought of, left open, or somebody else's. */
  boolean isUnreal() {
    return leftOpen || thoughtOf || (mayBe && !isNegated()) || (outsider && (asked || !ownSubject));
  }

  /** Returns whether the verb stands inside a request: "anmodningen om å undertegne". */
  boolean isRequested() {
    return requested;
  }

  /** Returns whether the request asks for this very thing. */
  boolean isAskedFor() {
    return asksToDo;
  }

  boolean recommends() {
    return recommends;
  }
}
