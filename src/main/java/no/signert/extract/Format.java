package no.signert.extract;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What a file is, by its content: names and media types lie. */
enum Format {
  PDF,
  /** A zip file: Word, OpenDocument, or something else. */
  ZIP,
  /** Microsoft's compound file: old Word, or an encrypted new one. */
  OLE2,
  RTF,
  IMAGE,
  HTML,
  /** Anything else; whether it is text shows in decoding. */
  TEXT;

  private static final int HEAD = 1024;

  /** Recognises a file by its first kilobyte. */
  static Format of(byte[] content) {
    String head =
        new String(content, 0, Math.min(HEAD, content.length), StandardCharsets.ISO_8859_1);
    if (head.startsWith("PK\u0003\u0004") || head.startsWith("PK\u0005\u0006")) {
      return ZIP;
    }
    if (head.startsWith("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1")) {
      return OLE2;
    }
    if (head.startsWith("{\\rtf")) {
      return RTF;
    }
    if (isImage(head)) {
      return IMAGE;
    }
    // A stray byte-order mark, and the NULs of UTF-16, must not hide a tag.
    String start = head.replaceAll("[\u0000\u00ef\u00bb\u00bf\u00fe\u00ff]", "").stripLeading();
    if (start.startsWith("<") && looksLikeHtml(start.toLowerCase(Locale.ROOT))) {
      return HTML;
    }
    return head.contains("%PDF-") ? PDF : TEXT;
  }

  private static boolean isImage(String head) {
    return head.startsWith("\u0089PNG")
        || head.startsWith("\u00ff\u00d8\u00ff")
        || head.startsWith("GIF8")
        || head.startsWith("II*\u0000")
        || head.startsWith("MM\u0000*")
        || (head.startsWith("BM") && head.indexOf('\0') >= 0);
  }

  private static boolean looksLikeHtml(String start) {
    for (String tag :
        new String[] {
          "<!doctype html",
          "<html",
          "<head",
          "<body",
          "<title",
          "<meta",
          "<table",
          "<div",
          "<p>",
          "<p ",
          "<h1",
          "<h2",
          "<article",
          "<main",
          "<section",
          "<script",
          "<frameset"
        }) {
      if (start.contains(tag)) {
        return true;
      }
    }
    return false;
  }
}
