package no.signert.classify.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.signert.classify.text.Token;
import no.signert.classify.text.Tokens;

/**
 * Cuts a stretch of tokens into sentences and list items. A line break ends a sentence only where
 * the line before was not full or the next begins a list item.
 */
public final class Sentences {
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "nr", "jf", "jfr", "ca", "bl", "pkt", "kap", "kl", "st", "mill", "dr", "v", "eks", "f",
          "ev", "mv", "osv", "evt", "a", "o", "b", "d", "m", "s", "konst", "ref", "saksnr", "tlf");
  private static final Set<String> NAMES_CASE =
      Set.of("sak", "saka", "saken", "sakene", "saker", "ps", "og", "til", "nr", ".", ",", "-");
  private static final double FULL_LINE = 0.62;

  private final List<Token> tokens;
  private final int widest;

  private Sentences(List<Token> tokens) {
    this.tokens = tokens;
    widest = widestLine();
  }

  /** Returns the sentences, each without line breaks at its ends; empty ones are left out. */
  public static List<List<Token>> split(List<Token> tokens) {
    if (!(tokens instanceof Tokens row)) {
      return new Sentences(tokens).split();
    }
    List<List<Token>> known = row.parts();
    if (known == null) {
      known = new Sentences(tokens).split();
      row.parts(known);
    }
    return known;
  }

  private List<List<Token>> split() {
    List<List<Token>> sentences = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if (endsAfter(i)) {
        int end = i + 1;
        boolean sameLine = tokens.get(i).kind() != Token.Kind.BREAK;
        while (sameLine && end < tokens.size() && closes(tokens.get(end))) {
          end++;
        }
        add(sentences, start, end);
        start = end;
        i = end - 1;
      }
    }
    add(sentences, start, tokens.size());
    return sentences;
  }

  private void add(List<List<Token>> sentences, int start, int end) {
    List<Token> sentence = new ArrayList<>(end - start);
    for (int i = start; i < end; i++) {
      if (tokens.get(i).kind() != Token.Kind.BREAK) {
        sentence.add(tokens.get(i));
      }
    }
    if (!sentence.isEmpty()) {
      sentences.add(Tokens.of(sentence));
    }
  }

  private static boolean closes(Token token) {
    return token.is("»") || token.is("\"") || token.is(")");
  }

  private boolean endsAfter(int i) {
    Token token = tokens.get(i);
    if (token.kind() == Token.Kind.BREAK) {
      return endsAtBreak(i);
    }
    boolean stop = token.is(".") || token.is("!") || token.is("?");
    if (!stop || i == 0) {
      return false;
    }
    return !(token.is(".") && goesOn(i));
  }

  /** After an abbreviation, a point's number or a day, a full stop ends nothing. */
  private boolean goesOn(int i) {
    Token before = tokens.get(i - 1);
    Token next = i + 1 < tokens.size() ? tokens.get(i + 1) : null;
    if (ABBREVIATIONS.contains(before.word())) {
      return next != null && next.kind() != Token.Kind.BREAK;
    }
    if (before.isNumber()) {
      return next != null && (beginsLine(i - 1) || (next.isWord() && !next.capital()));
    }
    return next != null && next.start() == tokens.get(i).end() && next.isWord() && !next.capital();
  }

  private boolean beginsLine(int i) {
    return i == 0 || tokens.get(i - 1).kind() == Token.Kind.BREAK;
  }

  private boolean endsAtBreak(int i) {
    if (i + 1 >= tokens.size()) {
      return true;
    }
    Token next = tokens.get(i + 1);
    if (next.kind() == Token.Kind.BREAK || isItem(i + 1) || isCase(i + 1)) {
      return true;
    }
    boolean begins = next.capital() || next.is("«") || next.is("\"");
    Token before = i > 0 ? tokens.get(i - 1) : null;
    if (before != null && before.is(":")) {
      return !next.isNumber();
    }
    return begins && lineLength(i) < widest * FULL_LINE;
  }

  /** "1. ", "2) ", "a) ", "• ", "- ", "10:05 Tillegg fra Sp". */
  private boolean isItem(int i) {
    Token token = tokens.get(i);
    if (token.is("•") || token.is("-") || token.is("*")) {
      return true;
    }
    if (i + 1 >= tokens.size()) {
      return false;
    }
    Token next = tokens.get(i + 1);
    if (isClock(token.word()) && next.isWord() && next.capital()) {
      return true;
    }
    boolean number = token.isNumber() && token.word().length() <= 2;
    boolean letter = token.isWord() && token.word().length() == 1;
    return (number && (next.is(".") || next.is(")"))) || (letter && next.is(")"));
  }

  /**
   * "31/20 Kystpakten", a row of an agenda; not where a sentence names the case: "jf. sak / 31/20".
   */
  private boolean isCase(int i) {
    Token before = i > 1 ? tokens.get(i - 2) : null;
    return tokens.get(i).isNumber()
        && tokens.get(i).word().indexOf('/') > 0
        && i + 1 < tokens.size()
        && tokens.get(i + 1).capital()
        && before != null
        && !NAMES_CASE.contains(before.word());
  }

  /** 9:05, 10:05: the hour of a vote. */
  private static boolean isClock(String word) {
    int colon = word.indexOf(':');
    return colon > 0
        && colon == word.length() - 3
        && colon <= 2
        && word.chars().allMatch(c -> c == ':' || Character.isDigit(c));
  }

  private int lineLength(int breakAt) {
    int first = breakAt - 1;
    while (first > 0 && tokens.get(first - 1).kind() != Token.Kind.BREAK) {
      first--;
    }
    return first < 0 ? 0 : tokens.get(breakAt).start() - tokens.get(first).start();
  }

  private int widestLine() {
    int most = 0;
    int start = tokens.isEmpty() ? 0 : tokens.get(0).start();
    for (Token token : tokens) {
      if (token.kind() == Token.Kind.BREAK) {
        most = Math.max(most, token.start() - start);
        start = token.end();
      }
    }
    return most;
  }
}
