package no.signert.extract;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
import org.jspecify.annotations.Nullable;

/** Reads the text layer of a PDF. */
final class PdfReader {
  /** Fewer letters than this on the average page with a picture: a scan without text layer. */
  private static final int LETTERS_OF_A_TEXT_PAGE = 20;

  /** How much of other people's additions may follow the end of a PDF. */
  private static final int LONGEST_TAIL = 16_384;

  static {
    PdfFonts.install();
  }

  private PdfReader() {}

  static List<String> read(byte[] content, Budget budget)
      throws IOException, UnreadableDocumentException {
    refuseCutOff(content);
    try {
      List<String> pages = plainPages(content, budget);
      return pages == null ? pages(content, budget) : pages;
    } catch (InvalidPasswordException e) {
      throw new UnreadableDocumentException(
          FailureKind.ENCRYPTED_DOCUMENT,
          "The PDF asks for a password. Ask the municipality for an open copy.",
          e);
    }
  }

  private static @Nullable List<String> plainPages(byte[] content, Budget budget)
      throws IOException, UnreadableDocumentException {
    try (PDDocument document = load(content, budget)) {
      budget.checkPages(document.getNumberOfPages());
      List<String> pages = PlainPdf.pages(document, budget);
      if (pages != null) {
        refuseScan(document, pages);
      }
      return pages;
    }
  }

  private static List<String> pages(byte[] content, Budget budget)
      throws IOException, UnreadableDocumentException {
    try (PDDocument document = load(content, budget)) {
      List<String> pages = new PdfStripper(budget).pages(document);
      refuseScan(document, pages);
      return pages;
    }
  }

  private static PDDocument load(byte[] content, Budget budget) throws IOException {
    return Loader.loadPDF(
        new RandomAccessReadBuffer(content),
        "",
        MemoryUsageSetting.setupMainMemoryOnly(budget.unpackedLimit()).streamCache);
  }

  /**
   * PDFBox mends a file that lacks its end and reads what pages it finds; but half a paper may lack
   * the decision.
   */
  private static void refuseCutOff(byte[] content) throws IOException {
    int tail = Math.max(0, content.length - LONGEST_TAIL);
    String end = new String(content, tail, content.length - tail, StandardCharsets.ISO_8859_1);
    if (!end.contains("startxref")) {
      throw new IOException("the PDF is cut off: its end is missing");
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
