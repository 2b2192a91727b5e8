package no.signert.report.page;

import java.util.Locale;
import no.signert.domain.Edition;
import no.signert.domain.MunicipalityStatus;
import no.signert.report.map.Atlas;
import no.signert.report.map.MapDrawing;
import no.signert.report.map.Shade;
import no.signert.report.words.Numbers;
import no.signert.report.words.Words;
import org.jspecify.annotations.Nullable;

/** The map with its legend; each municipality is a link to its row, so a keyboard reaches it. */
final class FigureSection {
  private final Edition edition;
  private final Words words;
  private final Numbers numbers;
  private final @Nullable MapDrawing map;

  FigureSection(Edition edition, Words words, @Nullable MapDrawing map) {
    this.edition = edition;
    this.words = words;
    this.numbers = new Numbers(words);
    this.map = map;
  }

  void add(Html html) {
    html.raw("<section aria-labelledby=\"h-map\">\n");
    html.element("h2 id=\"h-map\"", words.text("page.map")).raw("\n");
    if (map == null) {
      html.element("p", words.text("map.none")).raw("\n</section>\n");
      return;
    }
    html.raw("<a class=\"skip\" href=\"#h-regions\">").text(words.text("page.skip-map"));
    html.raw("</a>\n<div class=\"mapbox\">\n");
    drawing(html, map);
    legend(html);
    html.raw("</div>\n</section>\n");
  }

  private void drawing(Html html, MapDrawing drawing) {
    html.raw("<svg class=\"map\" role=\"group\" aria-labelledby=\"h-map\" viewBox=\"0 0 ");
    html.raw(drawing.width() + " " + Atlas.HEIGHT + "\">\n").raw(drawing.patterns());
    for (MunicipalityStatus status : edition.statuses()) {
      String path = drawing.path(status);
      if (path.isEmpty()) {
        continue;
      }
      String label = drawing.label(status);
      html.raw("<a href=\"#k" + status.municipality().number() + "\" class=\"s-");
      html.raw(name(Shade.of(status)) + "\" aria-label=\"").text(label).raw("\">");
      html.element("title", label).raw("<path d=\"" + path + "\"/>");
      html.raw("<text x=\"30\" y=\"70\" aria-hidden=\"true\">").text(label).raw("</text></a>\n");
    }
    html.raw("</svg>\n");
  }

  private void legend(Html html) {
    html.raw("<ul class=\"legend\">\n");
    for (Shade shade : Shade.values()) {
      long count = edition.statuses().stream().filter(s -> Shade.of(s) == shade).count();
      html.raw("<li>").raw(swatch(shade)).text(words.label(shade) + " ");
      html.element("b", numbers.integer(count)).raw("</li>\n");
    }
    html.raw("</ul>\n");
  }

  /** Returns a sample of a shade; it says nothing that the words beside it don't. */
  static String swatch(Shade shade) {
    return "<svg class=\"swatch s-"
        + name(shade)
        + "\" aria-hidden=\"true\" viewBox=\"0 0 56 36\"><path d=\"M1 1H55V35H1Z\"/></svg>";
  }

  static String name(Shade shade) {
    return shade.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
