package no.signert.classify.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Cuts a stretch of normalised text into tokens in one pass. */
public final class Tokeniser {
  private static final Word[] MARKS = new Word[256];

  static {
    Arrays.setAll(MARKS, c -> new Word(String.valueOf((char) c)));
  }

  private final NormalisedText text;
  private final int end;
  private int at;

  private Tokeniser(NormalisedText text, int start, int end) {
    this.text = text;
    this.end = end;
    at = start;
  }

  /** Returns the tokens between two offsets, not to be changed; line breaks are tokens too. */
  public static List<Token> tokens(NormalisedText text, int start, int end) {
    return text.tokens(start, end);
  }

  /** Returns the same as {@link #tokens}, for a stretch that is read only once. */
  public static List<Token> cut(NormalisedText text, int start, int end) {
    List<Token> tokens = new ArrayList<>((end - start) / 6 + 4);
    Tokeniser tokeniser = new Tokeniser(text, start, end);
    while (tokeniser.at < end) {
      char c = text.charAt(tokeniser.at);
      if (c == ' ') {
        tokeniser.at++;
      } else {
        tokens.add(tokeniser.next(c));
      }
    }
    return tokens;
  }

  private Token next(char c) {
    int start = at;
    if (c == '\n') {
      at++;
      return new Token(MARKS[c], start, at, Token.Kind.BREAK, false);
    }
    if (Character.isDigit(c)) {
      return number(start);
    }
    if (Character.isLetter(c)) {
      return word(start);
    }
    at++;
    return new Token(
        c < MARKS.length ? MARKS[c] : new Word(String.valueOf(c)),
        start,
        at,
        Token.Kind.MARK,
        false);
  }

  private Token word(int start) {
    while (at < end && isWordPart()) {
      at++;
    }
    Word word = text.word(start, at);
    if (isGenitive()) {
      at++;
    }
    return new Token(word, start, at, Token.Kind.WORD, Character.isUpperCase(text.charAt(start)));
  }

  /** "Tiltnes' forslag", "Max’ framlegg": the mark stands for the ending of a name. */
  private boolean isGenitive() {
    return at < end
        && text.charAt(at) == '\''
        && "sxz".indexOf(Character.toLowerCase(text.charAt(at - 1))) >= 0
        && at + 1 < end
        && !Character.isLetterOrDigit(text.charAt(at + 1));
  }

  /** A letter or digit, or a hyphen between two of them: Akson-erklæringa, K-sak, KS2. */
  private boolean isWordPart() {
    char c = text.charAt(at);
    if (Character.isLetterOrDigit(c)) {
      return true;
    }
    boolean joins = c == '-' || c == '\'';
    return joins
        && at + 1 < end
        && Character.isLetterOrDigit(text.charAt(at + 1))
        && !(c == '-' && isCaseNumber(at + 1));
  }

  /** In "FS-22/21" the letters are a word and the rest is a case number. */
  private boolean isCaseNumber(int from) {
    int i = from;
    while (i < end && Character.isDigit(text.charAt(i))) {
      i++;
    }
    return i > from
        && i + 1 < end
        && text.charAt(i) == '/'
        && Character.isDigit(text.charAt(i + 1));
  }

  /** Digits with the marks that days, case numbers and ranges have between them. */
  private Token number(int start) {
    boolean letters = false;
    while (at < end) {
      char c = text.charAt(at);
      boolean between = at + 1 < end && Character.isDigit(text.charAt(at + 1));
      if (Character.isLetter(c)) {
        letters = true;
      } else if (!Character.isDigit(c) && !(between && "./:-,".indexOf(c) >= 0)) {
        break;
      }
      at++;
    }
    String word = text.slice(start, at).toLowerCase(Locale.ROOT);
    return new Token(word, start, at, letters ? Token.Kind.WORD : Token.Kind.NUMBER, false);
  }
}
