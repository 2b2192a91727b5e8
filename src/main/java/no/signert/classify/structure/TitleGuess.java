package no.signert.classify.structure;

import java.util.List;
import no.signert.classify.lexicon.Concept;
import no.signert.classify.lexicon.Lexicon;
import no.signert.classify.text.Token;
import no.signert.classify.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Guesses that a short line without a verb or a full stop, after a finished sentence, heads a
 * section that the lexicon does not know. It opens a description: nothing in it decides.
 */
final class TitleGuess {
  private static final int LONGEST = 8;
  private static final List<Concept> SAYING =
      List.of(
          Concept.FINITE,
          Concept.CARRIED,
          Concept.FELL,
          Concept.UNANIMOUS,
          Concept.JOIN,
          Concept.DEFER,
          Concept.NOTE,
          Concept.PROPOSAL,
          Concept.PASSED_ON,
          Concept.VOTES,
          Concept.AS);

  private final Lexicon lexicon;

  TitleGuess(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Nullable Heading guess(List<Token> line, String lastOfLineBefore, Heading open, int end) {
    int begin = HeadingWords.begin(line);
    boolean finished = lastOfLineBefore.isEmpty() || ".:!?»\"".contains(lastOfLineBefore);
    boolean treating = open.kind().isTreatment() || open.kind() == Heading.Kind.RECOMMENDATION;
    if (!treating || !finished || line.size() - begin > LONGEST || begin >= line.size()) {
      return null;
    }
    Token last = line.get(line.size() - 1);
    boolean told = last.is(":") && !namesMover(line);
    if (!line.get(begin).capital() || !(told || last.isWord() || last.isNumber())) {
      return null;
    }
    return saysSomething(line) || line.size() - begin < 2 ? null : description(line, end);
  }

  /** "Kari Moe (V):" is followed by what she proposed. */
  private boolean namesMover(List<Token> line) {
    return lexicon.has(Concept.PARTY, line)
        || lexicon.has(Concept.MOVES, line)
        || line.stream().anyMatch(token -> token.is("("));
  }

  private boolean saysSomething(List<Token> line) {
    for (Concept concept : SAYING) {
      if (lexicon.has(concept, line)) {
        return true;
      }
    }
    return false;
  }

  private static Heading description(List<Token> line, int end) {
    return new Heading(
        Heading.Kind.DESCRIPTION,
        Tokens.of(line),
        null,
        null,
        line.get(0).start(),
        end,
        false,
        true);
  }
}
