package no.signert.classify.procedure;

import java.util.List;
import no.signert.classify.language.Sentences;
import no.signert.classify.lexicon.Concept;
import no.signert.classify.lexicon.Lexicon;
import no.signert.classify.text.Token;

/**
 * Reads records of votes, in which each vote has a title that only names what was voted on, and
 * below it the result: "10:27 Innstillingen, punkt 2", "Vedtatt. FOR 5, MOT 2".
 */
final class VoteTitle {
  private static final int LONGEST = 16;
  private static final int BRIEF = 6;
  private static final int MOST_VOTES = 200;
  private static final int TEXT = 3;

  private final Lexicon lexicon;
  private final LabelReader labels;
  private final Table table;

  VoteTitle(Lexicon lexicon, Table table) {
    this.lexicon = lexicon;
    this.table = table;
    labels = new LabelReader(lexicon);
  }

  /** Returns whether a heading is the title of a vote on something that lies on the table. */
  boolean isVotedBelow(List<Token> heading, List<Token> tokens) {
    return startsWithResult(lexicon, tokens) && isTitle(heading);
  }

  /** Returns whether the first thing in a text is the result of a vote. */
  static boolean startsWithResult(Lexicon lexicon, List<Token> tokens) {
    int start = 0;
    while (start < tokens.size() && tokens.get(start).kind() == Token.Kind.BREAK) {
      start++;
    }
    List<Token> beginning = tokens.subList(start, Math.min(tokens.size(), start + LONGEST));
    List<List<Token>> sentences = Sentences.split(beginning);
    return !sentences.isEmpty() && isResult(lexicon, sentences.get(0));
  }

  boolean isResult(List<Token> sentence) {
    return isResult(lexicon, sentence);
  }

  /** "Vedtatt.", "Falt (3 mot 18)", "Resultat: Ikke vedtatt", "FOR: 7". */
  private static boolean isResult(Lexicon lexicon, List<Token> sentence) {
    if (sentence.isEmpty()) {
      return false;
    }
    if (isSide(lexicon, sentence)) {
      return true;
    }
    boolean field = sentence.size() > 2 && sentence.get(1).is(":");
    int at = field ? 2 : 0;
    at += lexicon.match(Concept.NEGATION, sentence, at, at + 1) > 0 ? 1 : 0;
    int end = result(lexicon, sentence, at);
    return end > 0
        && (sentence.size() <= BRIEF || (end < sentence.size() && !sentence.get(end).isWord()));
  }

  private static int result(Lexicon lexicon, List<Token> sentence, int at) {
    int end = lexicon.match(Concept.UNANIMOUS, sentence, at, sentence.size());
    int from = end > 0 ? end : at;
    for (Concept concept : List.of(Concept.CARRIED, Concept.FELL, Concept.PASSED_ON)) {
      end = Math.max(end, lexicon.match(concept, sentence, from, sentence.size()));
    }
    return end;
  }

  /** "FOR: 13 (Ola Nes, Kari Vik)", "MOT 8": how many were on one side, or on each. */
  boolean isSide(List<Token> sentence) {
    return isSide(lexicon, sentence);
  }

  private static boolean isSide(Lexicon lexicon, List<Token> sentence) {
    if (sentence.size() < 2 || lexicon.match(Concept.VOTE_SIDE, sentence, 0, 1) < 0) {
      return false;
    }
    int number = sentence.get(1).is(":") ? 2 : 1;
    if (number >= sentence.size() || !sentence.get(number).isNumber()) {
      return false;
    }
    int next = number + 1;
    return lexicon.number(sentence.get(number)) < MOST_VOTES
        && (next == sentence.size()
            || !sentence.get(next).isWord()
            || lexicon.match(Concept.VOTE_SIDE, sentence, next, next + 1) > 0
            || lexicon.match(Concept.VOTES, sentence, next, next + 1) > 0);
  }

  /**
   * Reads words that name what lies on the table and say no more; the result below is on that.
   *
   * @return false if they are no such title
   */
  boolean isTitle(List<Token> words) {
    if (words.size() > LONGEST
        || words.get(words.size() - 1).is(":")
        || tells(words)
        || hasText(words)) {
      return false;
    }
    int point = lexicon.find(Concept.POINT, words, 0, words.size());
    int noun = lexicon.find(Concept.PROPOSAL, words, 0, words.size());
    if (noun < 0) {
      return isPostponement(words);
    }
    Label label =
        point >= 0
            ? labels.at(words, point, lexicon.match(Concept.POINT, words, point, point + 1))
            : labels.whole(words);
    Proposal named = table.find(label);
    if (named == null) {
      return isPostponement(words);
    }
    table.speakOf(named, label);
    return true;
  }

  /** "10:05 Tillegg fra Sp: Løftet bortfaller": a text stands behind the name. */
  private static boolean hasText(List<Token> words) {
    for (int i = 1; i + TEXT < words.size(); i++) {
      boolean named = words.get(i).is(":") && !words.get(i - 1).isNumber();
      if (named && words.get(i + 1).isWord() && words.get(i + 2).isWord()) {
        return true;
      }
    }
    return false;
  }

  /** "Utsettelse", with the result below: it is not the recommendation that fell. */
  private boolean isPostponement(List<Token> words) {
    if (lexicon.find(Concept.POSTPONEMENT, words, 0, words.size()) < 0) {
      return false;
    }
    Label label = labels.whole(words).marked(Label.POSTPONE);
    Proposal named = table.find(label);
    if (named == null) {
      named = new Proposal(label, null);
      named.append(words);
      table.add(named);
    }
    table.speakOf(named);
    return true;
  }

  private boolean tells(List<Token> words) {
    for (int i = 0; i < words.size(); i++) {
      if (lexicon.match(Concept.FINITE, words, i, i + 1) > 0
          || lexicon.at(Concept.MOVES, words, i)
          || lexicon.at(Concept.CARRIED, words, i)
          || lexicon.at(Concept.FELL, words, i)) {
        return true;
      }
    }
    return false;
  }
}
