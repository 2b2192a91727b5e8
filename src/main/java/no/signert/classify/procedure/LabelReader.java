package no.signert.classify.procedure;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import no.signert.classify.lexicon.Concept;
import no.signert.classify.lexicon.Lexicon;
import no.signert.classify.text.Token;

/**
 * Reads how a proposal is spoken of: "Lunderuds tilleggsforslag", "framlegget frå Senterpartiet".
 */
final class LabelReader {
  private static final Set<String> POSSESSIVES =
      Set.of("hans", "hennes", "hennar", "deres", "deira");
  private static final int REACH = 12;
  private static final int NAME = 6;

  private final Lexicon lexicon;
  private final OwnerWords names;
  private final LabelMarks setApart;
  private final NounPhrase phrase;

  LabelReader(Lexicon lexicon) {
    this.lexicon = lexicon;
    names = new OwnerWords(lexicon);
    setApart = new LabelMarks(lexicon);
    phrase = new NounPhrase(lexicon, names);
  }

  /** Reads a whole heading or introduction as a label. */
  Label whole(List<Token> tokens) {
    Set<String> owners = new LinkedHashSet<>();
    Set<String> marks = new LinkedHashSet<>();
    boolean recommendation = false;
    boolean aside = false;
    String mark = Numbering.leading(tokens);
    if (!mark.isEmpty()) {
      marks.add(mark);
    }
    for (int i = mark.isEmpty() ? 0 : 2; i < tokens.size(); i++) {
      aside = tokens.get(i).is("(") || (aside && !tokens.get(i).is(")"));
      if (!aside || !(names.isOffice(tokens, i) || names.isMinority(tokens, i))) {
        names.add(tokens, i, owners);
      }
      setApart.add(tokens, i, marks);
      recommendation |= isRecommendation(tokens, i);
      if (i > 0 && Numbering.isEnumerator(tokens.get(i)) && isProposal(tokens, i - 1)) {
        marks.add(tokens.get(i).word());
      }
    }
    if (isPersons(tokens)) {
      // "Ask (H) fremmet samme forslag som i formannskapet": it is his, wherever it was heard.
      owners.removeAll(Set.of(Label.ADMINISTRATION, Label.BOARD, Label.COMMITTEE));
    }
    Label label = new Label(owners, marks, recommendation, Set.of(), false);
    boolean members = lexicon.has(Concept.PARTY, tokens) && !label.namesOfficial();
    return members ? new Label(owners, marks, false, Set.of(), false) : label;
  }

  /** "Torleif Ask (H) ...": a person with a party before any role or body. */
  private boolean isPersons(List<Token> tokens) {
    for (int i = 0; i + 1 < Math.min(tokens.size(), NAME); i++) {
      if (tokens.get(i).is("(")) {
        return i > 0 && lexicon.at(Concept.PARTY, tokens, i + 1);
      }
      if (!tokens.get(i).capital() || names.isOffice(tokens, i)) {
        return false;
      }
    }
    return false;
  }

  /** Reads the reference whose noun stands at {@code noun} and ends before {@code end}. */
  Label at(List<Token> tokens, int noun, int end) {
    Set<String> owners = new LinkedHashSet<>();
    Set<String> marks = new LinkedHashSet<>();
    Set<Integer> points = new TreeSet<>();
    for (int i = firstOf(tokens, noun); i < noun; i++) {
      names.add(tokens, i, owners);
      setApart.add(tokens, i, marks);
    }
    setApart.add(tokens, noun, marks);
    if (names.isMinority(tokens, noun)) {
      owners.add(Label.MINORITY);
    }
    if (end < tokens.size() && POSSESSIVES.contains(tokens.get(end).word())) {
      owners.add(tokens.get(end).word());
    }
    int i = end;
    if (tokens.get(noun).is("pkt") && i + 1 < tokens.size() && tokens.get(i).is(".")) {
      i++;
    }
    boolean point = lexicon.match(Concept.POINT, tokens, noun, noun + 1) > 0;
    while (i < tokens.size()
        && !isCount(tokens, i, point && points.isEmpty())
        && (Numbering.isEnumerator(tokens.get(i))
            || (point && (Numbering.isList(tokens, i) || Numbering.isLetter(tokens, i))))) {
      if (point) {
        Numbering.addPoints(tokens.get(i).word(), points);
      } else {
        marks.add(tokens.get(i).word());
      }
      i++;
    }
    addTail(tokens, i, owners, marks);
    boolean rest = lexicon.match(Concept.REST, tokens, start(tokens, noun), tokens.size()) > 0;
    return new Label(owners, marks, isRecommendation(tokens, noun), points, rest);
  }

  /** "Deretter fikk innstillingen 10 stemmer": the number counts votes; "punkt 2 14 13" has one. */
  private boolean isCount(List<Token> tokens, int i, boolean awaited) {
    return tokens.get(i).isNumber()
        && i + 1 < tokens.size()
        && ((tokens.get(i + 1).isNumber() && !awaited)
            || lexicon.match(Concept.VOTES, tokens, i + 1, i + 2) > 0);
  }

  /** "det nye framlegget": the word before the noun may set it apart. */
  private int firstOf(List<Token> tokens, int noun) {
    boolean apart =
        noun > 0
            && (lexicon.match(Concept.NEW, tokens, noun - 1, noun) > 0
                || setApart.isJoint(tokens, noun - 1));
    return Math.min(start(tokens, noun), apart ? noun - 1 : noun);
  }

  /** Returns where the words that belong to the noun begin: "Høyres og Venstres forslag". */
  int start(List<Token> tokens, int noun) {
    return phrase.start(tokens, noun);
  }

  private void addTail(List<Token> tokens, int from, Set<String> owners, Set<String> marks) {
    boolean named = false;
    for (int i = from; i < Math.min(tokens.size(), from + REACH); i++) {
      Token token = tokens.get(i);
      if (phrase.isFrom(token) && !token.is("til")) {
        named = true;
      } else if (named && phrase.opensAnother(tokens, i)) {
        return;
      } else if (token.is("om") && (!named || isPostponement(tokens, i))) {
        addPostponement(tokens, i, marks);
        return;
      } else if (named && names.isOwner(tokens, i)) {
        names.add(tokens, i, owners);
      } else if (!(named && phrase.isBetween(token))) {
        addMover(tokens, from, owners);
        return;
      }
    }
  }

  /** "det forslaget Vollsund tok opp", "framlegget som Bauge sette fram". */
  private void addMover(List<Token> tokens, int from, Set<String> owners) {
    int first = from < tokens.size() && tokens.get(from).is("som") ? from + 1 : from;
    int last = first;
    while (last < tokens.size() && tokens.get(last).capital() && tokens.get(last).isWord()) {
      last++;
    }
    boolean moves = last > first && lexicon.at(Concept.MOVES, tokens, last);
    for (int i = first; moves && i < last; i++) {
      names.add(tokens, i, owners);
    }
  }

  private boolean isPostponement(List<Token> tokens, int i) {
    return lexicon.find(Concept.POSTPONEMENT, tokens, i, Math.min(tokens.size(), i + 6)) >= 0;
  }

  private void addPostponement(List<Token> tokens, int i, Set<String> marks) {
    if (isPostponement(tokens, i)) {
      marks.add(Label.POSTPONE);
    }
  }

  private boolean isRecommendation(List<Token> tokens, int i) {
    return lexicon.match(Concept.RECOMMENDATION, tokens, i, tokens.size()) > 0;
  }

  private boolean isProposal(List<Token> tokens, int i) {
    return lexicon.match(Concept.PROPOSAL, tokens, i, i + 1) > 0;
  }
}
