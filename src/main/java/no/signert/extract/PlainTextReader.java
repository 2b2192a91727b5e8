package no.signert.extract;

import java.util.List;
import java.util.regex.Pattern;

/** Reads plain text; a form feed ends a page, as in the output of {@code pdftotext}. */
final class PlainTextReader {
  private static final Pattern FORM_FEED = Pattern.compile("\f");

  private PlainTextReader() {}

  static List<String> read(String text, Budget budget) {
    budget.write(text.length());
    // A form feed after the last page ends it; it does not begin another.
    String whole = text.endsWith("\f") ? text.substring(0, text.length() - 1) : text;
    List<String> pages = List.of(FORM_FEED.split(whole, -1));
    budget.checkPages(pages.size());
    return pages;
  }
}
