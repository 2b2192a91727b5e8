package no.signert.report.workbook;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import no.signert.domain.Campaign;
import no.signert.domain.Edition;
import no.signert.domain.Outcome;
import no.signert.domain.Portal;
import no.signert.domain.Status;
import no.signert.domain.Threshold;
import no.signert.report.table.Links;
import no.signert.report.table.PublishedFigure;
import no.signert.report.table.PublishedFigures;
import no.signert.report.words.ErrorRate;
import no.signert.report.words.Numbers;
import no.signert.report.words.Words;
import org.jspecify.annotations.Nullable;

/** How the numbers came about, and others' totals beside ours. */
final class MethodSheet {
  private final Edition edition;
  private final boolean hasMap;
  private final Words words;
  private final Numbers numbers;
  private final List<Row> rows = new ArrayList<>();

  MethodSheet(Edition edition, Words words, boolean hasMap) {
    this.hasMap = hasMap;
    this.edition = edition;
    this.words = words;
    this.numbers = new Numbers(words);
  }

  /** A row: something to know, or a published figure beside ours. */
  private record Row(
      String part,
      String topic,
      String text,
      @Nullable Number published,
      @Nullable Number ours,
      @Nullable Number difference,
      boolean share,
      @Nullable URI source) {}

  DataSheet<Row> sheet() {
    campaign();
    rules();
    published();
    definitions();
    say(
        "method.data",
        words.text("method.data.register"),
        words.text("method.data.register.text", edition.campaign().register().source()));
    if (hasMap) {
      say("method.data", words.text("method.data.borders"), words.text("method.data.borders.text"));
    } else {
      say("method.data", words.text("method.data.no-map"), words.text("map.none"));
    }
    say("method.data", words.text("method.data.edition"), words.text("method.data.edition.text"));
    for (String topic :
        List.of("sheets", "csv", "links", "personal-data", "politeness", "register")) {
      say(
          "method.practice",
          words.text("method." + topic),
          words.text("method." + topic + ".text"));
    }
    overrides();
    Columns columns = new Columns(words);
    Function<Row, @Nullable Link> nowhere = row -> null;
    List<SheetColumn<Row>> shown =
        List.of(
            columns.words("method.part", 24, Row::part, nowhere),
            columns.words("method.topic", 38, Row::topic, nowhere),
            columns.words("method.explanation", 90, Row::text, nowhere),
            figure("method.published", Row::published),
            figure("method.ours", Row::ours),
            figure("method.difference", Row::difference),
            columns.words("method.source", 40, MethodSheet::host, MethodSheet::source));
    return new DataSheet<>(
        words.text("sheet.method"),
        words.text("title.method"),
        words.text("lead.method"),
        shown,
        rows,
        "",
        0,
        shown.size(),
        DataSheet.LINKS);
  }

  private SheetColumn<Row> figure(String key, Function<Row, @Nullable Number> value) {
    return new SheetColumn<>(
        words.text(key), 14, Look.INTEGER, row -> figure(row, value.apply(row)), row -> null);
  }

  /** Shares are marked as such, so that they are shown as per cent among counts. */
  private static @Nullable Object figure(Row row, @Nullable Number value) {
    return value == null || !row.share() ? value : new Share(value.doubleValue());
  }

  private void say(String partKey, String topic, String text) {
    rows.add(new Row(words.text(partKey), topic, text, null, null, null, false, null));
  }

  private void campaign() {
    Campaign campaign = edition.campaign();
    String part = "method.campaign";
    say(part, words.text("method.question"), campaign.title());
    say(part, words.text("method.as-of"), numbers.day(edition.asOf()));
    say(part, words.text("method.words"), String.join("; ", campaign.declaration().names()));
    String measure =
        words.text(
            campaign.threshold().shareOf() == Threshold.Measure.POPULATION
                ? "method.threshold.population"
                : "method.threshold.municipalities",
            numbers.percent(campaign.threshold().moreThan()));
    say(part, words.text("method.threshold"), measure);
    List<String> wanted = new ArrayList<>();
    campaign.scope().wanted().forEach((column, value) -> wanted.add(column + " = " + value));
    String scope =
        wanted.isEmpty()
            ? words.text("method.scope.all")
            : words.text("method.scope.some", String.join(", ", wanted));
    say(part, words.text("method.scope"), scope);
    say(
        part,
        words.text("method.population"),
        words.text(
            "method.population.text", campaign.populationColumn(), campaign.register().source()));
  }

  private void rules() {
    say("method.rules", words.text("method.rules-version"), edition.rulesVersion());
    say("method.rules", words.text("method.error-rate"), ErrorRate.of(edition, words));
  }

  private void published() {
    for (PublishedFigure figure : PublishedFigures.of(edition, words)) {
      String topic =
          words.label(figure.measure())
              + ", "
              + figure.total().area()
              + ", "
              + numbers.day(figure.total().asOf());
      String note = figure.total().note();
      String text =
          note.isBlank()
              ? figure.explanation()
              : figure.explanation() + " " + words.text("note.source-says", note);
      rows.add(
          new Row(
              words.text("method.totals"),
              topic,
              text,
              figure.published(),
              figure.ours(),
              figure.difference(),
              figure.measure() == PublishedFigure.Measure.POPULATION_SHARE,
              figure.total().sourceUrl()));
    }
  }

  /** Names each address that is asked against its robots.txt, with all it is asked about. */
  private void overrides() {
    Map<List<String>, List<String>> municipalities = new LinkedHashMap<>();
    for (Portal portal : edition.portals()) {
      Portal.RobotsOverride override = portal.override();
      if (override != null) {
        String text =
            words.text(
                "note.override",
                override.approvedBy(),
                numbers.day(override.approvedOn()),
                override.reason());
        municipalities
            .computeIfAbsent(
                List.of(portal.baseUrl().toString(), text), address -> new ArrayList<>())
            .add(String.valueOf(portal.municipality()));
      }
    }
    if (municipalities.isEmpty()) {
      say("method.robots", words.text("method.robots"), words.text("method.robots.none"));
    }
    municipalities.forEach(
        (address, numbers) ->
            say(
                "method.robots",
                address.get(0),
                words.text("method.robots.for", address.get(1), String.join(", ", numbers))));
  }

  private void definitions() {
    for (Status status : Status.values()) {
      say("method.statuses", words.label(status), words.text("define." + status.name()));
    }
    Outcome none = Outcome.NOT_A_DECISION;
    say("method.statuses", words.label(none), words.text("define." + none.name()));
    for (String term : List.of("basis", "share", "share_low", "share_high", "reached")) {
      say("method.terms", words.text("term." + term), words.text("define." + term));
    }
  }

  private static @Nullable String host(Row row) {
    return row.source() == null ? null : row.source().toString();
  }

  private static @Nullable Link source(Row row) {
    String address = row.source() == null ? null : Links.web(row.source());
    return address == null ? null : Link.to(address);
  }
}
