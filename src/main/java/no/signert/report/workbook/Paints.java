package no.signert.report.workbook;

import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFColorRgbBinary;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;

/**
 * How the parts of a chart look. They differ in lightness, and in outline, dash or marker, never in
 * hue alone.
 */
enum Paints {
  PROVED("1F4E8C", PresetLineDash.SOLID, MarkerStyle.CIRCLE),
  SAID("7FB0E0", PresetLineDash.SOLID, MarkerStyle.DIAMOND),
  MAY_BE("DCE3EC", PresetLineDash.SOLID, MarkerStyle.NONE),
  THRESHOLD("B3431A", PresetLineDash.DASH, MarkerStyle.NONE);

  private final String colour;
  private final PresetLineDash dash;
  private final MarkerStyle marker;

  Paints(String colour, PresetLineDash dash, MarkerStyle marker) {
    this.colour = colour;
    this.dash = dash;
    this.marker = marker;
  }

  /** Returns the colour, six hexadecimal digits. */
  String colour() {
    return colour;
  }

  MarkerStyle marker() {
    return marker;
  }

  /** Fills the bars of a series. */
  void fill(XDDFChartData.Series series) {
    XDDFShapeProperties shape = new XDDFShapeProperties();
    shape.setFillProperties(new XDDFSolidFillProperties(colour(colour)));
    shape.setLineProperties(line(colour("8A97A8"), 0.5));
    series.setShapeProperties(shape);
  }

  /** Draws the line of a series, and its markers. */
  void line(XDDFChartData.Series series) {
    XDDFLineProperties line = line(colour(colour), 2.25);
    line.setPresetDash(new XDDFPresetLineDash(dash));
    series.setLineProperties(line);
    if (series instanceof org.apache.poi.xddf.usermodel.chart.XDDFLineChartData.Series plain) {
      plain.setSmooth(false);
      plain.setMarkerStyle(marker);
    }
  }

  /** Draws thin lines across the chart, one for each mark of the axis. */
  static void gridlines(XDDFValueAxis axis) {
    axis.getOrAddMajorGridProperties().setLineProperties(line(colour("DDE2E9"), 0.5));
  }

  private static XDDFLineProperties line(XDDFColor colour, double points) {
    XDDFLineProperties line = new XDDFLineProperties(new XDDFSolidFillProperties(colour));
    line.setWidth(points);
    return line;
  }

  private static XDDFColor colour(String hex) {
    return new XDDFColorRgbBinary(java.util.HexFormat.of().parseHex(hex));
  }
}
