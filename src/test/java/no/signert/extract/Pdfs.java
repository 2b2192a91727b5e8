package no.signert.extract;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/** Makes PDF papers. */
final class Pdfs implements AutoCloseable {
  private final PDDocument document = new PDDocument();
  private final PDFont font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);

  /** Draws on a page. */
  interface Drawing {
    void on(PDPageContentStream page) throws IOException;
  }

  Pdfs page(Drawing drawing) throws IOException {
    PDPage page = new PDPage();
    document.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      content.setFont(font, 12);
      drawing.on(content);
    }
    return this;
  }

  /** A page of lines, from the top. */
  Pdfs page(String... lines) throws IOException {
    return page(
        content -> {
          for (int i = 0; i < lines.length; i++) {
            write(content, 72, 700 - 14 * i, lines[i]);
          }
        });
  }

  /** A page that is a picture, with what a text recogniser laid over it out of sight. */
  Pdfs scan(String recognised) throws IOException {
    var picture =
        LosslessFactory.createFromImage(
            document, new BufferedImage(20, 20, BufferedImage.TYPE_BYTE_GRAY));
    return page(
        content -> {
          content.drawImage(picture, 0, 0, 612, 792);
          content.setRenderingMode(RenderingMode.NEITHER);
          write(content, 72, 700, recognised);
        });
  }

  /** A page whose letters are not what they stand for. */
  Pdfs actualText(String drawn, String meant) throws IOException {
    COSDictionary properties = new COSDictionary();
    properties.setItem(COSName.ACTUAL_TEXT, new COSString(meant));
    return page(
        content -> {
          content.beginMarkedContent(COSName.getPDFName("Span"), PDPropertyList.create(properties));
          write(content, 72, 700, drawn);
          content.endMarkedContent();
        });
  }

  static void write(PDPageContentStream content, float x, float y, String text) throws IOException {
    content.beginText();
    content.newLineAtOffset(x, y);
    content.showText(text);
    content.endText();
  }

  Pdfs encrypt(String userPassword) throws IOException {
    document.protect(new StandardProtectionPolicy("eigar", userPassword, new AccessPermission()));
    return this;
  }

  byte[] bytes() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    close();
    return out.toByteArray();
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
