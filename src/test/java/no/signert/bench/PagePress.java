package no.signert.bench;

import java.io.IOException;
import java.util.List;
import no.signert.example.world.Line;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Sets paragraphs on A4 pages of 50 lines. */
final class PagePress {
  private static final int COLUMNS = 88;
  private static final int ROWS = 50;

  private final PDDocument document;
  private final PDFont font;
  private int pages;
  private int row = ROWS;
  private PDPageContentStream page;

  @SuppressWarnings("NullAway.Init") // The first line opens the first page.
  PagePress(PDDocument document, PDFont font) {
    this.document = document;
    this.font = font;
  }

  /** Prints paragraphs, again from the first where they do not fill the pages. */
  void print(List<Line> lines, int count) throws IOException {
    for (int i = 0; pages < count || row < ROWS - 5; i++) {
      paragraph(lines.get(i % lines.size()).text().replace('\t', ' '));
    }
    page.close();
  }

  private void paragraph(String text) throws IOException {
    String rest = text;
    while (!rest.isEmpty()) {
      int space = rest.length() <= COLUMNS ? -1 : rest.lastIndexOf(' ', COLUMNS);
      int cut = rest.length() <= COLUMNS ? rest.length() : Math.max(1, space);
      row(rest.substring(0, cut));
      rest = rest.substring(cut).stripLeading();
    }
    row++;
  }

  private void row(String words) throws IOException {
    if (row >= ROWS) {
      turn();
    }
    show(760 - 14f * row, words);
    row++;
  }

  private void turn() throws IOException {
    if (pages > 0) {
      page.close();
    }
    PDPage next = new PDPage(PDRectangle.A4);
    document.addPage(next);
    page = new PDPageContentStream(document, next);
    pages++;
    row = 0;
    show(800, "Utskrift fra møtebok");
    show(30, "Side " + pages);
  }

  private void show(float y, String words) throws IOException {
    page.beginText();
    page.setFont(font, 11);
    page.newLineAtOffset(64, y);
    page.showText(words);
    page.endText();
  }
}
