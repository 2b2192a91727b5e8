package no.signert.classify.text;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The distinct words of a text, each made once: a paper says the same few hundred again and again.
 */
final class WordTable {
  /** Large, so that short words, of which noise has many, do not crowd together. */
  private static final int SPREAD = 0x9E3779B1;

  private final char[] chars;
  private int[] starts = new int[512];
  private int[] ends = new int[512];
  private @Nullable Word[] words = new @Nullable Word[512];
  private int count;

  WordTable(char[] chars) {
    this.chars = chars;
  }

  /** Returns the word between two offsets, in lower case and as {@code spelling} has it. */
  Word word(int start, int end, Function<String, Word> spelling) {
    int slot = slot(start, end);
    Word known = words[slot];
    if (known != null) {
      return known;
    }
    Word word = spelling.apply(lower(start, end));
    put(slot, start, end, word);
    if (++count * 2 > words.length) {
      grow();
    }
    return word;
  }

  private void put(int slot, int start, int end, Word word) {
    starts[slot] = start;
    ends[slot] = end;
    words[slot] = word;
  }

  /** Returns where the word is, or would be. */
  private int slot(int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = (hash + chars[i]) * SPREAD;
    }
    int mask = words.length - 1;
    int slot = (hash ^ (hash >>> 16)) & mask;
    while (words[slot] != null && !isSame(slot, start, end)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private boolean isSame(int slot, int start, int end) {
    if (ends[slot] - starts[slot] != end - start) {
      return false;
    }
    for (int i = start, other = starts[slot]; i < end; i++, other++) {
      if (chars[i] != chars[other]) {
        return false;
      }
    }
    return true;
  }

  private String lower(int start, int end) {
    char[] lower = new char[end - start];
    for (int i = start; i < end; i++) {
      char c = chars[i];
      lower[i - start] = c < 'A' ? c : Character.toLowerCase(c);
    }
    return new String(lower);
  }

  private void grow() {
    int[] oldStarts = starts;
    int[] oldEnds = ends;
    @Nullable Word[] old = words;
    starts = new int[old.length * 2];
    ends = new int[old.length * 2];
    words = new @Nullable Word[old.length * 2];
    for (int i = 0; i < old.length; i++) {
      Word word = old[i];
      if (word != null) {
        put(slot(oldStarts[i], oldEnds[i]), oldStarts[i], oldEnds[i], word);
      }
    }
  }
}
