package no.signert.report.page;

/** Text on its way to become HTML; whatever comes from the world goes through {@link #text}. */
final class Html {
  private final StringBuilder out = new StringBuilder();

  /** Adds mark-up as it is. */
  Html raw(String markup) {
    out.append(markup);
    return this;
  }

  /** Adds words, none of which can become mark-up. */
  Html text(String words) {
    out.append(escaped(words));
    return this;
  }

  /** Adds an element that holds words. */
  Html element(String tag, String words) {
    int space = tag.indexOf(' ');
    String name = space < 0 ? tag : tag.substring(0, space);
    return raw("<" + tag + ">").text(words).raw("</" + name + ">");
  }

  /** Adds a link; the address must be one that a reader may follow. */
  Html link(String address, String words) {
    return raw("<a href=\"" + escaped(address) + "\">").text(words).raw("</a>");
  }

  static String escaped(String words) {
    StringBuilder safe = new StringBuilder(words.length() + 16);
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      switch (c) {
        case '&' -> safe.append("&amp;");
        case '<' -> safe.append("&lt;");
        case '>' -> safe.append("&gt;");
        case '"' -> safe.append("&quot;");
        case '\'' -> safe.append("&#39;");
        case '\n', '\t' -> safe.append(c);
        default -> safe.append(c < ' ' || c == '\uFFFE' || c == '\uFFFF' ? '\uFFFD' : c);
      }
    }
    return safe.toString();
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
