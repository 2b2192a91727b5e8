package no.signert.report.map;

import java.util.List;
import java.util.Locale;
import no.signert.domain.MunicipalityStatus;
import no.signert.report.words.Words;

/** Draws the map as SVG, each municipality with its name and where it stands. */
public final class MapDrawing {
  private static final int TILE = 14;

  private final Atlas atlas;
  private final Words words;

  /** Draws with the names in the language of {@code words}. */
  public MapDrawing(Atlas atlas, Words words) {
    this.atlas = atlas;
    this.words = words;
  }

  /**
   * Returns the map as a file of its own, with a legend.
   *
   * @param title what the map shows
   */
  public String file(List<MunicipalityStatus> statuses, String title) {
    int width = atlas.width() + 720;
    StringBuilder svg = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ")
        .append(width)
        .append(' ')
        .append(Atlas.HEIGHT)
        .append("\" xml:lang=\"")
        .append(words.language())
        .append("\" role=\"img\">\n<title>")
        .append(escaped(title))
        .append("</title>\n<style>")
        .append("text{font:34px sans-serif;fill:#1b2a41}</style>\n")
        .append("<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n")
        .append(patterns())
        .append("<g stroke=\"#5a6270\" stroke-linejoin=\"round\">\n");
    for (MunicipalityStatus status : statuses) {
      String path = path(status);
      if (!path.isEmpty()) {
        svg.append("<path fill=\"")
            .append(fill(Shade.of(status)))
            .append("\" d=\"")
            .append(path)
            .append("\"><title>")
            .append(escaped(label(status)))
            .append("</title></path>\n");
      }
    }
    return svg.append("</g>\n").append(legend()).append("</svg>\n").toString();
  }

  /** Returns the width of the drawing in its units; its height is {@link Atlas#HEIGHT}. */
  public int width() {
    return atlas.width();
  }

  /** Returns the definitions that {@link #fill} refers to. */
  public String patterns() {
    StringBuilder defs = new StringBuilder("<defs>\n");
    for (Shade shade : Shade.values()) {
      if (shade.pattern() != Shade.Pattern.NONE) {
        defs.append(
            String.format(
                Locale.ROOT,
                "<pattern id=\"p-%s\" width=\"%d\" height=\"%d\" patternUnits=\"userSpaceOnUse\">",
                name(shade),
                TILE,
                TILE));
        defs.append("<rect class=\"bg-").append(name(shade));
        defs.append("\" width=\"100%\" height=\"100%\" fill=\"#").append(shade.fill());
        defs.append("\"/>").append(ink(shade)).append("</pattern>\n");
      }
    }
    return defs.append("</defs>\n").toString();
  }

  /** Returns the paint of a shade: a colour, or a pattern of {@link #patterns}. */
  public static String fill(Shade shade) {
    return shade.pattern() == Shade.Pattern.NONE
        ? "#" + shade.fill()
        : "url(#p-" + name(shade) + ")";
  }

  /** Returns what is said of a municipality on the map. */
  public String label(MunicipalityStatus status) {
    String name = status.municipality().name();
    return status.inScope()
        ? words.text("map.label", name, words.label(status.status()))
        : words.text("map.label", name, words.label(Shade.NOT_COUNTED));
  }

  /** Returns the outline of a municipality as path data in whole units; empty if it has none. */
  public String path(MunicipalityStatus status) {
    Outline outline = atlas.outlines().get(status.municipality().number());
    StringBuilder path = new StringBuilder();
    if (outline != null) {
      outline.rings().forEach(ring -> ring(ring, path));
    }
    return path.toString();
  }

  private static void ring(double[] ring, StringBuilder path) {
    long x = Math.round(ring[0]);
    long y = Math.round(ring[1]);
    path.append('M').append(x).append(' ').append(y).append('l');
    int steps = 0;
    for (int i = 2; i < ring.length; i += 2) {
      long dx = Math.round(ring[i]) - x;
      long dy = Math.round(ring[i + 1]) - y;
      if (dx != 0 || dy != 0) {
        path.append(steps++ > 0 && dx >= 0 ? " " : "").append(dx);
        path.append(dy >= 0 ? " " : "").append(dy);
        x += dx;
        y += dy;
      }
    }
    path.append(steps == 0 ? "1 0 0 1z" : "z");
  }

  private String legend() {
    StringBuilder legend = new StringBuilder();
    int x = atlas.width() - 40;
    int y = Atlas.HEIGHT - Shade.values().length * 62 - 40;
    for (Shade shade : Shade.values()) {
      legend.append(
          String.format(
              Locale.ROOT,
              "<rect x=\"%d\" y=\"%d\" width=\"64\" height=\"42\" stroke=\"#5a6270\" fill=\"%s\"/>",
              x,
              y,
              fill(shade)));
      legend.append(
          String.format(
              Locale.ROOT,
              "<text x=\"%d\" y=\"%d\">%s</text>\n",
              x + 84,
              y + 33,
              escaped(words.label(shade))));
      y += 62;
    }
    return legend
        + String.format(
            Locale.ROOT,
            "<text x=\"%d\" y=\"%d\">%s</text>\n",
            x,
            y + 33,
            escaped(words.text("map.attribution")));
  }

  private static String ink(Shade shade) {
    String stroke = "stroke=\"#" + shade.ink() + "\" stroke-width=\"%s\"";
    return switch (shade.pattern()) {
      case NONE -> "";
      case RISING ->
          "<path d=\"M-2 2l4-4M0 14L14 0M12 16l4-4\" " + stroke.replace("%s", "4") + "/>";
      case FALLING ->
          "<path d=\"M12-2l4 4M0 0L14 14M-2 12l4 4\" " + stroke.replace("%s", "2") + "/>";
      case UPRIGHT -> "<path d=\"M7 0V14\" " + stroke.replace("%s", "2") + "/>";
      case CROSS -> "<path d=\"M0 0L14 14M0 14L14 0\" " + stroke.replace("%s", "1.5") + "/>";
      case DOTS ->
          String.format(
              Locale.ROOT,
              "<circle cx=\"4\" cy=\"4\" r=\"2\" fill=\"#%s\"/><circle cx=\"11\" cy=\"11\" r=\"2\" fill=\"#%s\"/>",
              shade.ink(),
              shade.ink());
    };
  }

  private static String name(Shade shade) {
    return shade.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
