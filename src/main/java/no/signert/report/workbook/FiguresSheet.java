package no.signert.report.workbook;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import no.signert.domain.Edition;
import no.signert.domain.RegionCoverage;
import no.signert.domain.TimeSeries;
import no.signert.report.map.Atlas;
import no.signert.report.map.MapImage;
import no.signert.report.map.Shade;
import no.signert.report.words.Words;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/** The figures: the map with its legend as a table, and the charts. */
final class FiguresSheet {
  /** First row below the legend, where the charts begin. */
  private static final int CHARTS = 14;

  private static final int CHART_ROWS = 24;
  private static final int MAP_COLUMN = 6;

  /** Height of a row in pixels, where nothing says otherwise. */
  private static final int ROW = 20;

  /** Room around a sample of a shade in its cell, and its width, in pixels. */
  private static final int SAMPLE_EDGE = 3;

  private static final int SAMPLE_WIDTH = 100;

  private final SXSSFWorkbook book;
  private final Edition edition;
  private final Words words;
  private final boolean hasMap;

  FiguresSheet(SXSSFWorkbook book, Edition edition, Words words, boolean hasMap) {
    this.hasMap = hasMap;
    this.book = book;
    this.edition = edition;
    this.words = words;
  }

  /** Returns the table of the sheet: the legend. */
  DataSheet<Legend> legend() {
    List<SheetColumn<Legend>> shown =
        List.of(
            new SheetColumn<>(
                words.text("figures.sample"), 16, Look.TEXT, row -> null, row -> null),
            new SheetColumn<>(
                words.text("figures.status"),
                30,
                Look.TEXT,
                row -> words.label(row.shade()),
                row -> null),
            new SheetColumn<>(
                words.text("figures.municipalities"),
                12,
                Look.INTEGER,
                Legend::municipalities,
                row -> null),
            new SheetColumn<>(
                words.text("figures.population"),
                14,
                Look.INTEGER,
                Legend::population,
                row -> null),
            new SheetColumn<>(
                words.text("figures.pattern"),
                34,
                Look.TEXT,
                row -> words.text("pattern." + row.shade().name()),
                row -> null));
    return new DataSheet<>(
        words.text("sheet.figures"),
        words.text("title.figures"),
        words.text(hasMap ? "lead.figures" : "lead.figures.no-map"),
        shown,
        Legend.of(edition),
        "",
        0,
        shown.size(),
        DataSheet.LINKS);
  }

  /** Draws map and charts onto the sheet that holds the legend. */
  void draw(
      @Nullable Atlas atlas, DataSheet<RegionCoverage> regions, DataSheet<TimeSeries.Point> series)
      throws IOException {
    XSSFSheet sheet = book.getXSSFWorkbook().getSheet(words.text("sheet.figures"));
    Charts charts = new Charts(sheet, edition, words);
    charts.regions(anchor(0, CHARTS, 5, CHARTS + CHART_ROWS), regions);
    if (!series.list().isEmpty()) {
      int below = CHARTS + CHART_ROWS + 1;
      charts.time(anchor(0, below, 5, below + CHART_ROWS), series);
    }
    Optional<Atlas> map = Optional.ofNullable(atlas);
    if (map.isPresent()) {
      picture(sheet, map.get());
      List<Legend> rows = Legend.of(edition);
      for (int i = 0; i < rows.size(); i++) {
        sample(sheet, rows.get(i).shade(), DataSheet.FIRST_ROW + i);
      }
    }
  }

  /** Puts a sample of a shade into its row, drawn as on the map: cells have other patterns. */
  private void sample(XSSFSheet sheet, Shade shade, int row) throws IOException {
    int edge = SAMPLE_EDGE * Units.EMU_PER_PIXEL;
    int right = (SAMPLE_EDGE + SAMPLE_WIDTH) * Units.EMU_PER_PIXEL;
    int bottom = (ROW - SAMPLE_EDGE) * Units.EMU_PER_PIXEL;
    XSSFClientAnchor anchor = new XSSFClientAnchor(edge, edge, right, bottom, 0, row, 0, row);
    byte[] png = MapImage.sample(shade, SAMPLE_WIDTH, ROW - 2 * SAMPLE_EDGE);
    String name = words.label(shade);
    add(sheet, png, anchor, name, name + ": " + words.text("pattern." + shade.name()) + ".");
  }

  private void add(
      XSSFSheet sheet, byte[] png, XSSFClientAnchor anchor, String name, String alternative) {
    anchor.setAnchorType(ClientAnchor.AnchorType.MOVE_DONT_RESIZE);
    int index = book.getXSSFWorkbook().addPicture(png, SXSSFWorkbook.PICTURE_TYPE_PNG);
    XSSFPicture picture = sheet.createDrawingPatriarch().createPicture(anchor, index);
    picture.getCTPicture().getNvPicPr().getCNvPr().setDescr(alternative);
    picture.getCTPicture().getNvPicPr().getCNvPr().setName(name);
  }

  private void picture(XSSFSheet sheet, Atlas atlas) throws IOException {
    byte[] png = MapImage.png(atlas, edition.statuses());
    int height = (CHARTS + 2 * CHART_ROWS + 1 - DataSheet.HEADER_ROW) * ROW;
    int width = height * MapImage.width(atlas) / MapImage.HEIGHT;
    int columns = width / 64;
    XSSFClientAnchor anchor =
        new XSSFClientAnchor(
            0,
            0,
            (width % 64) * Units.EMU_PER_PIXEL,
            0,
            MAP_COLUMN,
            DataSheet.HEADER_ROW,
            MAP_COLUMN + columns,
            DataSheet.HEADER_ROW + height / ROW);
    add(sheet, png, anchor, words.text("map.title"), alternative());
  }

  /** What the map shows, for those who do not see it: the legend in a sentence. */
  private String alternative() {
    StringBuilder text = new StringBuilder(words.text("map.alt"));
    for (Legend row : Legend.of(edition)) {
      text.append(' ').append(words.label(row.shade())).append(": ");
      text.append(row.municipalities()).append('.');
    }
    return text.toString();
  }

  private static XSSFClientAnchor anchor(int column, int row, int toColumn, int toRow) {
    return new XSSFClientAnchor(0, 0, 0, 0, column, row, toColumn, toRow);
  }
}
