package no.signert.classify.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of a text, cut block by block when first asked for: the same words are read as a line,
 * as part of a section and as part of a case. A block holds whole lines, for no token goes beyond
 * one.
 */
final class TokenBlocks {
  private static final int SHORTEST = 2_000;

  /** A line longer than any real one is cut anew where it is read. */
  private static final int LONGEST = 60_000;

  /** How much of a very long text is kept; it is read from its beginning to its end. */
  private static final int MOST_KEPT = 4_000_000;

  private final NormalisedText text;
  private final int[] starts;
  private final int count;
  private final @Nullable Block[] blocks;
  private int kept;
  private final Stretches stretches = new Stretches();

  TokenBlocks(NormalisedText text) {
    this.text = text;
    starts = new int[text.length() / SHORTEST + 2];
    int found = 0;
    for (int at = 0; at < text.length(); found++) {
      starts[found] = at;
      at = text.lineEnd(Math.min(text.length(), at + SHORTEST - 1)) + 1;
    }
    count = found;
    starts[count] = text.length();
    blocks = new @Nullable Block[count];
  }

  /** The tokens of some lines. */
  private static final class Block {
    private final Tokens tokens;
    private final int[] starts;

    Block(Tokens tokens) {
      this.tokens = tokens;
      starts = new int[tokens.size()];
      for (int i = 0; i < starts.length; i++) {
        starts[i] = tokens.get(i).start();
      }
    }

    /** Returns the index of the first token from an offset on; -1 if one stands across it. */
    int index(int offset) {
      int found = Arrays.binarySearch(starts, offset);
      int next = found >= 0 ? found : -found - 1;
      return next > 0 && tokens.get(next - 1).end() > offset ? -1 : next;
    }
  }

  /** Returns the tokens between two offsets, as if nothing stood before and behind them. */
  Tokens between(int start, int end) {
    if (start >= end) {
      return Tokens.of(List.of());
    }
    Tokens tokens = stretches.find(start, end);
    if (tokens == null) {
      tokens = join(start, end);
      stretches.keep(start, end, tokens);
    }
    return tokens;
  }

  private Tokens join(int start, int end) {
    int first = block(start);
    int last = block(end - 1);
    List<Token> tokens = new ArrayList<>();
    for (int i = first; i <= last; i++) {
      Block block = at(i);
      int from = block == null ? -1 : i == first ? block.index(start) : 0;
      int to = block == null ? -1 : i == last ? block.index(end) : block.tokens.size();
      if (block == null || from < 0 || to < 0) {
        return Tokeniser.cut(text, start, end);
      }
      Tokens part = block.tokens.subList(from, to);
      if (first == last) {
        return part;
      }
      tokens.addAll(part);
    }
    return Tokens.of(tokens);
  }

  private int block(int offset) {
    int at = Arrays.binarySearch(starts, 0, count, offset);
    return at >= 0 ? at : -at - 2;
  }

  private @Nullable Block at(int i) {
    Block known = blocks[i];
    int length = starts[i + 1] - starts[i];
    if (known != null || length > LONGEST) {
      return known;
    }
    if (kept > MOST_KEPT) {
      Arrays.fill(blocks, null);
      kept = 0;
    }
    kept += length;
    Block made = new Block(Tokeniser.cut(text, starts[i], starts[i + 1]));
    blocks[i] = made;
    return made;
  }
}
