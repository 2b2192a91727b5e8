package no.signert.classify.procedure;

import java.util.List;
import java.util.Set;
import no.signert.classify.lexicon.Concept;
import no.signert.classify.lexicon.Lexicon;
import no.signert.classify.text.Token;

/** The words that set a proposal apart from others: what it would do, who joined in it, its age. */
final class LabelMarks {
  private final Lexicon lexicon;

  LabelMarks(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Adds what the word at an index sets apart. */
  void add(List<Token> tokens, int i, Set<String> marks) {
    String word = tokens.get(i).word();
    if (lexicon.match(Concept.POSTPONEMENT, tokens, i, i + 1) > 0) {
      marks.add(Label.POSTPONE);
    }
    if (word.startsWith("tillegg") || word.startsWith("tilføy")) {
      marks.add(Label.ADDITION);
    }
    if (isJoint(tokens, i)) {
      marks.add(Label.JOINT);
    }
    if (word.startsWith("oversend") || word.startsWith("avvis")) {
      marks.add(Label.SENDING);
    }
    if (lexicon.match(Concept.NEW, tokens, i, i + 1) > 0) {
      marks.add("new");
    }
    if (word.startsWith("motf")) {
      marks.add("counter");
    }
    if (word.startsWith("endring")) {
      marks.add(Label.CHANGE);
    }
    if (word.startsWith("alternativ") && word.length() > 10) {
      marks.add(Label.ALTERNATIVE);
    }
  }

  /** "fellesforslaget", "det omforente forslaget". */
  boolean isJoint(List<Token> tokens, int i) {
    boolean joint = lexicon.match(Concept.JOINT, tokens, i, i + 1) > 0;
    return joint && (isProposal(tokens, i) || (i + 1 < tokens.size() && isProposal(tokens, i + 1)));
  }

  private boolean isProposal(List<Token> tokens, int i) {
    return lexicon.match(Concept.PROPOSAL, tokens, i, i + 1) > 0;
  }
}
