package no.signert.classify.structure;

import java.util.List;
import no.signert.classify.lexicon.Concept;
import no.signert.classify.lexicon.Lexicon;
import no.signert.classify.text.Token;
import no.signert.classify.text.Tokens;
import no.signert.domain.Body;
import no.signert.domain.PoliticalBody;
import org.jspecify.annotations.Nullable;

/**
 * Reads a sentence that introduces what stands below it, as a heading would: "Rådmannen rår
 * kommunestyret til å gjere slikt vedtak:", "Gruppene hadde levert to forslag:".
 */
final class ProseHeading {
  private static final int SUBJECT = 4;

  private final Lexicon lexicon;
  private final BodyReader bodies;

  ProseHeading(Lexicon lexicon, BodyReader bodies) {
    this.lexicon = lexicon;
    this.bodies = bodies;
  }

  /**
   * Reads the words between two indexes of a line.
   *
   * @param content offset of what they introduce
   */
  @Nullable Heading read(List<Token> line, int begin, int last, int content) {
    boolean several = has(Concept.SEVERAL, line, begin, last);
    boolean moves = has(Concept.MOVES, line, begin, last);
    boolean text = has(Concept.HEAD_DECISION, line, begin, last);
    boolean proposal = several || has(Concept.PROPOSAL, line, begin, last);
    boolean advises = has(Concept.RECOMMENDS, line, begin, last) && (text || proposal);
    boolean denied = has(Concept.NEGATION, line, begin, last);
    if (denied || !(advises || (moves && (proposal || text)))) {
      return null;
    }
    int subject = Math.min(last, begin + SUBJECT);
    Body body = bodies.find(line, begin, last);
    boolean official =
        has(Concept.CHIEF_EXECUTIVE, line, begin, subject)
            || bodies.find(line, begin, subject) != null;
    if (official && !several) {
      boolean own = body != null && body.kind() != PoliticalBody.MUNICIPAL_COUNCIL;
      boolean sendsOn = own && has(Concept.COUNCIL, line, subject, last);
      return heading(
          Heading.Kind.RECOMMENDATION, line.subList(begin, last), body, content, sendsOn);
    }
    int start = line.get(0).start();
    return proposal ? heading(Heading.Kind.PROCEEDINGS, line, start) : null;
  }

  private boolean has(Concept concept, List<Token> line, int from, int to) {
    return lexicon.find(concept, line, from, to) >= 0;
  }

  private static Heading heading(
      Heading.Kind kind, List<Token> label, @Nullable Body body, int content, boolean sendsOn) {
    int start = label.get(0).start();
    return new Heading(kind, Tokens.of(label), body, null, start, content, sendsOn, true);
  }

  /** The sentence itself belongs to the proceedings, for it says whose the proposals are. */
  private static Heading heading(Heading.Kind kind, List<Token> line, int start) {
    int first = line.get(0).start();
    return new Heading(kind, List.of(), null, null, first, start, false, true);
  }
}
