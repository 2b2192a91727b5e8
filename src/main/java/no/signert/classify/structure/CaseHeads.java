package no.signert.classify.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import no.signert.classify.lexicon.Lexicon;
import no.signert.classify.text.NormalisedText;
import no.signert.classify.text.Token;
import no.signert.classify.text.Tokeniser;

/**
 * Finds the cases of minutes whose every case begins with the same line but for its numbers: "PS
 * 71/20 Kommunestyrets behandling av sak 2020/11 i møte 22.10.2020", then PS 73/20 of sak 2020/32.
 * Alone, or with another body each time, such a line heads one body's treatment of one case.
 */
final class CaseHeads {
  private static final int LONGEST = 140;
  private static final int SHORTEST = 20;
  private static final int NUMBER = 12;

  private final BodyReader bodies;
  private final NormalisedText text;

  CaseHeads(Lexicon lexicon, NormalisedText text) {
    this.text = text;
    bodies = new BodyReader(lexicon);
  }

  /** Returns the lines in order, as cases up to the end of the line after; empty for one case. */
  List<CasePart> find() {
    List<CasePart> found = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    Map<String, Set<String>> numbers = new HashMap<>();
    int line = 0;
    while (line < text.length()) {
      int end = text.lineEnd(line);
      List<Token> tokens =
          mayBeginWithNumber(line, end) ? Tokeniser.tokens(text, line, end) : List.of();
      int number = numberOf(tokens);
      if (number >= 0) {
        String name = withoutNumbers(tokens);
        numbers.computeIfAbsent(name, n -> new HashSet<>()).add(tokens.get(number).word());
        lines.add(name);
        found.add(
            new CasePart(
                tokens.get(number).word(), line, CaseTails.titleEnd(text, end), text.length()));
      }
      line = end + 1;
    }
    List<CasePart> kept = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      if (numbers.getOrDefault(lines.get(i), Set.of()).size() > 1) {
        kept.add(found.get(i));
      }
    }
    return kept;
  }

  /** A cheap look: a slash within the first characters of a line that is not too long. */
  private boolean mayBeginWithNumber(int start, int end) {
    if (end - start > LONGEST || end - start < SHORTEST) {
      return false;
    }
    int slash = start;
    while (slash < start + NUMBER && text.charAt(slash) != '/') {
      slash++;
    }
    return slash > start && slash < start + NUMBER;
  }

  /** The index of the case's number, first or second on a line with a body and its day; else -1. */
  private int numberOf(List<Token> line) {
    for (int i = 0; i < Math.min(2, line.size()); i++) {
      if (BodyReader.isCaseNumber(line.get(i))) {
        boolean treatment =
            bodies.find(line, i + 1, line.size()) != null && DayReader.find(line) != null;
        return treatment ? i : -1;
      }
    }
    return -1;
  }

  private static String withoutNumbers(List<Token> line) {
    StringJoiner name = new StringJoiner(" ");
    for (Token token : line) {
      name.add(BodyReader.isCaseNumber(token) ? "#" : token.word());
    }
    return name.toString();
  }
}
