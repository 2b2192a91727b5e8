package no.signert.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.signert.domain.Failure;
import no.signert.domain.FailureKind;
import no.signert.http.HttpCall;
import no.signert.source.acos.AcosSource;
import no.signert.source.acosclassic.AcosClassicSource;
import no.signert.source.einnsyn.EinnsynSource;
import no.signert.source.opengov.OpenGovSource;
import org.junit.jupiter.api.Test;

/**
 * Whole visits to portals made of real pages, as far as there are any. What the adapters read out
 * of them is held page by page in their own tests.
 */
class RealSamplesTest {
  private static final Path REAL = Path.of("../shared/portals/samples/real");

  /** Who reads what is there; empty for what no adapter is about. */
  private static final Map<String, String> READERS =
      Map.ofEntries(
          Map.entry("acos-classic/moteplan.html", AcosClassicSource.TYPE),
          Map.entry("acos-cms/shell-sauda.html", AcosSource.TYPE),
          Map.entry("acos-cms/shell-strand.html", AcosSource.TYPE),
          Map.entry("einnsyn/legacy-moete-alle-felter.jsonld", EinnsynSource.TYPE),
          Map.entry("einnsyn/legacy-moete-moetesak-journalpost.jsonld", EinnsynSource.TYPE),
          Map.entry("opengov360/agenda-item-detail-fragment.html", OpenGovSource.TYPE),
          Map.entry("opengov360/board-details-year.html", OpenGovSource.TYPE),
          Map.entry("opengov360/boards.html", OpenGovSource.TYPE),
          Map.entry("opengov360/meeting-details.html", OpenGovSource.TYPE),
          Map.entry("lblod/besluitenlijst-prepublish.hbs", ""),
          Map.entry("lblod/treatment.hbs", ""),
          Map.entry("oparl/File-01.json", ""),
          Map.entry("oparl/Meeting-01.json", ""),
          Map.entry("oparl/Organization-01.json", ""),
          Map.entry("oparl/Paper-01.json", ""),
          Map.entry("prokom-sru/postliste.json", ""));

  private static String sample(String name) throws IOException {
    return Samples.read("real/" + name);
  }

  @Test
  void everyRealSampleHasItsReaderOrIsOfASystemWeDoNotRead() throws IOException {
    assumeTrue(Files.isDirectory(REAL), "SKIPPED, the samples are not here: " + REAL);
    try (Stream<Path> files = Files.walk(REAL)) {
      List<String> there =
          files
              .filter(Files::isRegularFile)
              .map(file -> REAL.relativize(file).toString().replace('\\', '/'))
              .sorted()
              .toList();
      assertThat(there).containsExactlyElementsOf(new TreeMap<>(READERS).keySet());
    }
  }

  @Test
  void aRealMeetingPlanIsWalkedMeetingByMeeting() throws IOException {
    InMemoryPortal portal =
        new InMemoryPortal()
            .html("response=moteplan", sample("acos-classic/moteplan.html"))
            .html("response=mote&", Samples.read("reconstructed/acos-classic/mote.html"));
    Discovery found =
        AcosClassicSource.of(
                Samples.portal(
                    AcosClassicSource.TYPE,
                    "https://www.baerum.kommune.no/innsyn/politikk/wfinnsyn.ashx",
                    ""),
                portal)
            .discover(Samples.request("2018-01-01", "2018-12-31"));
    assertThat(portal.asked()).filteredOn(asked -> asked.contains("response=mote&")).isNotEmpty();
    assertThat(portal.asked())
        .filteredOn(asked -> asked.contains("response=mote&"))
        .doesNotHaveDuplicates()
        .allMatch(
            asked -> asked.startsWith("/innsyn/politikk/wfinnsyn.ashx?response=mote&moteid="));
    assertThat(found.failures()).extracting(Failure::kind).doesNotContain(FailureKind.MISSING_KEY);
  }

  @Test
  void aRealPageOpensTheSessionAndItsNumbersGoWithEveryQuestion() throws IOException {
    String cases = Samples.read("reconstructed/acos-nye-innsyn/overview.cases.response.json");
    for (String name : List.of("sauda", "strand")) {
      InMemoryPortal portal =
          new InMemoryPortal()
              .html("/moteoversikt/$", sample("acos-cms/shell-" + name + ".html"))
              .json("/nye-innsyn/overview", cases);
      AcosSource.of(
              Samples.portal(
                  AcosSource.TYPE, "https://www." + name + ".kommune.no/x/moteoversikt/", ""),
              portal)
          .discover(Samples.request("2026-01-01", "2026-06-30"));
      List<HttpCall> questions =
          portal.calls().stream()
              .filter(call -> call.uri().getPath().contains("/nye-innsyn/"))
              .toList();
      assertThat(questions).as(name).isNotEmpty();
      assertThat(questions)
          .as(name)
          .allMatch(call -> call.headers().first("PortalID").orElse("").matches("\\d+"));
    }
  }

  @Test
  void realPagesOf2018AreVisitedFromTheBoardsToThePapers() throws IOException {
    String host = "https://opengov.360online.com";
    Discovery found =
        OpenGovSource.of(
                Samples.portal(OpenGovSource.TYPE, host, "tfk"),
                new InMemoryPortal()
                    .html("/AgendaItems/Search", "<html><body><h2>0 treff</h2></body></html>")
                    .html("/Boards$", sample("opengov360/boards.html"))
                    .html("/Boards/Details/", sample("opengov360/board-details-year.html"))
                    .html("/Meetings/Details/", sample("opengov360/meeting-details.html"))
                    .html(
                        "/LoadAgendaItemDetail/",
                        sample("opengov360/agenda-item-detail-fragment.html")))
            .discover(Samples.request("2018-01-01", "2018-12-31"));
    assertThat(found.failures())
        .extracting(Failure::kind)
        .doesNotContain(FailureKind.MISSING_KEY, FailureKind.UNKNOWN_FORMAT);
  }

  /** They are what archives deliver to the service, not what it answers. */
  @Test
  void deliveriesToTheNationalServiceAreNotTakenForItsAnswers() throws IOException {
    for (String name : List.of("alle-felter", "moetesak-journalpost")) {
      String delivery = sample("einnsyn/legacy-moete-" + name + ".jsonld");
      Discovery found =
          EinnsynSource.of(
                  Samples.portal(EinnsynSource.TYPE, "https://api.einnsyn.no/", "999999999"),
                  new InMemoryPortal().json(".", delivery))
              .discover(Samples.request("2026-01-01", "2026-06-30"));
      assertThat(found.complete()).as(name).isFalse();
      assertThat(found.failures()).as(name).isNotEmpty();
      assertThat(found.documents()).as(name).isEmpty();
    }
  }
}
