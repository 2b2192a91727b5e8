package no.signert.classify.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.signert.classify.text.NormalisedText;
import no.signert.classify.text.Token;
import no.signert.classify.text.Tokeniser;
import org.jspecify.annotations.Nullable;

/**
 * Headings that begin a paragraph and are parted from its text by a full stop only, as italics are
 * in print: "Behandling. Ordføreren orienterte.", "Vedtak. Formannskapet går god for".
 */
final class RunInHeadings {
  private static final int LONGEST = 60;
  private static final int WORDS = 5;

  private RunInHeadings() {}

  /**
   * Returns the headings by the offset of their lines. One alone may be a short sentence, so there
   * are none unless a decision and something else are headed so.
   */
  static Map<Integer, Heading> of(NormalisedText text, CasePart part, HeadingReader headings) {
    Map<Integer, Heading> found = new HashMap<>();
    boolean decides = false;
    for (int line = part.start(); line < part.end(); line = text.lineEnd(line) + 1) {
      Heading heading = at(text, line, Math.min(part.end(), text.lineEnd(line)), headings);
      if (heading != null) {
        found.put(line, heading);
        decides |= heading.kind() == Heading.Kind.DECISION;
      }
    }
    return decides && found.size() > 1 ? found : Map.of();
  }

  private static @Nullable Heading at(
      NormalisedText text, int start, int end, HeadingReader headings) {
    int stop = stop(text, start, Math.min(end, start + LONGEST));
    if (stop < 0) {
      return null;
    }
    List<Token> line = new ArrayList<>(Tokeniser.tokens(text, start, stop));
    line.add(new Token(":", stop, stop + 1, Token.Kind.MARK, false));
    Heading heading = headings.read(line, end);
    boolean heads =
        heading != null
            && !heading.prose()
            && (heading.kind().isTreatment()
                || heading.kind() == Heading.Kind.RECOMMENDATION
                || heading.kind() == Heading.Kind.DESCRIPTION);
    return heads ? heading : null;
  }

  /** Returns the offset of a full stop behind a few words and before a sentence, -1 if none is. */
  private static int stop(NormalisedText text, int start, int end) {
    if (start >= end || !Character.isUpperCase(text.charAt(start))) {
      return -1;
    }
    int words = 1;
    for (int i = start; i + 2 < end && words <= WORDS; i++) {
      char letter = text.charAt(i);
      words += letter == ' ' ? 1 : 0;
      if (letter == '.') {
        char next = text.charAt(i + 2);
        boolean sentence = Character.isUpperCase(next) || next == '«' || next == '"';
        return text.charAt(i + 1) == ' ' && sentence ? i : -1;
      }
      if (!Character.isLetter(letter) && letter != ' ') {
        return -1;
      }
    }
    return -1;
  }
}
