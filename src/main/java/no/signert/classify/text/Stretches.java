package no.signert.classify.text;

import org.jspecify.annotations.Nullable;

/**
 * The rows of tokens that were asked for, by where they begin and end: readers ask for the same
 * line or section again and again. When it holds much it forgets all.
 */
final class Stretches {
  private static final int SMALLEST = 1 << 8;

  /** How much is kept, in tokens. */
  private static final int MOST = 500_000;

  /** What a row costs besides its tokens. */
  private static final int ROW = 8;

  /** Large, so that lines one below the other do not crowd together. */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private long[] places = new long[SMALLEST];
  private @Nullable Tokens[] rows = new @Nullable Tokens[SMALLEST];
  private int count;
  private int kept;

  /** Returns the row between two offsets, null if it is not kept. */
  @Nullable Tokens find(int start, int end) {
    return rows[slot(place(start, end))];
  }

  void keep(int start, int end, Tokens row) {
    kept += row.size() + ROW;
    if (kept > MOST) {
      kept = 0;
      count = 0;
      resize(SMALLEST);
    } else if (++count * 2 > rows.length) {
      resize(rows.length * 2);
    }
    put(place(start, end), row);
  }

  private static long place(int start, int end) {
    return ((long) start << Integer.SIZE) | end;
  }

  private int slot(long place) {
    int slot = (int) ((place * SPREAD) >>> Integer.SIZE) & (rows.length - 1);
    while (rows[slot] != null && places[slot] != place) {
      slot = (slot + 1) & (rows.length - 1);
    }
    return slot;
  }

  private void put(long place, Tokens row) {
    int slot = slot(place);
    places[slot] = place;
    rows[slot] = row;
  }

  private void resize(int size) {
    long[] oldPlaces = places;
    @Nullable Tokens[] old = rows;
    places = new long[size];
    rows = new @Nullable Tokens[size];
    for (int i = 0; i < old.length && size > SMALLEST; i++) {
      Tokens row = old[i];
      if (row != null) {
        put(oldPlaces[i], row);
      }
    }
  }
}
