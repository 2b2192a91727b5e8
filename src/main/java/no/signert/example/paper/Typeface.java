package no.signert.example.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.font.encoding.WinAnsiEncoding;

/** Helvetica, one of the fonts every PDF reader has, with the widths of its letters at hand. */
final class Typeface {
  private static final int LETTERS = 0x2100;
  private static final float[] PLAIN = widths(false);
  private static final float[] BOLD = widths(true);

  private final PDFont font;
  private final float[] widths;

  Typeface(boolean bold) {
    font = make(bold);
    widths = bold ? BOLD : PLAIN;
  }

  private static PDFont make(boolean bold) {
    return new PDType1Font(
        bold ? Standard14Fonts.FontName.HELVETICA_BOLD : Standard14Fonts.FontName.HELVETICA);
  }

  private static float[] widths(boolean bold) {
    PDFont font = make(bold);
    float[] widths = new float[LETTERS];
    for (int code = 32; code < 256; code++) {
      String name = WinAnsiEncoding.INSTANCE.getName(code);
      String letter =
          org.apache.pdfbox.pdmodel.font.encoding.GlyphList.getAdobeGlyphList().toUnicode(name);
      if (letter != null && letter.length() == 1 && letter.charAt(0) < LETTERS) {
        try {
          widths[letter.charAt(0)] = font.getWidth(code) / 1000;
        } catch (IOException e) {
          throw new UncheckedIOException("A standard font has no widths", e);
        }
      }
    }
    return widths;
  }

  PDFont font() {
    return font;
  }

  /** Replaces the few letters that the encoding does not have by a question mark. */
  String printable(String words) {
    StringBuilder printable = new StringBuilder(words);
    for (int i = 0; i < words.length(); i++) {
      char letter = words.charAt(i);
      if (letter >= LETTERS || widths[letter] == 0) {
        printable.setCharAt(i, '?');
      }
    }
    return printable.toString();
  }

  /** Breaks a paragraph into lines no wider than {@code width} points. */
  List<String> wrap(String text, float size, float width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    float used = 0;
    for (String word : text.split(" ", -1)) {
      float needed = width(word) * size;
      if (used > 0 && used + needed > width) {
        lines.add(line.toString());
        line.setLength(0);
        used = 0;
      }
      if (used > 0) {
        line.append(' ');
        used += widths[' '] * size;
      }
      line.append(word);
      used += needed;
    }
    lines.add(line.toString());
    return lines;
  }

  private float width(String word) {
    float width = 0;
    for (int i = 0; i < word.length(); i++) {
      width += word.charAt(i) < LETTERS ? widths[word.charAt(i)] : 0;
    }
    return width;
  }
}
