package no.signert.extract;

import java.text.Normalizer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sets the characters of a page in lines: where words part, where a line ends and where a paragraph
 * begins. The rules and measures are those of PDFBox's text stripper, so that both read a paper
 * alike.
 */
final class PlainLayout {
  private static final float SPACE_TOLERANCE = .5f;
  private static final float AVERAGE_TOLERANCE = .3f;
  private static final float INDENT = 2.0f;
  private static final float DROP = 2.5f;
  private static final float NOWHERE = -Float.MAX_VALUE;

  private final StringBuilder text = new StringBuilder();
  private float lineY = NOWHERE;
  private float lineHeight = -1;
  private float endOfLast = -1;
  private float lastSpace = -1;
  private float lastAverage = -1;
  private @Nullable Place last;
  private @Nullable Place lineStart;

  /** A character and what begins with it. */
  private static final class Place {
    final Glyph glyph;
    boolean beginsParagraph;
    boolean hangs;

    Place(Glyph glyph) {
      this.glyph = glyph;
    }
  }

  private PlainLayout() {}

  /** Returns the text of a page, null if its characters cannot be put in an order. */
  static @Nullable String write(List<Glyph> glyphs) {
    try {
      glyphs.sort(Glyph::inReadingOrder);
    } catch (IllegalArgumentException e) {
      return null; // What overlaps in height need not overlap with what overlaps it.
    }
    dropHiddenSpaces(glyphs);
    PlainLayout layout = new PlainLayout();
    for (Glyph glyph : glyphs) {
      layout.set(glyph);
    }
    return openLigatures(layout.text.toString().strip());
  }

  private static void dropHiddenSpaces(List<Glyph> glyphs) {
    int kept = 0;
    for (int i = 0; i < glyphs.size(); i++) {
      Glyph glyph = glyphs.get(i);
      if (kept == 0 || !glyph.isSpace() || !glyphs.get(kept - 1).encloses(glyph)) {
        glyphs.set(kept++, glyph);
      }
    }
    glyphs.subList(kept, glyphs.size()).clear();
  }

  private void set(Glyph glyph) {
    Place place = new Place(glyph);
    Place before = last;
    if (before != null && hasOtherFont(glyph, before.glyph)) {
      lastAverage = -1;
    }
    float delta = deltaOfSpace(glyph);
    float average = lastAverage < 0 ? glyph.width() : (lastAverage + glyph.width()) / 2f;
    float nextWord =
        Float.compare(endOfLast, -1) == 0
            ? NOWHERE
            : endOfLast + Math.min(delta, average * AVERAGE_TOLERANCE);
    if (before == null) {
      place.beginsParagraph = true;
      lineStart = place;
    } else {
      follow(place, before, nextWord);
      if (Math.abs(glyph.x() - before.glyph.x()) > glyph.space() + delta) {
        forgetLine();
      }
    }
    lineY = Math.max(lineY, glyph.y());
    endOfLast = glyph.x() + glyph.width();
    text.append(glyph.text());
    lineHeight = Math.max(lineHeight, glyph.height());
    last = place;
    lastSpace = glyph.space();
    lastAverage = average;
  }

  private void follow(Place place, Place before, float nextWord) {
    Glyph glyph = place.glyph;
    if (!overlaps(glyph.y(), glyph.height(), lineY, lineHeight)) {
      place.beginsParagraph = beginsParagraph(place, before);
      text.append(place.beginsParagraph ? "\n\n" : "\n");
      lineStart = place;
      forgetLine();
    } else if (Float.compare(nextWord, NOWHERE) != 0
        && nextWord < glyph.x()
        && !before.glyph.text().endsWith(" ")) {
      text.append(' ');
    }
  }

  private void forgetLine() {
    lineY = NOWHERE;
    lineHeight = -1;
  }

  /** How much wider than nothing a gap must be to part words, by the width of spaces. */
  private float deltaOfSpace(Glyph glyph) {
    float space = glyph.space();
    if (Float.compare(space, 0) == 0 || Float.isNaN(space)) {
      return Float.MAX_VALUE;
    }
    return lastSpace < 0 ? space * SPACE_TOLERANCE : (space + lastSpace) / 2f * SPACE_TOLERANCE;
  }

  private static boolean hasOtherFont(Glyph glyph, Glyph before) {
    if (Float.compare(glyph.size(), before.size()) != 0) {
      return true;
    }
    if (glyph.face() == before.face()) {
      return false;
    }
    String name = glyph.face().font.getName();
    String nameBefore = before.face().font.getName();
    return name == null || !name.equals(nameBefore);
  }

  private static boolean overlaps(float y, float height, float lineY, float lineHeight) {
    return (lineY < y + .1f && lineY > y - .1f)
        || (lineY <= y && lineY >= y - height)
        || (y <= lineY && y >= lineY - lineHeight);
  }

  private boolean beginsParagraph(Place place, Place before) {
    Place start = lineStart;
    if (start == null) {
      return true;
    }
    Glyph glyph = place.glyph;
    float gap = Math.abs(glyph.y() - before.glyph.y());
    float indent = glyph.x() - start.glyph.x();
    if (gap > thousandths(DROP, lineHeight)) {
      return true;
    }
    if (indent > thousandths(INDENT, glyph.space())) {
      place.hangs = start.beginsParagraph;
      return !start.beginsParagraph;
    }
    if (indent < -glyph.space()) {
      return !start.beginsParagraph;
    }
    if (Math.abs(indent) >= thousandths(0.25f, glyph.width())) {
      return false;
    }
    place.hangs = start.hangs;
    return !start.hangs && start.beginsParagraph && isDot(start.glyph) && isDot(glyph);
  }

  private static boolean isDot(Glyph glyph) {
    return glyph.text().equals(".");
  }

  private static float thousandths(float one, float other) {
    return Math.round(one * other * 1000) / 1000f;
  }

  private static String openLigatures(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isLigature(text.charAt(i))) {
        StringBuilder opened = new StringBuilder(text.length() + 16);
        text.chars()
            .mapToObj(c -> isLigature((char) c) ? open((char) c) : String.valueOf((char) c))
            .forEach(opened::append);
        return opened.toString();
      }
    }
    return text;
  }

  private static String open(char ligature) {
    return Normalizer.normalize(String.valueOf(ligature), Normalizer.Form.NFKC).strip();
  }

  /** The Latin ones; those of scripts from the right never come here. */
  private static boolean isLigature(char c) {
    return c >= '\uFB00' && c <= '\uFB06';
  }
}
