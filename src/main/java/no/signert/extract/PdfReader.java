package no.signert.extract;

import java.io.IOException;
import java.util.List;
import no.signert.domain.FailureKind;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Reads the text layer of a PDF. */
final class PdfReader {
  /** Fewer letters than this on the average page with a picture: a scan without text layer. */
  private static final int LETTERS_OF_A_TEXT_PAGE = 20;

  static {
    PdfFonts.install();
  }

  private PdfReader() {}

  static List<String> read(byte[] content, Budget budget)
      throws IOException, UnreadableDocumentException {
    try (PDDocument document =
        Loader.loadPDF(
            new RandomAccessReadBuffer(content),
            "",
            MemoryUsageSetting.setupMainMemoryOnly(ExtractionLimits.DEFAULT.unpackedBytes())
                .streamCache)) {
      budget.checkPages(document.getNumberOfPages());
      List<String> pages = new PdfStripper(budget).pages(document);
      refuseScan(document, pages);
      return pages;
    } catch (InvalidPasswordException e) {
      throw new UnreadableDocumentException(
          FailureKind.ENCRYPTED_DOCUMENT,
          "The PDF asks for a password. Ask the municipality for an open copy.",
          e);
    }
  }

  private static void refuseScan(PDDocument document, List<String> pages)
      throws IOException, UnreadableDocumentException {
    long letters = pages.stream().mapToLong(PdfReader::letters).sum();
    if (letters >= (long) LETTERS_OF_A_TEXT_PAGE * pages.size()) {
      return;
    }
    int pictures = 0;
    for (PDPage page : document.getPages()) {
      if (hasPicture(page.getResources())) {
        pictures++;
      }
    }
    if (letters < (long) LETTERS_OF_A_TEXT_PAGE * pictures) {
      throw new UnreadableDocumentException(
          FailureKind.NO_TEXT_LAYER,
          "The PDF is a scan: "
              + pictures
              + " pages with pictures and "
              + letters
              + " letters. Read it by hand, or give a copy with a text layer.");
    }
  }

  private static long letters(String page) {
    return page.codePoints().filter(Character::isLetter).count();
  }

  private static boolean hasPicture(PDResources resources) {
    if (resources == null) {
      return false;
    }
    for (COSName name : resources.getXObjectNames()) {
      if (resources.isImageXObject(name)) {
        return true;
      }
    }
    return false;
  }
}
