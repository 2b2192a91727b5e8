package no.signert.report.workbook;

import java.util.Locale;
import org.apache.poi.xddf.usermodel.chart.LayoutMode;
import org.apache.poi.xddf.usermodel.chart.LayoutTarget;
import org.apache.poi.xddf.usermodel.chart.XDDFManualLayout;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;

/**
 * The words at the right end of a chart's threshold line, so that nobody has to look it up in the
 * legend. Written as bare XML, because POI has no labels of single points.
 */
final class ThresholdLabel {
  /**
   * Parts of the chart's width and height: below the title, right of the axis' title, above the
   * legend, left of the label.
   */
  private static final double TOP = 0.13;

  private static final double LEFT = 0.05;
  private static final double WIDTH = 0.82;
  private static final double HEIGHT = 0.74;

  private static final String SHOW =
      "<c:showLegendKey val='0'/><c:showVal val='0'/><c:showCatName val='0'/>"
          + "<c:showSerName val='%s'/><c:showPercent val='0'/><c:showBubbleSize val='0'/>";

  private static final String LABELS =
      "<c:dLbls xmlns:c='http://schemas.openxmlformats.org/drawingml/2006/chart'"
          + " xmlns:a='http://schemas.openxmlformats.org/drawingml/2006/main'>"
          + "<c:dLbl><c:idx val='%d'/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>"
          + "<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz='1000' b='1'><a:solidFill>"
          + "<a:srgbClr val='%s'/></a:solidFill></a:defRPr></a:pPr><a:endParaRPr/></a:p></c:txPr>"
          + "<c:dLblPos val='r'/>"
          + SHOW.replace("%s", "1")
          + "</c:dLbl>"
          + SHOW.replace("%s", "0")
          + "</c:dLbls>";

  private ThresholdLabel() {}

  /** Leaves room at the right of a chart that has just been made. */
  static void leaveRoom(XSSFChart chart) {
    XDDFManualLayout layout = chart.getOrAddManualLayout();
    layout.setTarget(LayoutTarget.OUTER);
    layout.setXMode(LayoutMode.EDGE);
    layout.setYMode(LayoutMode.EDGE);
    layout.setX(LEFT);
    layout.setY(TOP);
    layout.setWidthRatio(WIDTH);
    layout.setHeightRatio(HEIGHT);
  }

  /**
   * Names a series at one of its points.
   *
   * @param before name of the element that follows in the series
   * @param point index of the point
   */
  static void put(XmlObject series, String before, int point) {
    String xml = String.format(Locale.ROOT, LABELS, point, Paints.THRESHOLD.colour());
    try (XmlCursor from = XmlObject.Factory.parse(xml).newCursor();
        XmlCursor to = series.newCursor()) {
      from.toFirstChild();
      to.toChild(from.getName().getNamespaceURI(), before);
      from.copyXml(to);
    } catch (XmlException e) {
      throw new IllegalStateException("The label of the threshold is no XML", e);
    }
  }
}
