package no.signert.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.apache.fontbox.util.BoundingBox;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.jspecify.annotations.Nullable;

/**
 * A font of a PDF with what its characters mean and how wide they are, each looked up once. It
 * measures as PDFBox's text stripper does.
 */
final class PdfFace {
  private static final GlyphList GLYPHS = glyphs();

  final PDFont font;
  private final @Nullable UnicodeMap meanings;
  private final float height;
  private final float space;
  private @Nullable Meaning[] known = new @Nullable Meaning[256];

  /**
   * What is known of a code.
   *
   * @param text what it means; null if nobody knows
   * @param mark whether it may be an accent
   * @param width in text space
   * @param strange whether laying it out is more than setting it behind the one before
   */
  record Meaning(@Nullable String text, boolean mark, float width, boolean strange) {}

  PdfFace(PDFont font, @Nullable UnicodeMap meanings) throws IOException {
    this.font = font;
    this.meanings = meanings;
    height = height(font);
    space = spaceWidth();
  }

  private static GlyphList glyphs() {
    String name = "/org/apache/pdfbox/resources/glyphlist/additional.txt";
    try (InputStream additional = GlyphList.class.getResourceAsStream(name)) {
      return new GlyphList(GlyphList.getAdobeGlyphList(), additional);
    } catch (IOException e) {
      throw new UncheckedIOException("PDFBox does not bring its glyphs along: " + name, e);
    }
  }

  /** Returns whether its text runs in lines, and its characters are not drawings of their own. */
  static boolean isPlain(PDFont font) {
    return !(font instanceof PDType3Font)
        && (font instanceof PDSimpleFont || font instanceof PDType0Font)
        && !font.isVertical();
  }

  /** Returns the height of a capital letter, roughly, in text space. */
  float height() {
    return height;
  }

  /** Returns the width of a space in text space. */
  float space() {
    return space;
  }

  boolean isSimple() {
    return font instanceof PDSimpleFont;
  }

  /** Reads the next code of a string. */
  int code(ByteArrayInputStream string) throws IOException {
    return isSimple() ? string.read() : font.readCode(string);
  }

  /** Returns what is known of a code. */
  Meaning meaning(int code) throws IOException {
    if (code < 0 || code > 0xFFFF) {
      return look(code);
    }
    if (code >= known.length) {
      known = Arrays.copyOf(known, Math.max(code + 1, known.length * 2));
    }
    Meaning meaning = known[code];
    if (meaning == null) {
      meaning = look(code);
      known[code] = meaning;
    }
    return meaning;
  }

  private Meaning look(int code) throws IOException {
    float width = font.getDisplacement(code).getX();
    String text = meanings == null ? null : meanings.meaning(code);
    boolean strange = text == null && meanings != null && !isSimple();
    if (text == null) {
      text = font.toUnicode(code, GLYPHS);
    }
    if (text == null && isSimple()) {
      text = String.valueOf((char) code);
    }
    return new Meaning(text, text != null && isMark(text), width, strange || !isPlain(text));
  }

  /** A character alone that may be drawn over another one. */
  private static boolean isMark(String text) {
    int type = text.length() == 1 ? Character.getType(text.charAt(0)) : Character.UNASSIGNED;
    return type == Character.NON_SPACING_MARK
        || type == Character.MODIFIER_SYMBOL
        || type == Character.MODIFIER_LETTER;
  }

  private static boolean isPlain(@Nullable String text) {
    if (text == null) {
      return true;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '\u0590' && isStrange(c)) {
        return false;
      }
      if (text.length() > 1 && !Character.isLetter(c)) {
        return false;
      }
    }
    return true;
  }

  /** Scripts from the right, their presentation forms, marks of direction, half characters. */
  private static boolean isStrange(char c) {
    return c <= '\u08FF'
        || (c >= '\u200B' && c <= '\u200F')
        || (c >= '\u2028' && c <= '\u202F')
        || (c >= '\u2060' && c <= '\u206F')
        || Character.isSurrogate(c)
        || (c >= '\uFB07' && c <= '\uFDFF')
        || (c >= '\uFE70' && c <= '\uFEFF');
  }

  private static float height(PDFont font) throws IOException {
    BoundingBox box = font.getBoundingBox();
    if (box.getLowerLeftY() < Short.MIN_VALUE) {
      box.setLowerLeftY(-(box.getLowerLeftY() + 65536));
    }
    float height = box.getHeight() / 2;
    PDFontDescriptor descriptor = font.getFontDescriptor();
    if (descriptor == null) {
      return height / 1000;
    }
    float capital = descriptor.getCapHeight();
    boolean unknown = Float.compare(height, 0) == 0;
    if (Float.compare(capital, 0) != 0 && (capital < height || unknown)) {
      height = capital;
      unknown = false;
    }
    float ascent = descriptor.getAscent();
    float descent = descriptor.getDescent();
    float middle = (ascent - descent) / 2;
    boolean told = capital > ascent && ascent > 0 && descent < 0;
    return (told && (middle < height || unknown) ? middle : height) / 1000;
  }

  private float spaceWidth() throws IOException {
    float width = spaceGlyph() * (1 / 1000f);
    if (Float.compare(width, 0) == 0) {
      width = font.getAverageFontWidth() * (1 / 1000f);
      width *= .80f;
    }
    return Float.compare(width, 0) == 0 ? 1.0f : width;
  }

  private float spaceGlyph() throws IOException {
    if (meanings == null) {
      return font.getSpaceWidth();
    }
    float width = meanings.space() < 0 ? -1 : font.getWidth(meanings.space());
    if (width <= 0) {
      width = font.getWidthFromFont(' ');
    }
    return width <= 0 ? font.getAverageFontWidth() : width;
  }
}
