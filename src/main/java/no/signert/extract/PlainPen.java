package no.signert.extract;

import org.apache.pdfbox.pdmodel.graphics.state.PDTextState;
import org.apache.pdfbox.util.Matrix;

/**
 * Where the next character of a string goes. It reckons in single precision and in the order that
 * PDFBox does, because a last digit may decide whether two words are one.
 */
final class PlainPen {
  private final Matrix text;
  private final float size;
  private final float scale;
  private final float characterSpacing;
  private final float wordSpacing;
  private final float rise;
  private final float t0;
  private final float t1;
  private final float t3;
  private final float t4;
  private final float c0;
  private final float c1;
  private final float c3;
  private final float c4;
  private final float c6;
  private final float c7;
  private final float m0;
  private final float m1;
  private final float m3;
  private final float m4;
  private final float scaleX;
  private final float scaleY;
  private float t6;
  private float t7;

  PlainPen(PDTextState state, Matrix text, Matrix page) {
    this.text = text;
    size = state.getFontSize();
    scale = state.getHorizontalScaling() / 100f;
    characterSpacing = state.getCharacterSpacing();
    wordSpacing = state.getWordSpacing();
    rise = state.getRise();
    t0 = text.getValue(0, 0);
    t1 = text.getValue(0, 1);
    t3 = text.getValue(1, 0);
    t4 = text.getValue(1, 1);
    t6 = text.getValue(2, 0);
    t7 = text.getValue(2, 1);
    c0 = page.getValue(0, 0);
    c1 = page.getValue(0, 1);
    c3 = page.getValue(1, 0);
    c4 = page.getValue(1, 1);
    c6 = page.getValue(2, 0);
    c7 = page.getValue(2, 1);
    float across = size * scale;
    m0 = across * t0 * c0 + across * t1 * c3;
    m1 = across * t0 * c1 + across * t1 * c4;
    m3 = size * t3 * c0 + size * t4 * c3;
    m4 = size * t3 * c1 + size * t4 * c4;
    scaleX = factor(m1, m0, m0);
    scaleY = factor(m3, m4, m4);
  }

  private static float factor(float slant, float straight, float unslanted) {
    return Float.compare(slant, 0.0f) == 0
        ? unslanted
        : (float) Math.sqrt(Math.pow(straight, 2) + Math.pow(slant, 2));
  }

  /** Returns whether characters stand upright, in a sensible place. */
  boolean isUpright() {
    return m4 > 0
        && m0 > 0
        && Math.abs(m1) < m0
        && Math.abs(m3) < m4
        && Float.isFinite(m0 + m1 + m3 + m4)
        && Float.isFinite(t6 + t7 + c6 + c7);
  }

  Glyph glyph(PdfFace face, PdfFace.Meaning meaning, String words, float pageHeight) {
    float r6 = rise * t3 + t6;
    float r7 = rise * t4 + t7;
    float x = r6 * c0 + r7 * c3 + c6;
    float y = r6 * c1 + r7 * c4 + c7;
    float along = meaning.width() * size * scale;
    float n6 = along * t0 + t6;
    float n7 = along * t1 + t7;
    float end = n6 * c0 + n7 * c3 + c6;
    return new Glyph(
        words,
        meaning.mark(),
        face,
        size,
        x,
        pageHeight - y,
        Math.abs(end - x),
        Math.abs(face.height() * scaleY),
        Math.abs(face.space() * scaleX));
  }

  void advance(float width, boolean space) {
    float spacing = space ? wordSpacing : 0;
    float along = (width * size + characterSpacing + spacing) * scale;
    t6 += along * t0;
    t7 += along * t1;
  }

  /** Leaves the page's own matrix behind the last character. */
  void putDown() {
    text.setValue(2, 0, t6);
    text.setValue(2, 1, t7);
  }
}
