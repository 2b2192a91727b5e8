package no.signert.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.signert.domain.Change;
import no.signert.domain.Edition;
import no.signert.domain.EvaluationSummary;
import no.signert.domain.MunicipalityStatus;
import no.signert.report.words.ErrorRate;
import no.signert.report.words.Words;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page as a reader without scripts has it. */
class PageTest {
  @TempDir Path directory;

  @Test
  void everyMunicipalityHasARowAndAPlaceOnTheMapThatLeadsToIt() throws IOException {
    Document page = page(DemoEdition.in("nb"));
    List<String> rows = page.select("table.all tbody tr").eachAttr("id");
    assertThat(rows).hasSize(356).doesNotHaveDuplicates();
    List<String> onTheMap = page.select("svg.map a").eachAttr("href");
    assertThat(onTheMap).hasSize(356);
    assertThat(rows.stream().map(id -> "#" + id)).containsAll(onTheMap);
    assertThat(page.select("svg.map a[aria-label]")).hasSize(356);
  }

  @Test
  void everyQuoteStandsBesideTheLinkThatProvesIt() throws IOException {
    Edition edition = DemoEdition.in("nb");
    Document page = page(edition);
    for (MunicipalityStatus status : edition.statuses()) {
      if (status.evidence() != null && status.evidence().finding().quote() != null) {
        String id = "k" + status.municipality().number();
        Element row = Objects.requireNonNull(page.getElementById(id), id);
        assertThat(row.select("blockquote").text()).isNotEmpty();
        assertThat(row.select("a[href]").eachAttr("href")).isNotEmpty();
      }
    }
  }

  @Test
  void itNeedsNothingFromElsewhere() throws IOException {
    Document page = page(DemoEdition.in("nn"));
    assertThat(page.select("script[src], img, iframe, link[rel=stylesheet], [onclick]")).isEmpty();
    assertThat(page.html()).doesNotContain("@import").doesNotContain("url(http");
    assertThat(page.select("html").attr("lang")).isEqualTo("nn");
  }

  @Test
  void aLongListOfChangesIsFoldedAndWhole() throws IOException {
    Edition edition = DemoEdition.in("nb");
    List<Change> many = new ArrayList<>();
    edition
        .statuses()
        .subList(0, 60)
        .forEach(
            s ->
                many.add(
                    new Change(
                        s.municipality().number(),
                        null,
                        null,
                        s.status(),
                        s.basis(),
                        Change.Cause.NEW_PAPER,
                        "")));
    Document page = page(with(edition, many, edition.evaluation()));
    assertThat(page.select("ul.changes li")).hasSize(60);
    assertThat(page.select("details ul.changes li")).hasSize(40);
    assertThat(page.select("details summary").eachText()).contains("40 endringer til");
  }

  @Test
  void theErrorRateIsToldOrThatNobodyMeasuredItAndHowTo() throws IOException {
    Edition edition = DemoEdition.in("nb");
    assertThat(page(edition).text()).contains("97 av 100 merkede papirer");
    Edition unmeasured = with(edition, edition.changes(), null);
    assertThat(page(unmeasured).text()).contains("Ingen feilrate er målt").contains("evaluate");
    EvaluationSummary old =
        new EvaluationSummary(edition.asOf(), "demo-0", 100, 97, 0, 2, 0.91, 0.99);
    assertThat(ErrorRate.of(with(edition, edition.changes(), old), new Words("nb")))
        .contains("reglene demo-0")
        .contains("laget med reglene demo-1");
  }

  private static Edition with(
      Edition e,
      List<Change> changes,
      @org.jspecify.annotations.Nullable EvaluationSummary evaluation) {
    return new Edition(
        e.campaign(),
        e.asOf(),
        e.statuses(),
        e.regions(),
        e.evidence(),
        e.visits(),
        e.failures(),
        changes,
        e.lastEdition(),
        e.flipLists(),
        e.timeSeries(),
        e.publishedTotals(),
        e.portals(),
        e.copies(),
        e.rulesVersion(),
        evaluation);
  }

  private Document page(Edition edition) throws IOException {
    Path place = Files.createDirectories(directory.resolve("" + System.nanoTime()));
    new EditionWriter().write(edition, place);
    return Jsoup.parse(Files.readString(place.resolve("index.html")));
  }
}
