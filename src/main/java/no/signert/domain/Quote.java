package no.signert.domain;

/**
 * Words of a document, verbatim (<i>sitat</i>).
 *
 * @param text the words exactly as extracted, line breaks and all; never blank
 * @param page the page they begin on, counted from 1
 * @param start offset of the first UTF-16 code unit in {@link DocumentText#text()}
 * @param end offset after the last one
 */
public record Quote(String text, int page, int start, int end) {
  public Quote {
    Checks.notBlank(text, "A quote");
    if (page < 1 || start < 0 || end - start != text.length()) {
      throw new IllegalArgumentException(
          "A quote's page and offsets must fit its words: page "
              + page
              + ", "
              + start
              + " to "
              + end);
    }
  }

  /** Returns whether these very words stand at this very place of a text. */
  public boolean standsIn(DocumentText document) {
    return end <= document.text().length()
        && document.text().startsWith(text, start)
        && document.pageAt(start) == page;
  }

  /** Returns the words on one line: runs of white space become one space. For display only. */
  public String onOneLine() {
    return text.strip().replaceAll("[\\s\\u00A0]+", " ");
  }
}
