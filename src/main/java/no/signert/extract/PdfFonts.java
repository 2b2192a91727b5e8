package no.signert.extract;

import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.IdentityHashMap;
import java.util.List;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.fontbox.util.BoundingBox;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * Stands in for fonts that a PDF does not embed. Text needs their widths and encodings, which the
 * PDF holds, not their outlines; so the fonts of the machine are not searched, which takes seconds
 * and leaves a cache file in the home folder.
 */
final class PdfFonts implements FontMapper {
  private static final String BUNDLED =
      "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  private PdfFonts() {}

  /** Makes PDFBox use these in the whole process. */
  static void install() {
    FontMappers.set(new PdfFonts());
  }

  /**
   * Forgets the outlines of the fonts that say themselves what their characters mean, before
   * anybody parses them.
   */
  static void dropPrograms(@Nullable PDResources resources) {
    COSDictionary fonts =
        resources == null ? null : resources.getCOSObject().getCOSDictionary(COSName.FONT);
    if (fonts == null) {
      return;
    }
    for (COSName name : fonts.keySet()) {
      COSDictionary font = fonts.getCOSDictionary(name);
      if (font != null && font.getItem(COSName.TO_UNICODE) != null) {
        dropProgram(font);
        COSArray descendants = font.getCOSArray(COSName.DESCENDANT_FONTS);
        if (descendants != null
            && descendants.size() > 0
            && descendants.getObject(0) instanceof COSDictionary descendant) {
          dropProgram(descendant);
        }
      }
    }
  }

  /**
   * Reads what the characters of fonts mean into {@code maps}, by font, and takes what was read
   * from the font, so that nobody parses it again.
   */
  static void readMaps(
      @Nullable PDResources resources, IdentityHashMap<COSDictionary, UnicodeMap> maps) {
    dropPrograms(resources);
    COSDictionary fonts =
        resources == null ? null : resources.getCOSObject().getCOSDictionary(COSName.FONT);
    if (fonts == null) {
      return;
    }
    for (COSName name : fonts.keySet()) {
      COSDictionary font = fonts.getCOSDictionary(name);
      if (font != null && font.getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream map) {
        boolean composite = COSName.TYPE0.equals(font.getCOSName(COSName.SUBTYPE));
        UnicodeMap read = UnicodeMap.read(map, composite ? 2 : 1);
        if (read != null) {
          maps.put(font, read);
          font.removeItem(COSName.TO_UNICODE);
        }
      }
    }
  }

  private static void dropProgram(COSDictionary font) {
    COSDictionary descriptor = font.getCOSDictionary(COSName.FONT_DESC);
    if (descriptor != null) {
      descriptor.removeItem(COSName.FONT_FILE);
      descriptor.removeItem(COSName.FONT_FILE2);
      descriptor.removeItem(COSName.FONT_FILE3);
    }
  }

  @Override
  public FontMapping<TrueTypeFont> getTrueTypeFont(
      String name, @Nullable PDFontDescriptor descriptor) {
    return new FontMapping<>(Bundled.FONT, true);
  }

  @Override
  public FontMapping<FontBoxFont> getFontBoxFont(
      String name, @Nullable PDFontDescriptor descriptor) {
    return new FontMapping<>(new Outlineless(name), false);
  }

  @Override
  @SuppressWarnings("NullAway") // PDFBox's own mapper, too, gives null where there is no OpenType
  public CIDFontMapping getCIDFont(
      String name, @Nullable PDFontDescriptor descriptor, @Nullable PDCIDSystemInfo system) {
    return new CIDFontMapping(null, Bundled.FONT, true);
  }

  /** Read only when a PDF leaves out a TrueType or composite font. */
  private static final class Bundled {
    static final TrueTypeFont FONT = load();

    private static TrueTypeFont load() {
      try (InputStream font = PDDocument.class.getResourceAsStream(BUNDLED)) {
        if (font == null) {
          throw new IllegalStateException("PDFBox does not bring its font along: " + BUNDLED);
        }
        return new TTFParser().parse(new RandomAccessReadBuffer(font));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private record Outlineless(String name) implements FontBoxFont {
    @Override
    public String getName() {
      return name;
    }

    @Override
    public BoundingBox getFontBBox() {
      return new BoundingBox(-200, -250, 1200, 950);
    }

    @Override
    public List<Number> getFontMatrix() {
      return List.of(0.001f, 0, 0, 0.001f, 0, 0);
    }

    @Override
    public GeneralPath getPath(String glyph) {
      return new GeneralPath();
    }

    @Override
    public float getWidth(String glyph) {
      return 500;
    }

    @Override
    public boolean hasGlyph(String glyph) {
      return true;
    }
  }
}
