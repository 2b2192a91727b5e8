package no.signert.report.workbook;

import java.util.List;
import no.signert.domain.Edition;
import no.signert.domain.TimeSeries;
import no.signert.report.words.Words;

/** How the signatures added up, day by day. */
final class SeriesSheet {
  private SeriesSheet() {}

  static DataSheet<TimeSeries.Point> sheet(Edition edition, Words words) {
    Columns columns = new Columns(words);
    double threshold = edition.campaign().threshold().moreThan().doubleValue();
    List<SheetColumn<TimeSeries.Point>> shown =
        List.of(
            new SheetColumn<>(
                words.text("series.day"), 14, Look.DAY, TimeSeries.Point::day, row -> null),
            columns.count("series.municipalities", 14, TimeSeries.Point::municipalities),
            columns.count("series.population", 16, TimeSeries.Point::population),
            columns.share("series.share", 14, TimeSeries.Point::share),
            columns.share("series.documented", 16, TimeSeries.Point::documented),
            columns.share("series.threshold", 14, point -> threshold));
    String undated =
        edition.timeSeries().undated() == 0
            ? ""
            : " " + words.counted("series.undated", edition.timeSeries().undated());
    return new DataSheet<>(
        words.text("sheet.series"),
        words.text("title.series"),
        words.text("lead.series") + undated,
        shown,
        edition.timeSeries().points(),
        words.text("none.series"),
        1,
        shown.size(),
        DataSheet.LINKS);
  }
}
