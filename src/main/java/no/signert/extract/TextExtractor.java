package no.signert.extract;

import java.io.IOException;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import no.signert.domain.DocumentText;
import no.signert.domain.FailureKind;
import org.jspecify.annotations.Nullable;

/**
 * Turns the bytes of a paper into its text. Safe for use by several threads; touches neither
 * network nor disk.
 *
 * <p>What a file is, is decided by its content; name and media type only appear in messages. Line
 * ends become line feeds, and characters that no sheet can hold become spaces; everything else
 * stays as written.
 */
public final class TextExtractor {
  private static final String VERSION = "1";

  /**
   * Returns the version of what is made of bytes. Who changes what text comes of any document moves
   * it: papers read by another version are read again.
   */
  public static String version() {
    return VERSION;
  }

  private final ExtractionLimits limits;

  /** Makes an extractor with the usual limits. */
  public TextExtractor() {
    this(ExtractionLimits.DEFAULT);
  }

  /** Makes an extractor with other limits. */
  public TextExtractor(ExtractionLimits limits) {
    this.limits = limits;
  }

  /**
   * Reads a document.
   *
   * @param content its bytes
   * @param name what to call it in messages
   * @param mediaType what the server called it; null where it did not say
   * @param charset what the server called its charset; null where it did not say
   * @throws UnreadableDocumentException if there is no text that we can read; nothing else is ever
   *     thrown, whatever the bytes
   */
  public DocumentText extract(
      byte[] content, String name, @Nullable String mediaType, @Nullable String charset)
      throws UnreadableDocumentException {
    Budget budget = new Budget(limits, System::nanoTime);
    try {
      budget.checkBytes(content.length);
      List<String> pages = read(content, charset, budget);
      List<String> clean = pages.stream().map(Characters::clean).toList();
      if (clean.stream().allMatch(String::isBlank)) {
        throw new UnreadableDocumentException(
            FailureKind.EMPTY_DOCUMENT,
            "There is no text in it. Look whether anything is missing.");
      }
      return new DocumentText(clean);
    } catch (UnreadableDocumentException e) {
      throw named(name, e.kind(), String.valueOf(e.getMessage()), e.getCause());
    } catch (Budget.Spent e) {
      throw named(name, e.kind, String.valueOf(e.getMessage()), null);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      throw named(
          name,
          FailureKind.BROKEN_DOCUMENT,
          "The file is damaged (" + e + "). Fetch it again, or ask for a sound copy.",
          e);
    } catch (OutOfMemoryError e) {
      throw named(
          name, FailureKind.DOCUMENT_TOO_LARGE, "Memory ran out. Give the program more.", e);
    }
  }

  private static List<String> read(byte[] content, @Nullable String charset, Budget budget)
      throws IOException, UnreadableDocumentException {
    return switch (Format.of(content)) {
      case PDF -> PdfReader.read(content, budget);
      case HTML -> HtmlReader.read(TextDecoder.decode(content, charset, true), budget);
      case ZIP -> readZip(new OfficeZip(content, budget), budget);
      case OLE2 -> OldWordReader.read(content, budget);
      case RTF -> RtfReader.read(content, budget);
      case TEXT -> PlainTextReader.read(TextDecoder.decode(content, charset, false), budget);
      case IMAGE ->
          throw new UnreadableDocumentException(
              FailureKind.NO_TEXT_LAYER, "It is a picture. Read it by hand.");
    };
  }

  private static List<String> readZip(OfficeZip zip, Budget budget)
      throws IOException, UnreadableDocumentException {
    List<String> pages;
    try {
      XMLStreamReader openDocument = zip.open("content.xml");
      pages =
          openDocument == null
              ? DocxReader.read(zip, budget)
              : OpenDocumentReader.read(openDocument, budget);
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
    if (zip.hasPictures() && pages.stream().allMatch(String::isBlank)) {
      throw new UnreadableDocumentException(
          FailureKind.NO_TEXT_LAYER, "The document holds pictures only. Read it by hand.");
    }
    return pages;
  }

  private static UnreadableDocumentException named(
      String name, FailureKind kind, String message, @Nullable Throwable cause) {
    String full = name + ": " + message;
    return cause == null
        ? new UnreadableDocumentException(kind, full)
        : new UnreadableDocumentException(kind, full, cause);
  }
}
