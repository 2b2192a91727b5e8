package no.signert.classify.procedure;

import java.util.List;
import no.signert.classify.lexicon.Concept;
import no.signert.classify.lexicon.Lexicon;
import no.signert.classify.structure.BodyReader;
import no.signert.classify.text.Token;
import no.signert.domain.Body;
import org.jspecify.annotations.Nullable;

/**
 * Knows the head of a list of what a body decided, case by case: "Vedtak i formannskapet 4. mai",
 * "Hva vedtok kommunestyret 18. juni?".
 */
final class ListOfDecisions {
  private static final int LONGEST = 14;

  private final Lexicon lexicon;
  private final BodyReader bodies;

  ListOfDecisions(Lexicon lexicon) {
    this.lexicon = lexicon;
    bodies = new BodyReader(lexicon);
  }

  /** Returns the body whose decisions the lines above the cases head, null if none do. */
  @Nullable Body body(List<Token> head) {
    int start = 0;
    for (int i = 0; i <= head.size(); i++) {
      if (i < head.size() && head.get(i).kind() != Token.Kind.BREAK) {
        continue;
      }
      List<Token> line = head.subList(start, i);
      boolean heads =
          !line.isEmpty() && (lexicon.at(Concept.HEAD_DECISION, line, 0) || isAllHeading(line));
      Body body = heads ? bodies.find(line, 0, line.size()) : null;
      if (body != null) {
        return body;
      }
      start = i + 1;
    }
    return null;
  }

  /** A line that names a body and its decisions, and nothing that was decided. */
  private boolean isAllHeading(List<Token> line) {
    boolean decides =
        lexicon.has(Concept.HEAD_DECISION, line)
            || lexicon.has(Concept.DECIDED, line)
            || lexicon.has(Concept.MADE, line);
    if (!decides || line.size() > LONGEST || lexicon.has(Concept.PROPOSAL, line)) {
      return false;
    }
    for (int i = 0; i < line.size(); i++) {
      Token token = line.get(i);
      boolean known =
          !token.isWord()
              || token.capital()
              || is(Concept.HEAD_WORD, line, i)
              || is(Concept.HEAD_DECISION, line, i)
              || is(Concept.DECIDED, line, i)
              || is(Concept.MADE, line, i)
              || is(Concept.ASKS_WHAT, line, i)
              || is(Concept.MUNICIPALITY, line, i)
              || bodies.at(line, i) != null;
      if (!known) {
        return false;
      }
    }
    return true;
  }

  private boolean is(Concept concept, List<Token> line, int i) {
    return lexicon.match(concept, line, i, i + 1) > 0;
  }
}
