package no.signert.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.PDTextState;
import org.jspecify.annotations.Nullable;

/**
 * Reads a PDF whose text stands upright and runs from left to right, as nearly every paper's does:
 * the same text as {@link PdfStripper} gives, for a fraction of the work. At the first thing it is
 * not made for it gives up.
 */
final class PlainPdf extends PDFStreamEngine {
  private final PdfStreams streams;
  private final Budget budget;
  private final IdentityHashMap<COSDictionary, UnicodeMap> maps = new IdentityHashMap<>();
  private final IdentityHashMap<PDFont, PdfFace> faces = new IdentityHashMap<>();
  private final List<Glyph> glyphs = new ArrayList<>();
  private final DrawnTwice twice;
  private float pageHeight;
  private boolean strange;

  private PlainPdf(Budget budget) {
    this.budget = budget;
    streams = new PdfStreams(budget);
    twice = new DrawnTwice(budget);
    PlainOperators.addTo(this);
  }

  /** Returns the text of each page, null if the document is not plain. */
  static @Nullable List<String> pages(PDDocument document, Budget budget) throws IOException {
    PlainPdf engine = new PlainPdf(budget);
    List<String> pages = new ArrayList<>();
    for (PDPage page : document.getPages()) {
      String text = engine.read(page);
      if (text == null) {
        return null;
      }
      pages.add(text);
    }
    return pages;
  }

  private @Nullable String read(PDPage page) throws IOException {
    budget.checkTime();
    glyphs.clear();
    twice.clear();
    if (!page.hasContents()) {
      return "";
    }
    PDRectangle box = page.getCropBox();
    boolean upright = page.getRotation() == 0;
    if (!upright || box.getLowerLeftX() != 0 || box.getLowerLeftY() != 0) {
      return null;
    }
    pageHeight = box.getHeight();
    Iterator<PDStream> contents = page.getContentStreams();
    while (contents.hasNext()) {
      streams.unpack(contents.next().getCOSObject());
    }
    PdfFonts.readMaps(page.getResources(), maps);
    processPage(page);
    return strange ? null : PlainLayout.write(glyphs);
  }

  @Override
  public void showForm(PDFormXObject form) throws IOException {
    streams.unpack(form.getCOSObject());
    super.showForm(form);
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    budget.tick();
    if (!strange) {
      super.processOperator(operator, operands);
    }
  }

  /** Text that stands for what is drawn. */
  @Override
  public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
    strange |= properties != null && properties.containsKey(COSName.ACTUAL_TEXT);
  }

  @Override
  protected void showText(byte[] string) throws IOException {
    PDGraphicsState state = getGraphicsState();
    PDFont font = state.getTextState().getFont();
    if (font == null || !PdfFace.isPlain(font)) {
      strange = true;
      return;
    }
    PdfFace face = faces.get(font);
    if (face == null) {
      face = new PdfFace(font, maps.get(font.getCOSObject()));
      faces.put(font, face);
    }
    show(string, face, state);
  }

  private void show(byte[] string, PdfFace face, PDGraphicsState state) throws IOException {
    PDTextState text = state.getTextState();
    PlainPen pen =
        new PlainPen(text, state.getTextMatrix(), state.getCurrentTransformationMatrix());
    ByteArrayInputStream in = new ByteArrayInputStream(string);
    while (in.available() > 0 && !strange) {
      int before = in.available();
      int code = face.code(in);
      boolean space = code == ' ' && before - in.available() == 1;
      PdfFace.Meaning meaning = face.meaning(code);
      draw(pen, face, meaning);
      pen.advance(meaning.width(), space);
    }
    pen.putDown();
  }

  private void draw(PlainPen pen, PdfFace face, PdfFace.Meaning meaning) {
    String text = meaning.text();
    if (!pen.isUpright() || meaning.strange()) {
      strange = true;
      return;
    }
    if (text == null) {
      return;
    }
    budget.write(1);
    Glyph glyph = pen.glyph(face, meaning, text, pageHeight);
    if (twice.isDrawnAgain(glyph)) {
      return;
    }
    Glyph last = glyphs.isEmpty() ? null : glyphs.get(glyphs.size() - 1);
    if (last != null) {
      strange |= glyph.mark() && last.carries(glyph);
      strange |= last.mark() && glyph.carries(last);
    }
    glyphs.add(glyph);
  }
}
