package no.signert.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * The text of a document exactly as extracted, page by page.
 *
 * <p>Offsets count UTF-16 code units in {@link #text()}, where pages are joined by one form feed
 * (U+000C), as {@code pdftotext} does; so one pair of offsets names a passage even when it runs
 * over a page break.
 */
public final class DocumentText {
  /** What separates pages in {@link #text()}. */
  public static final char PAGE_BREAK = '\f';

  private final String text;
  private final int[] pageStarts;

  /**
   * Makes a text of its pages.
   *
   * @param pages text of each page in order; form feeds inside a page are replaced by line feeds
   */
  public DocumentText(List<String> pages) {
    if (pages.isEmpty()) {
      throw new IllegalArgumentException("A document text must have at least one page: " + pages);
    }
    StringBuilder joined = new StringBuilder();
    pageStarts = new int[pages.size()];
    for (int i = 0; i < pages.size(); i++) {
      if (i > 0) {
        joined.append(PAGE_BREAK);
      }
      pageStarts[i] = joined.length();
      joined.append(pages.get(i).replace(PAGE_BREAK, '\n'));
    }
    text = joined.toString();
  }

  /** Returns the whole text, pages joined by {@link #PAGE_BREAK}. */
  public String text() {
    return text;
  }

  /** Returns how many pages there are, at least one. */
  public int pageCount() {
    return pageStarts.length;
  }

  /**
   * Returns the page, counted from 1, that an offset lies on; a page break belongs to the page
   * before it.
   *
   * @throws IndexOutOfBoundsException if the offset lies outside the text
   */
  public int pageAt(int offset) {
    Objects.checkIndex(offset, text.length() + 1);
    int found = Arrays.binarySearch(pageStarts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /**
   * Cuts a quote.
   *
   * @throws IndexOutOfBoundsException if the offsets lie outside the text
   */
  public Quote quote(int start, int end) {
    Objects.checkFromToIndex(start, end, text.length());
    return new Quote(text.substring(start, end), pageAt(start), start, end);
  }
}
