package no.signert.example.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import no.signert.example.world.Line;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Sets paragraphs on A4 pages. */
final class PdfPage {
  private static final float LEFT = 64;
  private static final float TOP = 770;
  private static final float BOTTOM = 70;
  private static final float WIDTH = 467;
  private static final float CELL = 156;

  private final PDDocument document = new PDDocument();
  private final Typeface plain = new Typeface(false);
  private final Typeface bold = new Typeface(true);
  private final String title;
  private int pages;
  private float y;

  PdfPage(String title) {
    this.title = title;
  }

  byte[] print(List<Line> lines) {
    try (document) {
      document.setDocumentId((long) title.hashCode());
      document.getDocumentInformation().setTitle(title);
      PDPageContentStream page = newPage();
      for (Line line : lines) {
        page = set(line, page);
      }
      page.close();
      ByteArrayOutputStream bytes = new ByteArrayOutputStream(8192);
      document.save(bytes, CompressParameters.NO_COMPRESSION);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("An example paper cannot be printed: " + title, e);
    }
  }

  private PDPageContentStream set(Line line, PDPageContentStream open) throws IOException {
    PDPageContentStream page = open;
    boolean strong = line.style() == Line.Style.TITLE || line.style() == Line.Style.HEADING;
    float size = line.style() == Line.Style.TITLE ? 14 : 11;
    Typeface face = strong ? bold : plain;
    y -= strong ? 8 : 4;
    if (line.style() == Line.Style.ROW) {
      page = turn(page);
      float x = LEFT;
      for (String cell : line.text().split("\t", -1)) {
        show(page, plain, 10, x, cell);
        x += CELL;
      }
      y -= 13;
      return page;
    }
    for (String words : face.wrap(line.text(), size, WIDTH)) {
      page = turn(page);
      show(page, face, size, LEFT, words);
      y -= size * 1.3f;
    }
    return page;
  }

  private PDPageContentStream turn(PDPageContentStream page) throws IOException {
    if (y >= BOTTOM) {
      return page;
    }
    page.close();
    return newPage();
  }

  private PDPageContentStream newPage() throws IOException {
    PDPage page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    PDPageContentStream content =
        new PDPageContentStream(document, page, PDPageContentStream.AppendMode.OVERWRITE, true);
    y = 806;
    show(content, plain, 8, LEFT, PaperPrinter.MARK);
    y = 40;
    show(content, plain, 8, LEFT, "Side " + ++pages);
    y = TOP;
    return content;
  }

  private void show(PDPageContentStream page, Typeface face, float size, float x, String words)
      throws IOException {
    page.beginText();
    page.setFont(face.font(), size);
    page.newLineAtOffset(x, y);
    page.showText(face.printable(words));
    page.endText();
  }
}
