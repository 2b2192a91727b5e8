package no.signert.classify.text;

import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The words of texts, each made once however often the texts have it: papers say the same few
 * thousand again and again. Bounded, and safe for use by several threads: who comes too late makes
 * a word again, which is no harm.
 */
public final class Vocabulary {
  private static final int SMALLEST = 1 << 10;
  private static final int LARGEST = 1 << 15;

  /** How many places a word may stand in; one that finds none free is made anew each time. */
  private static final int REACH = 8;

  /** Large, so that short words, of which noise has many, do not crowd together. */
  private static final int SPREAD = 0x9E3779B1;

  private final Table words;
  private final Table numbers = new Table(Word::new);

  /** Makes an empty vocabulary; {@code spelled} gives the word meant by one in lower case. */
  public Vocabulary(Function<String, Word> spelled) {
    words = new Table(spelled);
  }

  /** Returns the word between two offsets, in lower case and spelled as it is meant. */
  Word word(char[] chars, int start, int end) {
    return words.find(chars, start, end);
  }

  /** Returns the number between two offsets, in lower case. */
  Word number(char[] chars, int start, int end) {
    return numbers.find(chars, start, end);
  }

  static String lower(char[] chars, int start, int end) {
    char[] lower = new char[end - start];
    for (int i = start; i < end; i++) {
      lower[i - start] = Letters.lower(chars[i]);
    }
    return new String(lower);
  }

  /** A word as a text has it, capitals and all. */
  private static final class Entry {
    private final char[] written;
    private final Word word;

    Entry(char[] written, Word word) {
      this.written = written;
      this.word = word;
    }

    boolean is(char[] chars, int start, int end) {
      return Arrays.equals(written, 0, written.length, chars, start, end);
    }
  }

  private static final class Table {
    private final Function<String, Word> made;
    private @Nullable Entry[] entries = new @Nullable Entry[SMALLEST];
    private int count;

    Table(Function<String, Word> made) {
      this.made = made;
    }

    Word find(char[] chars, int start, int end) {
      @Nullable Entry[] known = entries;
      int first = hash(chars, start, end);
      for (int i = 0; i < REACH; i++) {
        Entry entry = known[(first + i) & (known.length - 1)];
        if (entry == null) {
          break;
        }
        if (entry.is(chars, start, end)) {
          return entry.word;
        }
      }
      Word word = made.apply(lower(chars, start, end));
      put(known, new Entry(Arrays.copyOfRange(chars, start, end), word));
      return word;
    }

    private void put(@Nullable Entry[] known, Entry made) {
      if (++count * 2 > known.length && known.length < LARGEST) {
        @Nullable Entry[] larger = new @Nullable Entry[known.length * 2];
        for (Entry entry : known) {
          if (entry != null) {
            lay(larger, entry);
          }
        }
        lay(larger, made);
        entries = larger;
      } else {
        lay(known, made);
      }
    }

    private static void lay(@Nullable Entry[] entries, Entry made) {
      int first = hash(made.written, 0, made.written.length);
      for (int i = 0; i < REACH; i++) {
        int place = (first + i) & (entries.length - 1);
        if (entries[place] == null) {
          entries[place] = made;
          return;
        }
      }
    }

    private static int hash(char[] chars, int start, int end) {
      int hash = 0;
      for (int i = start; i < end; i++) {
        hash = (hash + chars[i]) * SPREAD;
      }
      return hash ^ (hash >>> 16);
    }
  }
}
