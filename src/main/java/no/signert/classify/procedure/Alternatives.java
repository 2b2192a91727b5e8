package no.signert.classify.procedure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.signert.classify.text.Token;

/**
 * Parts the items of a list of alternatives: "A. Kommunen slutter seg til. B. Kommunen venter med å
 * svare."
 */
final class Alternatives {
  private Alternatives() {}

  /** Returns whether a heading announces alternatives in the plural, or nothing but the word. */
  static boolean isHeading(List<Token> heading) {
    return heading.stream()
        .map(Token::word)
        .anyMatch(word -> word.startsWith("alternativ") && !word.endsWith("t"));
  }

  /** Returns the items by their number or letter in lower case; empty where it is no such list. */
  static Map<String, List<Token>> split(List<Token> tokens) {
    Map<String, List<Token>> items = new LinkedHashMap<>();
    List<Token> open = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      boolean begins = i == 0 || tokens.get(i - 1).kind() == Token.Kind.BREAK;
      int text = begins ? item(tokens, i) : -1;
      if (text > 0) {
        open = new ArrayList<>();
        items.putIfAbsent(mark(tokens, i, text), open);
        i = text - 1;
      } else {
        open.add(tokens.get(i));
      }
    }
    return items.size() < 2 ? Map.of() : items;
  }

  /**
   * "a) Undertegne nå.": one of the ways that a paper weighs. Where something is recommended, and
   * no vote speaks of any of them, they are not what lies on the table.
   */
  static boolean isOnlyWeighed(Proposal proposal, List<Proposal> all) {
    return isWeighed(proposal)
        && all.stream().noneMatch(p -> isWeighed(p) && p.fate() != Proposal.Fate.OPEN)
        && all.stream().anyMatch(p -> p.label().isOfficial() && !isWeighed(p));
  }

  private static boolean isWeighed(Proposal proposal) {
    return LeadProposal.isAlternative(proposal) && proposal.label().owners().isEmpty();
  }

  private static String mark(List<Token> tokens, int from, int text) {
    for (int i = from; i < text; i++) {
      if (isMark(tokens.get(i))) {
        return tokens.get(i).word();
      }
    }
    return "";
  }

  /** Returns where the text of an item begins: "A. ", "2) ", "Alternativ 1: ". */
  private static int item(List<Token> tokens, int at) {
    int mark = tokens.get(at).word().startsWith("alternativ") ? at + 1 : at;
    if (mark + 1 >= tokens.size() || !isMark(tokens.get(mark))) {
      return -1;
    }
    Token stop = tokens.get(mark + 1);
    boolean closed = stop.is(".") || stop.is(")") || stop.is(":") || stop.is("-");
    return closed ? mark + 2 : -1;
  }

  private static boolean isMark(Token token) {
    boolean letter = token.isWord() && token.word().length() == 1;
    return letter || (token.isNumber() && token.word().length() == 1);
  }
}
