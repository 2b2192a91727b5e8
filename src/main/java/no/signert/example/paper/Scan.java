package no.signert.example.paper;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** A page that was scanned: a picture, and no text layer. */
final class Scan {
  private Scan() {}

  static byte[] print() {
    BufferedImage picture = new BufferedImage(420, 595, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D pen = picture.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, 420, 595);
    pen.setColor(Color.DARK_GRAY);
    pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 14));
    pen.drawString(PaperPrinter.MARK, 60, 40);
    for (int y = 80; y < 500; y += 16) {
      pen.fillRect(60, y, 200 + (y * 7) % 100, 5);
    }
    pen.dispose();
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      document.setDocumentId(1L);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.drawImage(LosslessFactory.createFromImage(document, picture), 0, 0, 595, 842);
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes, CompressParameters.NO_COMPRESSION);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("A scan cannot be printed", e);
    }
  }
}
