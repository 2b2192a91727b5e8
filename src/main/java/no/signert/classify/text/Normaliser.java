package no.signert.classify.text;

import java.util.Arrays;
import no.signert.domain.DocumentText;

/**
 * Makes the normalised view of a text in two passes over it: fold the characters, then lay out the
 * lines anew without running heads and with broken words joined.
 */
final class Normaliser {
  private static final int LEADER = 5;
  private static final int FULL = 55;

  private final char[] chars;
  private final int[] origins;
  private int length;
  private boolean broken;

  private Normaliser(int capacity) {
    chars = new char[capacity];
    origins = new int[capacity];
  }

  static NormalisedText normalise(DocumentText document) {
    String text = document.text();
    Normaliser folded = new Normaliser(text.length() + ligatureGrowth(text));
    folded.foldAll(text);
    Normaliser laidOut = folded.layOut();
    return new NormalisedText(
        document,
        Arrays.copyOf(laidOut.chars, Math.max(1, laidOut.length)),
        Arrays.copyOf(laidOut.origins, Math.max(1, laidOut.length)),
        laidOut.length,
        null);
  }

  private static int ligatureGrowth(String text) {
    int growth = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '\uFB00' && c <= '\uFB04') {
        growth += 2;
      }
    }
    return growth;
  }

  private void foldAll(String text) {
    int at = 0;
    while (at < text.length()) {
      if (CharFolding.isPlain(text, at)) {
        put(text.charAt(at), at);
        at++;
        continue;
      }
      int width = CharFolding.width(text, at);
      String ligature = CharFolding.ligature(text.charAt(at));
      if (ligature != null) {
        for (int i = 0; i < ligature.length(); i++) {
          put(ligature.charAt(i), at);
        }
      } else {
        char c = CharFolding.fold(text, at, width);
        if (c == '\r') {
          c = at + 1 < text.length() && text.charAt(at + 1) == '\n' ? CharFolding.NOTHING : '\n';
        }
        if (c != CharFolding.NOTHING) {
          put(c == '\t' ? ' ' : c, at);
        }
      }
      at += width;
    }
  }

  private void put(char c, int origin) {
    chars[length] = c;
    origins[length] = origin;
    length++;
  }

  private Normaliser layOut() {
    Lines lines = Lines.of(chars, length);
    boolean[] running = RunningHeads.find(chars, lines);
    Normaliser target = new Normaliser(length + 1);
    for (int line = 0; line < lines.count(); line++) {
      if (running[line]) {
        target.broken = true;
      } else {
        target.appendLine(this, lines.start(line), lines.end(line));
      }
    }
    return target;
  }

  private void appendLine(Normaliser from, int start, int end) {
    int first = start;
    int last = end;
    while (first < last && from.chars[first] == ' ') {
      first++;
    }
    while (last > first && from.chars[last - 1] == ' ') {
      last--;
    }
    closeGap(from.chars, first, last);
    broken &= first == last;
    joinBrokenWord(from.chars, first, last);
    boolean spaced = false;
    for (int i = first; i < last; i++) {
      int led = leaderEnd(from.chars, i, last);
      if (led > i) {
        put(':', from.origins[i]);
        i = led - 1;
        spaced = false;
        continue;
      }
      int spread = SpreadWord.end(from.chars, i, first, last);
      if (spread > i) {
        for (int letter = i; letter < spread; letter += 2) {
          put(from.chars[letter], from.origins[letter]);
        }
        i = spread - 1;
        spaced = false;
        continue;
      }
      boolean space = from.chars[i] == ' ';
      if (!space || !spaced) {
        put(from.chars[i], from.origins[i]);
      }
      spaced = space;
    }
    put('\n', from.origins[Math.max(start, Math.min(end, from.length - 1))]);
  }

  /** Returns where the dots that lead across a column end: "Innstillingen ........ 12". */
  private static int leaderEnd(char[] line, int at, int last) {
    int end = at;
    while (end < last && line[end] == '.') {
      end++;
    }
    return end - at >= LEADER ? end : at;
  }

  /** A sentence that goes on behind an empty line, as at a page break, goes on in the next line. */
  private void closeGap(char[] next, int first, int last) {
    if (last - first < 2 || next[first + 1] == ')') {
      return;
    }
    boolean capital = broken && Character.isUpperCase(next[first]);
    if (!capital && !Character.isLowerCase(next[first])) {
      return;
    }
    int end = length;
    while (end > 1 && chars[end - 1] == '\n' && chars[end - 2] == '\n') {
      end--;
    }
    if (capital && (end < 2 || !isFullLine(end - 2))) {
      return;
    }
    if (end > 1 && end < length && (Character.isLetter(chars[end - 2]) || chars[end - 2] == ',')) {
      length = end;
    }
  }

  /** A line of running text, not a heading: long, and without a stop at its end. */
  private boolean isFullLine(int at) {
    int start = at;
    while (start > 0 && chars[start - 1] != '\n') {
      start--;
    }
    return at - start >= FULL && Character.isLowerCase(chars[at]);
  }

  /** If the line before ended in a broken word, takes back its hyphen and line break. */
  private void joinBrokenWord(char[] next, int first, int last) {
    int before = length - 2;
    while (before > length - 5 && before > 0 && chars[before] == '\n') {
      before--;
    }
    if (first == last || before < 1 || chars[before] != '-') {
      return;
    }
    char left = chars[before - 1];
    char right = next[first];
    boolean sameCase = Character.isLowerCase(right) || bothUpper(left, right);
    if (!Character.isLetter(left) || !sameCase) {
      return;
    }
    if (isConjunction(next, first, last)) {
      length = before + 1;
      put(' ', origins[before]);
    } else {
      length = before;
    }
  }

  private static boolean bothUpper(char left, char right) {
    return Character.isUpperCase(left) && Character.isUpperCase(right);
  }

  /** "helse- og omsorg": the hyphen stands for a word left out. */
  private static boolean isConjunction(char[] text, int first, int last) {
    for (String word : new String[] {"og", "eller", "samt"}) {
      int end = first + word.length();
      if (end < last
          && text[end] == ' '
          && word.contentEquals(new String(text, first, word.length()))) {
        return true;
      }
    }
    return false;
  }
}
