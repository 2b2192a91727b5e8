package no.signert.extract;

/**
 * A character as drawn on an upright page, measured from its upper left corner in points.
 *
 * @param text what it means; may be several characters, or none
 * @param mark whether it may be an accent for the character before or behind it
 * @param face its font
 * @param size the font's size as the page names it
 * @param x left edge
 * @param y base line
 * @param width how far the pen goes on
 * @param height of a capital letter, roughly
 * @param space width of a space
 */
record Glyph(
    String text,
    boolean mark,
    PdfFace face,
    float size,
    float x,
    float y,
    float width,
    float height,
    float space) {

  boolean isSpace() {
    return text.equals(" ");
  }

  /** Returns whether another stands on it, as an accent stands on its letter. */
  boolean carries(Glyph other) {
    double start = x;
    double end = start + width;
    double otherStart = other.x;
    double otherEnd = otherStart + other.width;
    double top = y;
    double otherTop = other.y;
    if (otherEnd <= start
        || otherStart >= end
        || otherTop + other.height < top
        || otherTop > top + height) {
      return false;
    }
    if (otherStart > start && otherEnd > end) {
      return (end - otherStart) / width > .15;
    }
    if (otherStart < start && otherEnd < end) {
      return (otherEnd - start) / width > .15;
    }
    return true;
  }

  /** Returns whether another lies within its box. */
  boolean encloses(Glyph other) {
    return x <= other.x
        && other.x + other.width <= x + width
        && y <= other.y
        && other.y + other.height <= y + height;
  }

  /** From the top down, and on one line from the left; lines are what overlaps in height. */
  static int inReadingOrder(Glyph one, Glyph other) {
    float top = one.y - one.height;
    float otherTop = other.y - other.height;
    if (Math.abs(one.y - other.y) < .1
        || (other.y >= top && other.y <= one.y)
        || (one.y >= otherTop && one.y <= other.y)) {
      return Float.compare(one.x, other.x);
    }
    return one.y < other.y ? -1 : 1;
  }
}
