package no.signert.classify.procedure;

import java.util.List;
import no.signert.classify.lexicon.Concept;
import no.signert.classify.lexicon.Lexicon;
import no.signert.classify.text.Token;
import org.jspecify.annotations.Nullable;

/** The signs by which a sentence on a vote, and the result that it tells, are known. */
final class VoteSigns {
  private static final int SHORTEST_TEXT = 5;

  private final Lexicon lexicon;

  VoteSigns(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Returns whether a sentence tells of a vote or its result. */
  boolean isVote(List<Token> sentence) {
    if (lexicon.has(Concept.CARRIED, sentence) || lexicon.has(Concept.FELL, sentence)) {
      return true;
    }
    boolean counted = isCounted(sentence);
    boolean proposal = lexicon.has(Concept.PROPOSAL, sentence);
    return counted
        || (proposal && (isListed(sentence) || Tallies.bySide(lexicon, sentence).isComplete()))
        || (proposal && lexicon.has(Concept.CAST, sentence))
        || (proposal && lexicon.has(Concept.HEAD_VOTE, sentence))
        || (sentence.size() <= 7 && lexicon.has(Concept.UNANIMOUS, sentence))
        || (lexicon.has(Concept.AS, sentence) && proposal && sentence.size() <= 12)
        || (proposal && lexicon.has(Concept.AGAINST, sentence))
        || lexicon.has(Concept.PASSED_ON, sentence)
        || (proposal && lexicon.has(Concept.SENT_ON, sentence))
        || (proposal && lexicon.has(Concept.TAKEN_BACK, sentence));
  }

  /** Returns whether a sentence on a proposal tells of no vote that has been, but what to do. */
  boolean isPresent(List<Token> sentence) {
    return sentence.size() >= SHORTEST_TEXT
        && !isCounted(sentence)
        && !lexicon.has(Concept.UNANIMOUS, sentence)
        && !lexicon.has(Concept.PAST, sentence);
  }

  /** Returns whether a sentence inside a proposal's text can only be a vote on it. */
  boolean isPlainVote(List<Token> sentence) {
    boolean result = lexicon.has(Concept.CARRIED, sentence) || hasFallen(sentence);
    boolean votes = isCounted(sentence);
    boolean status =
        sentence.size() <= 4
            && (lexicon.at(Concept.CARRIED, sentence, 0)
                || lexicon.at(Concept.FELL, sentence, 0)
                || lexicon.at(Concept.UNANIMOUS, sentence, 0)
                || lexicon.at(Concept.PASSED_ON, sentence, 0)
                || lexicon.at(Concept.TAKEN_BACK, sentence, 0));
    boolean contest =
        lexicon.has(Concept.AGAINST, sentence) && lexicon.has(Concept.PROPOSAL, sentence);
    if (status
        || contest
        || isStatus(sentence)
        || leavesTable(sentence)
        || isBareResult(sentence)) {
      return true;
    }
    boolean told = lexicon.has(Concept.PROPOSAL, sentence) || votes;
    return (told || lexicon.has(Concept.UNANIMOUS, sentence)) && (result || votes);
  }

  /** "falt", and not "faller punkt 2 bort", which a proposal may say of itself. */
  private boolean hasFallen(List<Token> sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      if (lexicon.at(Concept.FELL, sentence, i) && !lexicon.at(Concept.LAPSE, sentence, i)) {
        return true;
      }
    }
    return false;
  }

  /** "Framlegget vart oversendt formannskapet utan røysting". */
  private boolean leavesTable(List<Token> sentence) {
    return lexicon.at(Concept.PROPOSAL, sentence, 0)
        && (lexicon.has(Concept.SENT_ON, sentence)
            || lexicon.has(Concept.PASSED_ON, sentence)
            || lexicon.has(Concept.TAKEN_BACK, sentence));
  }

  /** "Vedtatt", "Falt For: 4 Mot: 31", alone below the text of a proposal. */
  boolean isBareResult(List<Token> sentence) {
    int end =
        Math.max(
            lexicon.match(Concept.CARRIED, sentence, 0, sentence.size()),
            lexicon.match(Concept.FELL, sentence, 0, sentence.size()));
    return end > 0 && (sentence.size() <= 2 || isSided(sentence, end));
  }

  private boolean isSided(List<Token> sentence, int at) {
    return at + 1 < sentence.size()
        && lexicon.match(Concept.VOTE_SIDE, sentence, at, at + 1) > 0
        && (sentence.get(at + 1).is(":") || sentence.get(at + 1).isNumber());
  }

  /** "Status: Vedtatt", "Resultat: Ikke vedtatt". */
  boolean isStatus(List<Token> sentence) {
    return sentence.size() <= 6
        && sentence.size() > 2
        && sentence.get(1).is(":")
        && (lexicon.has(Concept.CARRIED, sentence) || lexicon.has(Concept.FELL, sentence));
  }

  private boolean isCounted(List<Token> sentence) {
    boolean cast = lexicon.has(Concept.CAST, sentence);
    boolean told = cast || lexicon.has(Concept.GOT, sentence);
    boolean votes = cast || gotNumber(sentence);
    for (int i = 0; i < sentence.size() && !votes; i++) {
      boolean people = lexicon.match(Concept.VOTERS, sentence, i, i + 1) > 0;
      votes = lexicon.match(Concept.VOTES, sentence, i, i + 1) > 0 && (told || !people);
    }
    return votes && hasNumber(sentence);
  }

  private boolean hasNumber(List<Token> sentence) {
    for (int i = 0; i < sentence.size(); i++) {
      if (lexicon.number(sentence.get(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** "Innstillingen fikk 12." */
  private boolean gotNumber(List<Token> sentence) {
    int last = sentence.size() - 1;
    int number = last > 0 && sentence.get(last).is(".") ? last - 1 : last;
    return number > 1
        && sentence.get(number).isNumber()
        && lexicon.at(Concept.GOT, sentence, number - 1)
        && lexicon.has(Concept.PROPOSAL, sentence);
  }

  /** "Innstillingen ........ 12": a name, and behind a colon the number only. */
  private static boolean isListed(List<Token> sentence) {
    int last = sentence.size() - 1;
    return last > 1 && last < 12 && sentence.get(last).isNumber() && sentence.get(last - 1).is(":");
  }

  /** Returns what the words at an index say became of a proposal, null if they say nothing. */
  Proposal.@Nullable Fate fateAt(List<Token> tokens, int i) {
    int size = tokens.size();
    int carried = lexicon.match(Concept.CARRIED, tokens, i, size);
    if (lexicon.match(Concept.FELL, tokens, i, size) > 0) {
      return Proposal.Fate.FELL;
    }
    if (carried > 0) {
      if (isCount(tokens, carried)) {
        return null;
      }
      boolean rejected = carried < size && lexicon.at(Concept.FELL, tokens, carried);
      return isNegated(tokens, i) || rejected ? Proposal.Fate.FELL : Proposal.Fate.CARRIED;
    }
    if (lexicon.match(Concept.SENT_ON, tokens, i, size) > 0) {
      return Proposal.Fate.SENT_ON;
    }
    if (lexicon.match(Concept.PASSED_ON, tokens, i, size) > 0
        || lexicon.match(Concept.TAKEN_BACK, tokens, i, size) > 0) {
      return Proposal.Fate.NOT_VOTED;
    }
    boolean shorthand = size <= 7 && !lexicon.has(Concept.CARRIED, tokens);
    return shorthand && lexicon.match(Concept.UNANIMOUS, tokens, i, size) > 0
        ? Proposal.Fate.CARRIED
        : null;
  }

  /** "Det vart ikkje røysta over tilrådinga": what was not voted on is named behind. */
  boolean isExpletive(List<Token> tokens, Proposal.Fate fate) {
    return fate.isWithoutVote() && lexicon.has(Concept.PROPOSAL, tokens);
  }

  /** "fikk tilslutning fra 6 representanter": how many, not that it was enough. */
  private boolean isCount(List<Token> tokens, int end) {
    boolean from =
        end + 1 < tokens.size()
            && (tokens.get(end).is("fra") || tokens.get(end).is("frå") || tokens.get(end).is("av"));
    return from && lexicon.number(tokens.get(end + 1)) >= 0;
  }

  private boolean isNegated(List<Token> tokens, int i) {
    for (int j = Math.max(0, i - 3); j < i; j++) {
      if (lexicon.match(Concept.NEGATION, tokens, j, j + 1) > 0) {
        return true;
      }
    }
    return false;
  }

  /** "Forslaget om å slutte seg til appellen ble vedtatt": its text is told with it. */
  List<Token> told(List<Token> tokens, int end) {
    boolean tells =
        end + 2 < tokens.size()
            && tokens.get(end).is("om")
            && (tokens.get(end + 1).is("å") || tokens.get(end + 1).is("at"));
    int to = end;
    while (tells
        && to < tokens.size()
        && fateAt(tokens, to) == null
        && !isVotingVerb(tokens.get(to).word())) {
      to++;
    }
    return tells ? tokens.subList(Math.min(to, end + 1), to) : List.of();
  }

  private static boolean isVotingVerb(String word) {
    return word.equals("ble")
        || word.equals("vart")
        || word.equals("fikk")
        || word.equals("fekk")
        || word.equals("blir")
        || word.equals("vert")
        || word.equals("blei");
  }
}
