package no.signert.classify.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Cuts a stretch of normalised text into tokens in one pass. */
public final class Tokeniser {
  private static final Word[] MARKS = new Word[256];

  static {
    Arrays.setAll(MARKS, c -> new Word(String.valueOf((char) c)));
  }

  private final NormalisedText text;
  private final char[] chars;
  private final int end;
  private int at;

  private Tokeniser(NormalisedText text, int start, int end) {
    this.text = text;
    this.end = end;
    chars = text.chars();
    at = start;
  }

  /** Returns the tokens between two offsets; line breaks are tokens too. */
  public static Tokens tokens(NormalisedText text, int start, int end) {
    return text.tokens(start, end);
  }

  /** Returns the same as {@link #tokens}, for a stretch that is read only once. */
  public static Tokens cut(NormalisedText text, int start, int end) {
    List<Token> tokens = new ArrayList<>((end - start) / 6 + 4);
    Tokeniser tokeniser = new Tokeniser(text, start, end);
    while (tokeniser.at < end) {
      char c = tokeniser.chars[tokeniser.at];
      if (c == ' ') {
        tokeniser.at++;
      } else {
        tokens.add(tokeniser.next(c));
      }
    }
    return Tokens.of(tokens);
  }

  private Token next(char c) {
    int start = at;
    if (Letters.isLetter(c)) {
      return word(start);
    }
    if (Letters.isDigit(c)) {
      return number(start);
    }
    at++;
    Word mark = c < MARKS.length ? MARKS[c] : new Word(String.valueOf(c));
    return new Token(mark, start, at, c == '\n' ? Token.Kind.BREAK : Token.Kind.MARK, false);
  }

  private Token word(int start) {
    while (at < end && (Letters.isLetterOrDigit(chars[at]) || joins(at))) {
      at++;
    }
    Word word = text.word(start, at);
    if (isGenitive()) {
      at++;
    }
    return new Token(word, start, at, Token.Kind.WORD, Letters.isCapital(chars[start]));
  }

  /** "Tiltnes' forslag", "Max’ framlegg": the mark stands for the ending of a name. */
  private boolean isGenitive() {
    return at < end
        && chars[at] == '\''
        && "sxz".indexOf(Letters.lower(chars[at - 1])) >= 0
        && at + 1 < end
        && !Letters.isLetterOrDigit(chars[at + 1]);
  }

  /** A hyphen between two letters or digits: Akson-erklæringa, K-sak, KS2. */
  private boolean joins(int mark) {
    char c = chars[mark];
    return (c == '-' || c == '\'')
        && mark + 1 < end
        && Letters.isLetterOrDigit(chars[mark + 1])
        && !(c == '-' && isCaseNumber(mark + 1));
  }

  /** In "FS-22/21" the letters are a word and the rest is a case number. */
  private boolean isCaseNumber(int from) {
    int i = from;
    while (i < end && Letters.isDigit(chars[i])) {
      i++;
    }
    return i > from && i + 1 < end && chars[i] == '/' && Letters.isDigit(chars[i + 1]);
  }

  /** Digits with the marks that days, case numbers and ranges have between them. */
  private Token number(int start) {
    boolean letters = false;
    while (at < end) {
      char c = chars[at];
      if (Letters.isLetter(c)) {
        letters = true;
      } else if (!Letters.isDigit(c) && !isBetweenDigits(c)) {
        break;
      }
      at++;
    }
    Word word = text.number(start, at);
    return new Token(word, start, at, letters ? Token.Kind.WORD : Token.Kind.NUMBER, false);
  }

  private boolean isBetweenDigits(char c) {
    return at + 1 < end && Letters.isDigit(chars[at + 1]) && "./:-,".indexOf(c) >= 0;
  }
}
