package no.signert.classify;

import java.util.Arrays;
import java.util.List;
import no.signert.classify.language.DeclarationWords;
import no.signert.classify.text.NormalisedText;
import no.signert.classify.text.Token;
import no.signert.classify.text.Tokeniser;

/** Finds where a paper names the declaration, in one pass over its characters. */
final class Mentions {
  private static final int REACH = 160;

  private final DeclarationWords words;
  private final char[][] beginnings;
  private final boolean[] firsts = new boolean[0x250];

  Mentions(DeclarationWords words) {
    this.words = words;
    List<String> all = words.beginnings();
    beginnings = all.stream().map(String::toCharArray).toArray(char[][]::new);
    for (char[] beginning : beginnings) {
      mark(beginning[0]);
      mark(Character.toUpperCase(beginning[0]));
    }
  }

  private void mark(char c) {
    if (c < firsts.length) {
      firsts[c] = true;
    }
  }

  /** Returns the offsets of all mentions, in order. */
  int[] find(NormalisedText text) {
    int[] found = new int[16];
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean may = c >= firsts.length || firsts[c];
      if (may && beginsWord(text, i) && isMention(text, i)) {
        if (count == found.length) {
          found = Arrays.copyOf(found, count * 2);
        }
        found[count++] = i;
      }
    }
    return Arrays.copyOf(found, count);
  }

  private static boolean beginsWord(NormalisedText text, int at) {
    return Character.isLetterOrDigit(text.charAt(at))
        && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
  }

  private boolean isMention(NormalisedText text, int at) {
    for (char[] beginning : beginnings) {
      if (begins(text, at, beginning)) {
        int end = Math.min(text.length(), at + REACH);
        return isName(text, at, wordEnd(text, at, end)) || isName(text, at, end);
      }
    }
    return false;
  }

  /** Most names are one word, which needs no look at the words behind it. */
  private static int wordEnd(NormalisedText text, int at, int limit) {
    int end = at;
    while (end < limit && text.charAt(end) > ' ') {
      end++;
    }
    return end;
  }

  private boolean isName(NormalisedText text, int start, int end) {
    List<Token> tokens = Tokeniser.cut(text, start, end);
    return !tokens.isEmpty() && words.isName(tokens, 0);
  }

  private static boolean begins(NormalisedText text, int at, char[] beginning) {
    if (at + beginning.length > text.length()) {
      return false;
    }
    for (int i = 0; i < beginning.length; i++) {
      if (Character.toLowerCase(text.charAt(at + i)) != beginning[i]) {
        return false;
      }
    }
    return true;
  }

  /** Returns whether a mention lies between two offsets. */
  static boolean within(int[] places, int start, int end) {
    int at = Arrays.binarySearch(places, start);
    int next = at >= 0 ? at : -at - 1;
    return next < places.length && places[next] < end;
  }
}
