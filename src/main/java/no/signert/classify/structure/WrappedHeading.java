package no.signert.classify.structure;

import java.util.List;
import no.signert.classify.lexicon.Lexicon;
import no.signert.classify.text.NormalisedText;
import no.signert.classify.text.Token;
import no.signert.classify.text.Tokeniser;
import org.jspecify.annotations.Nullable;

/**
 * Finds headings that run over more than one line: a sentence that tells of a decision, and the
 * names of those behind a proposal or a statement.
 */
final class WrappedHeading {
  private static final int LONGEST_SENTENCE = 30;
  private static final int LONGEST_LINE = 180;

  private final NormalisedText text;
  private final HeadingReader headings;
  private final HeadingReach reach;

  WrappedHeading(Lexicon lexicon, HeadingReader headings, NormalisedText text) {
    this.headings = headings;
    this.text = text;
    reach = new HeadingReach(lexicon);
  }

  /**
   * A heading with the words it was read from.
   *
   * @param words without line breaks
   */
  record Found(Heading heading, List<Token> words) {}

  /** "Formannskapet behandlet saken i / møte 16.06 som sak 71/20 og fattet slikt vedtak:". */
  @Nullable Found decision(Heading open, int start, int end) {
    List<Token> line = Tokeniser.tokens(text, start, end);
    Heading heading = line.size() > LONGEST_SENTENCE ? null : headings.read(line, end);
    if (heading == null || heading.kind() != Heading.Kind.DECISION || open.kind().isTreatment()) {
      return null;
    }
    List<Token> sentence = Sentence.from(text, open.content(), start, end);
    Heading whole = headings.read(sentence, end);
    boolean told = whole != null && whole.kind() == Heading.Kind.DECISION;
    return new Found(told && whole != null ? whole : heading, sentence);
  }

  /** "Forslag fra Kari Moe (V), Ola Vik (Sp) og / Jon Nes (H):", at the first of the lines. */
  @Nullable Found names(int start, int end) {
    int next = end + 1 < text.length() ? text.lineEnd(end + 1) : end;
    boolean may =
        next > end + 1
            && next - end < LONGEST_LINE
            && text.charAt(next - 1) == ':'
            && ".:!?".indexOf(text.charAt(end - 1)) < 0;
    if (!may) {
      return null;
    }
    List<Token> words =
        Tokeniser.tokens(text, start, next).stream()
            .filter(token -> token.kind() != Token.Kind.BREAK)
            .toList();
    if (!reach.opensNamed(words, HeadingWords.begin(words))) {
      return null;
    }
    Heading heading = headings.read(words, next);
    boolean named =
        heading != null
            && heading.content() == next
            && (heading.kind() == Heading.Kind.PROPOSAL
                || heading.kind() == Heading.Kind.STATEMENT);
    return named && heading != null ? new Found(heading, words) : null;
  }
}
