package no.signert.extract;

import java.util.ArrayList;
import java.util.List;

/**
 * Lays out text as lines and pages. Separators are asked for, and written only before the next
 * text, so that a page neither begins nor ends with blank lines and none stands twice.
 */
final class PageWriter {
  private enum Gap {
    NONE,
    SPACE,
    CELL,
    LINE,
    BLANK_LINE
  }

  private final Budget budget;
  private final List<String> pages = new ArrayList<>();
  private StringBuilder page = new StringBuilder();
  private Gap gap = Gap.NONE;
  private boolean breakAsked;
  private boolean rowBegins;
  private boolean rowOnOneLine;
  private boolean glued;

  PageWriter(Budget budget) {
    this.budget = budget;
  }

  /** Writes text as it is; it may hold line feeds. */
  void text(CharSequence text) {
    if (text.length() == 0) {
      return;
    }
    budget.write(text.length());
    if (breakAsked) {
      endPage();
    }
    if (page.length() > 0) {
      switch (gap) {
        case NONE -> {}
        case SPACE -> page.append(' ');
        case CELL -> page.append('\t');
        case LINE -> page.append('\n');
        case BLANK_LINE -> page.append("\n\n");
      }
    }
    rowOnOneLine &= rowBegins || gap.compareTo(Gap.LINE) < 0;
    rowBegins = false;
    gap = Gap.NONE;
    glued = false;
    page.append(text);
  }

  /** Writes the number or bullet of an item; what follows stands on its line. */
  void label(String label) {
    if (label.isBlank()) {
      return;
    }
    text(label);
    gap = Gap.SPACE;
    glued = true;
  }

  /** Collapsed white space: written only between two texts of one line. */
  void space() {
    widen(Gap.SPACE);
  }

  void line() {
    widen(Gap.LINE);
  }

  void blankLine() {
    widen(Gap.BLANK_LINE);
  }

  /** Begins a row of a table; the cells of a row share a line as long as each is one line. */
  void row() {
    line();
    rowBegins = true;
    rowOnOneLine = true;
  }

  /** Begins a cell: its first block stands where the cell does. */
  void cell() {
    glued = true;
  }

  /** Ends a cell; the next one stands behind a tab, or on a new line. */
  void endCell() {
    glued = false;
    gap = rowOnOneLine && !rowBegins ? Gap.CELL : Gap.LINE;
  }

  /** Asks for a new page before the next text; two in a row are one. */
  void pageBreak() {
    breakAsked = pages.size() > 0 || page.length() > 0;
  }

  /** Returns whether nothing has been written. */
  boolean isEmpty() {
    return pages.isEmpty() && page.length() == 0;
  }

  List<String> pages() {
    if (page.length() > 0 || pages.isEmpty()) {
      endPage();
    }
    return pages;
  }

  private void widen(Gap wanted) {
    if (!glued && wanted.compareTo(gap) > 0) {
      gap = wanted;
    }
  }

  private void endPage() {
    pages.add(page.toString());
    budget.checkPages(pages.size());
    page = new StringBuilder();
    breakAsked = false;
    gap = Gap.NONE;
  }
}
