package no.signert.classify.language;

import java.util.List;
import no.signert.classify.lexicon.Concept;
import no.signert.classify.lexicon.Lexicon;
import no.signert.classify.text.Token;

/**
 * What stands over a verb: read leftwards from it to the beginning of its clause and on through the
 * clauses that govern it ("Kommunestyret ser <i>ingen</i> grunn til at kommunen <i>ikkje</i> skal
 * underteikne"), and a few words to its right ("undertegner derfor <i>ikke</i>").
 */
final class Scope {
  private static final int REFUSED = 2;
  private static final int RIGHT_REACH = 5;

  private final Lexicon lexicon;
  private final ScopeWords words;
  private final List<Token> sentence;

  private int negations;
  private int negationsInOwnClause;
  private boolean leftOpen;
  private boolean thoughtOf;
  private boolean requested;
  private boolean recommends;
  private boolean outsider;
  private boolean ownSubject;
  private boolean asked;
  private boolean others;
  private boolean finitePassed;
  private boolean finiteFrom;
  private boolean infinitivePassed;
  private boolean mayBe;
  private boolean asksToDo;
  private boolean deferred;
  private int content = -1;
  private int refusalFrom = Integer.MAX_VALUE;
  private int refusalTo = -1;

  private Scope(Lexicon lexicon, ScopeWords words, List<Token> sentence) {
    this.lexicon = lexicon;
    this.words = words;
    this.sentence = sentence;
  }

  /** Reads the scope of the verb phrase between two indexes. */
  static Scope of(
      Lexicon lexicon, DeclarationWords declaration, List<Token> sentence, int from, int to) {
    ScopeWords words = new ScopeWords(lexicon, declaration, sentence);
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
      boolean predicate = words.isRelative(i) && infinitivePassed && !finitePassed;
      boolean among = words.isRelative(i) && words.isOneOfThem(i);
      if (words.isMark(i) || (words.is(Concept.BREAKS_CLAUSE, i) && !predicate && !among)) {
        thoughtOf |= words.isRelative(i) && (isSubject(i, from) || words.isSubjectOf(i, from));
        thoughtOf |= words.is(Concept.REASON, i);
        return;
      }
      if (words.isLink(i) && finitePassed && !(word.equals(",") && words.opensAt(i))) {
        return;
      }
      if (finitePassed && words.begins(Concept.CONCESSION, i, from)) {
        negations = negationsInOwnClause;
        return;
      }
      if (finitePassed && words.isWhether(i)) {
        thoughtOf = true;
      }
      content = !finitePassed && words.isContent(i) ? i - 2 : content;
      finitePassed &= !among;
      if (words.isThat(i)) {
        finitePassed = false;
        others |= outsider && !ownSubject;
      }
      infinitivePassed |= words.isThat(i) || (words.isTo(i) && !finitePassed);
      note(i, from);
    }
  }

  /** "kommuner som undertegner": who is spoken of does it, nobody decides it. */
  private boolean isSubject(int i, int from) {
    return i > 0 && from - i <= 3 && finiteFrom && sentence.get(i - 1).isWord();
  }

  private void note(int i, int from) {
    noteRefusal(i, from);
    if (words.isNot(i) && !insideRefusal(i)) {
      negations++;
    }
    noteObstacle(i, from);
    boolean governs = !finitePassed;
    leftOpen |= words.begins(Concept.LEAVES_OPEN, i, from);
    thoughtOf |= governs && words.begins(Concept.THOUGHT_OF, i, from);
    thoughtOf |= words.begins(Concept.WHETHER, i, from) || words.begins(Concept.IF, i, from);
    boolean told = infinitivePassed && governs;
    deferred |= told && words.begins(Concept.DEFER, i, from);
    thoughtOf |= told && words.begins(Concept.NOTE, i, from);
    mayBe |= !infinitivePassed && words.is(Concept.MAY, i) && !words.isAllowed(i);
    boolean request = governs && words.begins(Concept.REQUEST, i, from);
    requested |= request;
    asksToDo |= request && infinitivePassed;
    recommends |= governs && words.begins(Concept.RECOMMENDS, i, from);
    int asking = lexicon.match(Concept.ASKS, sentence, i, from);
    asked |= asking >= 0;
    thoughtOf |= asking >= 0 && words.asksOthers(i, asking, from);
    thoughtOf |= words.isElsewhere(i, from);
    thoughtOf |= words.begins(Concept.MINORITY, i, from) && !words.isUnderPreposition(i);
    outsider |= words.begins(Concept.OUTSIDER, i, from) && !asked && !words.isUnderPreposition(i);
    ownSubject |= words.isOwnSubject(i, from);
    if (!finitePassed && words.is(Concept.FINITE, i)) {
      finitePassed = true;
      negationsInOwnClause = negations;
    }
  }

  /**
   * "takker nei til å", "avslår å": one negation, however many of its words are in the lexicon. In
   * "avslår tilbudet om å" what the noun holds is refused with it.
   */
  private void noteRefusal(int i, int from) {
    int end = lexicon.match(Concept.REFUSE, sentence, i, from);
    if (end < 0 || (finitePassed && end < from && !words.precedesInfinitive(end))) {
      return;
    }
    finitePassed |= end <= refusalFrom;
    content = end <= content && content - end <= REFUSED ? -1 : content;
    countOnce(i, end);
  }

  /** "går imot at", "noe imot at": likewise, and with a refusal that it is a part of. */
  private void noteObstacle(int i, int from) {
    int end = lexicon.match(Concept.OBSTACLE, sentence, i, from);
    if (end > 0) {
      countOnce(i, end);
    }
  }

  private void countOnce(int from, int to) {
    if (to <= refusalFrom) {
      negations++;
      refusalTo = to;
    }
    refusalFrom = from;
  }

  private boolean insideRefusal(int i) {
    return i >= refusalFrom && i < refusalTo;
  }

  private void readWithin(int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.isNot(i)) {
        negations++;
        negationsInOwnClause++;
      }
    }
  }

  private void readRight(int to) {
    for (int i = to; i < Math.min(sentence.size(), to + RIGHT_REACH); i++) {
      if (words.endsRight(i)) {
        return;
      }
      if (words.isNot(i)) {
        negations += words.isOnly(i + 1) ? 0 : 1;
        return;
      }
    }
  }

  boolean isNegated() {
    return negations % 2 == 1 && !deferred;
  }

  /** Returns whether the verb is only thought of, left open, or somebody else's. */
  boolean isUnreal() {
    boolean elses = others || (outsider && (asked || !ownSubject));
    return leftOpen || thoughtOf || content >= 0 || isPutOff() || (mayBe && !isNegated()) || elses;
  }

  /** "venter med å undertegne", and not "ser ingen grunn til å vente med å undertegne". */
  private boolean isPutOff() {
    return deferred && negations % 2 == 0;
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
