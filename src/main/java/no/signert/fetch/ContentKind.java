package no.signert.fetch;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What bytes are by their own account, whatever they are called. */
enum ContentKind {
  EMPTY,
  PDF,
  ZIP,
  HTML,
  JSON,
  OTHER;

  private static final int LOOK = 1024;

  /** A central directory ends with at most a comment of 64 KiB. */
  private static final int ZIP_END = 22 + 65_535;

  /** Producers and servers add blanks and signatures after the end mark. */
  private static final int PDF_END = 4096;

  static ContentKind of(byte[] content) {
    String start = text(content, 0, LOOK);
    String shown = start.replace("\u00ef\u00bb\u00bf", "").strip();
    if (shown.isEmpty() && content.length <= LOOK) {
      return EMPTY;
    }
    if (start.contains("%PDF-")) {
      return PDF;
    }
    if (start.startsWith("PK\u0003\u0004")) {
      return ZIP;
    }
    return textual(shown.toLowerCase(Locale.ROOT));
  }

  private static ContentKind textual(String shown) {
    if (shown.startsWith("<!doctype html")
        || shown.startsWith("<html")
        || (shown.startsWith("<") && shown.matches("(?s).*<(?:html|head|body|title)[\\s>].*"))) {
      return HTML;
    }
    return shown.matches("(?s)(?:\\{\\s*\"|\\[\\s*[{\\]]|\\{\\s*}).*") ? JSON : OTHER;
  }

  static boolean isWholePdf(byte[] content) {
    return text(content, content.length - PDF_END, PDF_END).contains("%%EOF");
  }

  static boolean isWholeZip(byte[] content) {
    return text(content, content.length - ZIP_END, ZIP_END).contains("PK\u0005\u0006");
  }

  private static String text(byte[] content, int from, int length) {
    int start = Math.max(from, 0);
    int end = Math.min(start + length, content.length);
    return new String(content, start, end - start, StandardCharsets.ISO_8859_1);
  }
}
