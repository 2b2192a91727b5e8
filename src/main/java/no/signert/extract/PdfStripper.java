package no.signert.extract;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Keeps the pages of a PDF apart, and keeps within the budget. */
final class PdfStripper extends PDFTextStripper {
  private final Budget budget;
  private final StringWriter page = new StringWriter();
  private final List<String> pages = new ArrayList<>();

  PdfStripper(Budget budget) {
    this.budget = budget;
    setLineSeparator("\n");
    setPageEnd("\n");
    setParagraphStart("\n");
    setShouldSeparateByBeads(false);
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
  protected void endPage(PDPage ended) {
    while (pages.size() < getCurrentPageNo() - 1) {
      pages.add("");
    }
    pages.add(page.toString().strip());
    page.getBuffer().setLength(0);
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    budget.tick();
    super.processOperator(operator, operands);
  }

  @Override
  protected void processTextPosition(TextPosition text) {
    budget.write(1);
    super.processTextPosition(text);
  }
}
