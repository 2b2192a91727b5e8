package no.signert.report.workbook;

import java.util.List;
import java.util.function.Function;
import no.signert.domain.Edition;
import no.signert.domain.RegionCoverage;
import no.signert.domain.TimeSeries;
import no.signert.report.words.Numbers;
import no.signert.report.words.Words;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFScatterChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.xmlbeans.XmlCursor;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;

/** Draws the edition's charts, as Excel's own, over the cells of other sheets. */
final class Charts {
  private final XSSFSheet sheet;
  private final Edition edition;
  private final Words words;
  private final Columns columns;

  Charts(XSSFSheet sheet, Edition edition, Words words) {
    this.sheet = sheet;
    this.edition = edition;
    this.words = words;
    this.columns = new Columns(words);
  }

  /** Draws what each region adds up to: what may be, what is said and what is proved. */
  void regions(XSSFClientAnchor anchor, DataSheet<RegionCoverage> table) {
    XSSFChart chart = chart(anchor, "chart.regions");
    XDDFCategoryAxis across = chart.createCategoryAxis(AxisPosition.BOTTOM);
    XDDFValueAxis up = shares(chart, across);
    List<RegionCoverage> rows = table.list();
    XDDFDataSource<String> names =
        XDDFDataSourcesFactory.fromArray(
            rows.stream().map(words::region).toArray(String[]::new),
            range(table, "regions.region"));
    XDDFBarChartData bars = (XDDFBarChartData) chart.createData(ChartTypes.BAR, across, up);
    bars.setBarDirection(BarDirection.COL);
    bars.setBarGrouping(BarGrouping.CLUSTERED);
    region(bars, names, table, "share_high", RegionCoverage::shareHigh, Paints.MAY_BE);
    region(bars, names, table, "share", RegionCoverage::share, Paints.SAID);
    region(bars, names, table, "share_low", RegionCoverage::shareLow, Paints.PROVED);
    chart.plot(bars);
    overlap(chart.getCTChart().getPlotArea().getBarChartArray(0));
    XDDFLineChartData line = (XDDFLineChartData) chart.createData(ChartTypes.LINE, across, up);
    XDDFChartData.Series threshold =
        line.addSeries(
            names, numbers(table, "regions.threshold", r -> r.threshold().doubleValue()));
    threshold.setTitle(thresholdName(), null);
    Paints.THRESHOLD.line(threshold);
    chart.plot(line);
    ThresholdLabel.put(
        chart.getCTChart().getPlotArea().getLineChartArray(0).getSerArray(0),
        "cat",
        rows.size() - 1);
  }

  /** Draws how the signatures added up. */
  void time(XSSFClientAnchor anchor, DataSheet<TimeSeries.Point> table) {
    XSSFChart chart = chart(anchor, "chart.time");
    XDDFValueAxis across = chart.createValueAxis(AxisPosition.BOTTOM);
    across.setTitle(words.text("chart.day"));
    across.setNumberFormat(words.text("chart.day-format"));
    List<TimeSeries.Point> points = table.list();
    if (!points.isEmpty()) {
      across.setMinimum(DateUtil.getExcelDate(points.get(0).day()));
      across.setMaximum(DateUtil.getExcelDate(edition.asOf()) + 1);
    }
    XDDFValueAxis up = shares(chart, across);
    XDDFNumericalDataSource<Double> days =
        numbers(table, "series.day", p -> DateUtil.getExcelDate(p.day()));
    XDDFScatterChartData lines =
        (XDDFScatterChartData) chart.createData(ChartTypes.SCATTER, across, up);
    time(lines, days, table, "series.share", TimeSeries.Point::share, Paints.SAID);
    time(lines, days, table, "series.documented", TimeSeries.Point::documented, Paints.PROVED);
    double threshold = edition.campaign().threshold().moreThan().doubleValue();
    time(lines, days, table, "series.threshold", p -> threshold, Paints.THRESHOLD);
    lines.getSeries(2).setTitle(thresholdName(), null);
    chart.plot(lines);
    ThresholdLabel.put(
        chart.getCTChart().getPlotArea().getScatterChartArray(0).getSerArray(2),
        "xVal",
        points.size() - 1);
  }

  private void region(
      XDDFBarChartData bars,
      XDDFDataSource<String> names,
      DataSheet<RegionCoverage> table,
      String column,
      Function<RegionCoverage, @Nullable Double> value,
      Paints paint) {
    XDDFChartData.Series series = bars.addSeries(names, numbers(table, "regions." + column, value));
    series.setTitle(columns.heading("regions", column), null);
    paint.fill(series);
  }

  private void time(
      XDDFScatterChartData lines,
      XDDFNumericalDataSource<Double> days,
      DataSheet<TimeSeries.Point> table,
      String key,
      Function<TimeSeries.Point, @Nullable Double> value,
      Paints paint) {
    XDDFChartData.Series series = lines.addSeries(days, numbers(table, key, value));
    series.setTitle(words.text(key), null);
    XDDFScatterChartData.Series line = (XDDFScatterChartData.Series) series;
    line.setSmooth(false);
    line.setMarkerStyle(paint.marker());
    paint.line(series);
  }

  /**
   * Puts the bars of a region on top of one another. Written as bare XML, because POI's smaller
   * schema jar knows the element but not the type of its value.
   */
  private static void overlap(CTBarChart bars) {
    String namespace = bars.schemaType().getName().getNamespaceURI();
    try (XmlCursor cursor = bars.newCursor()) {
      cursor.toChild(namespace, "axId");
      for (String[] setting : new String[][] {{"gapWidth", "40"}, {"overlap", "100"}}) {
        cursor.beginElement(setting[0], namespace);
        cursor.insertAttributeWithValue("val", setting[1]);
        cursor.toParent();
        cursor.toNextSibling();
      }
    }
  }

  private String thresholdName() {
    Numbers numbers = new Numbers(words);
    return words.text(
        "chart.threshold", numbers.percent(edition.campaign().threshold().moreThan()));
  }

  private XSSFChart chart(XSSFClientAnchor anchor, String key) {
    XSSFChart chart = sheet.createDrawingPatriarch().createChart(anchor);
    ThresholdLabel.leaveRoom(chart);
    chart.setTitleText(words.text(key));
    chart.setTitleOverlay(false);
    chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
    chart
        .getGraphicFrame()
        .getCTGraphicalObjectFrame()
        .getNvGraphicFramePr()
        .getCNvPr()
        .setDescr(words.text(key + ".alt"));
    return chart;
  }

  private XDDFValueAxis shares(XSSFChart chart, XDDFChartAxis across) {
    XDDFValueAxis up = chart.createValueAxis(AxisPosition.LEFT);
    up.setCrosses(AxisCrosses.MIN);
    up.setCrossBetween(
        across instanceof XDDFCategoryAxis
            ? AxisCrossBetween.BETWEEN
            : AxisCrossBetween.MIDPOINT_CATEGORY);
    up.setMinimum(0);
    up.setMaximum(1);
    up.setNumberFormat("0 %");
    up.setTitle(words.text("chart.share"));
    Paints.gridlines(up);
    return up;
  }

  private <T> XDDFNumericalDataSource<Double> numbers(
      DataSheet<T> table, String headingKey, Function<T, @Nullable Double> value) {
    Double[] values = table.list().stream().map(value).toArray(Double[]::new);
    return XDDFDataSourcesFactory.fromArray(values, range(table, headingKey));
  }

  /** Returns the cells of a column, as a formula names them. */
  private <T> String range(DataSheet<T> table, String headingKey) {
    String heading = words.text(headingKey);
    for (int i = 0; i < table.columns().size(); i++) {
      if (table.columns().get(i).heading().equals(heading)) {
        String column = org.apache.poi.ss.util.CellReference.convertNumToColString(i);
        int first = DataSheet.FIRST_ROW + 1;
        int last = DataSheet.FIRST_ROW + table.list().size();
        return "'" + table.name() + "'!$" + column + "$" + first + ":$" + column + "$" + last;
      }
    }
    throw new IllegalArgumentException("The sheet has no column '" + heading + "'");
  }
}
