package no.signert.classify.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.signert.classify.lexicon.Concept;
import no.signert.classify.lexicon.Lexicon;
import no.signert.classify.text.NormalisedText;
import no.signert.classify.text.Token;
import no.signert.classify.text.Tokeniser;

/**
 * Finds the cases of minutes whose every case begins with the same line but for its number, at the
 * end: "Solnes kommune - Kommunestyret 3.11.2022 - Sak 71/22", then 72/22.
 */
final class CaseTails {
  private static final int LONGEST = 140;

  private final Lexicon lexicon;
  private final BodyReader bodies;
  private final NormalisedText text;

  CaseTails(Lexicon lexicon, NormalisedText text) {
    this.lexicon = lexicon;
    this.text = text;
    bodies = new BodyReader(lexicon);
  }

  /** Returns the lines in order, as cases up to the end of the line after; empty for one case. */
  List<CasePart> find() {
    List<CasePart> found = new ArrayList<>();
    Map<String, Set<String>> numbers = new HashMap<>();
    List<String> beginnings = new ArrayList<>();
    int line = 0;
    while (line < text.length()) {
      int end = text.lineEnd(line);
      List<Token> tokens =
          mayEndInNumber(line, end) ? Tokeniser.tokens(text, line, end) : List.of();
      if (isHead(tokens)) {
        Token number = tokens.get(tokens.size() - 1);
        String beginning = text.slice(line, number.start());
        numbers.computeIfAbsent(beginning, b -> new HashSet<>()).add(number.word());
        beginnings.add(beginning);
        found.add(new CasePart(number.word(), line, titleEnd(text, end), text.length()));
      }
      line = end + 1;
    }
    List<CasePart> kept = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      if (numbers.getOrDefault(beginnings.get(i), Set.of()).size() > 1) {
        kept.add(found.get(i));
      }
    }
    return kept;
  }

  /** A cheap look: "1/22" at the end of a line that is not too long. */
  private boolean mayEndInNumber(int start, int end) {
    if (end - start > LONGEST || end - start < 20 || !Character.isDigit(text.charAt(end - 1))) {
      return false;
    }
    return text.slice(end - 6, end).indexOf('/') > 0;
  }

  private boolean isHead(List<Token> line) {
    int last = line.size() - 1;
    return last > 2
        && BodyReader.isCaseNumber(line.get(last))
        && lexicon.match(Concept.CASE_MARK, line, last - 1, last) > 0
        && bodies.find(line, 0, last - 1) != null
        && DayReader.find(line) != null;
  }

  /** The title stands on the next line that is not empty. */
  static int titleEnd(NormalisedText text, int end) {
    int next = end;
    while (next < text.length() && text.charAt(next) == '\n') {
      next++;
    }
    return text.lineEnd(next);
  }
}
