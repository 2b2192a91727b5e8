package no.signert.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Knows what stands on a page, so that a bold made by drawing twice is read once. */
final class DrawnTwice {
  private final Budget budget;
  private final Map<Integer, Line> lines = new HashMap<>();
  private int lastHeight;
  private Line last = new Line();

  /** What has been drawn on one height of the page, and how far to the right. */
  private static final class Line {
    final List<Glyph> drawn = new ArrayList<>();
    float end = Float.NEGATIVE_INFINITY;
  }

  DrawnTwice(Budget budget) {
    this.budget = budget;
  }

  void clear() {
    lines.clear();
    lastHeight = Integer.MIN_VALUE;
  }

  /**
   * Returns whether the same character already stands there. Only where the pen has gone back to
   * the left is it worth looking.
   */
  boolean isDrawnAgain(Glyph glyph) {
    Line line = line(Math.round(glyph.y()));
    float x = glyph.x();
    if (x < line.end) {
      float tolerance = glyph.width() / Math.max(1, glyph.text().length()) / 3;
      for (Glyph other : line.drawn) {
        budget.tick();
        if (Math.abs(other.x() - x) < tolerance && other.text().equals(glyph.text())) {
          return true;
        }
      }
    }
    line.drawn.add(glyph);
    line.end = Math.max(line.end, x + glyph.width() / 3);
    return false;
  }

  private Line line(int height) {
    if (height != lastHeight) {
      last = lines.computeIfAbsent(height, y -> new Line());
      lastHeight = height;
    }
    return last;
  }
}
