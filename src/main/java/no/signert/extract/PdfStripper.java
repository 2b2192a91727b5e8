package no.signert.extract;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * Reads a PDF whatever way its text runs, with PDFBox's own stripper: keeps the pages apart, and
 * keeps within the budget.
 */
final class PdfStripper extends PDFTextStripper {
  private final Budget budget;
  private final PdfStreams streams;
  private final StringWriter page = new StringWriter();
  private final List<String> pages = new ArrayList<>();
  private final Map<Integer, Line> lines = new HashMap<>();

  /** What has been drawn on one height of the page, and how far to the right. */
  private static final class Line {
    final List<TextPosition> drawn = new ArrayList<>();
    float end = Float.NEGATIVE_INFINITY;
  }

  PdfStripper(Budget budget) {
    this.budget = budget;
    streams = new PdfStreams(budget);
    setLineSeparator("\n");
    setPageEnd("\n");
    setParagraphStart("\n");
    setShouldSeparateByBeads(false);
    // As printed: running heads above and feet below the text, whatever the order of drawing.
    setSortByPosition(true);
    // Ours costs a fifth less time.
    setSuppressDuplicateOverlappingText(false);
  }

  List<String> pages(PDDocument document) throws IOException {
    writeText(document, page);
    // Pages without content are passed over by the engine.
    while (pages.size() < document.getNumberOfPages()) {
      pages.add("");
    }
    return pages;
  }

  @Override
  protected void startPage(PDPage started) throws IOException {
    budget.checkTime();
    Iterator<PDStream> contents = started.getContentStreams();
    while (contents.hasNext()) {
      streams.unpack(contents.next().getCOSObject());
    }
    PdfFonts.dropPrograms(started.getResources());
    lines.clear();
  }

  @Override
  protected void endPage(PDPage ended) {
    while (pages.size() < getCurrentPageNo() - 1) {
      pages.add("");
    }
    pages.add(page.toString().strip());
    page.getBuffer().setLength(0);
  }

  @Override
  public void showForm(PDFormXObject form) throws IOException {
    streams.unpack(form.getCOSObject());
    super.showForm(form);
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    budget.tick();
    super.processOperator(operator, operands);
  }

  @Override
  protected void processTextPosition(TextPosition glyph) {
    budget.write(1);
    if (!isDrawnAgain(glyph)) {
      super.processTextPosition(glyph);
    }
  }

  /**
   * Returns whether the same character already stands there: a bold made by drawing twice. Only
   * where the pen has gone back to the left is it worth looking.
   */
  private boolean isDrawnAgain(TextPosition glyph) {
    Line line = lines.computeIfAbsent(Math.round(glyph.getY()), y -> new Line());
    float x = glyph.getX();
    if (x < line.end) {
      float tolerance = glyph.getWidth() / Math.max(1, glyph.getUnicode().length()) / 3;
      for (TextPosition other : line.drawn) {
        budget.tick();
        if (Math.abs(other.getX() - x) < tolerance
            && other.getUnicode().equals(glyph.getUnicode())) {
          return true;
        }
      }
    }
    line.drawn.add(glyph);
    line.end = Math.max(line.end, x + glyph.getWidth() / 3);
    return false;
  }
}
