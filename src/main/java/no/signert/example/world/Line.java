package no.signert.example.world;

/**
 * A paragraph of a paper.
 *
 * @param style how it looks
 * @param text its words; the cells of a {@link Style#ROW} are parted by tabs
 */
public record Line(Style style, String text) {
  /** How a paragraph looks. */
  public enum Style {
    TITLE,
    HEADING,
    BODY,
    ROW
  }

  /**
   * Reads one line of a template: {@code # title}, {@code ## heading}, {@code | a | b |} or text.
   */
  static Line of(String template) {
    if (template.startsWith("## ")) {
      return new Line(Style.HEADING, template.substring(3));
    }
    if (template.startsWith("# ")) {
      return new Line(Style.TITLE, template.substring(2));
    }
    if (template.startsWith("| ")) {
      String cells = template.substring(2).replaceAll("\\s*\\|\\s*$", "");
      return new Line(Style.ROW, cells.replaceAll("\\s*\\|\\s*", "\t"));
    }
    return new Line(Style.BODY, template);
  }
}
