package no.signert.classify.structure;

import java.util.List;
import no.signert.classify.lexicon.Concept;
import no.signert.classify.lexicon.Lexicon;
import no.signert.classify.text.Token;

/**
 * Finds what a vote leaves in words under a heading that does not tell of any: that a proposal was
 * carried or fell, or how many voted.
 */
final class TracesOfVotes {
  private final Lexicon lexicon;

  TracesOfVotes(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** "Forslaget ble vedtatt": a line that begins with a proposal and says how it went. */
  boolean isResult(List<Token> line) {
    return lexicon.find(Concept.PROPOSAL, line, 0, Math.min(2, line.size())) >= 0
        && (lexicon.has(Concept.CARRIED, line) || lexicon.has(Concept.FELL, line));
  }

  /** What was proposed and how the votes fell, anywhere in a text. */
  boolean areTold(List<Token> tokens) {
    return lexicon.has(Concept.PROPOSAL, tokens)
        && (lexicon.has(Concept.CARRIED, tokens)
            || lexicon.has(Concept.FELL, tokens)
            || lexicon.has(Concept.VOTES, tokens));
  }
}
