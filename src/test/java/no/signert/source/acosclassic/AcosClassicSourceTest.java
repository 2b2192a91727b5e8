package no.signert.source.acosclassic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import no.signert.domain.DocumentKind;
import no.signert.domain.DocumentReference;
import no.signert.domain.Failure;
import no.signert.domain.FailureKind;
import no.signert.domain.Portal;
import no.signert.source.Discovery;
import no.signert.source.InMemoryPortal;
import no.signert.source.Samples;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class AcosClassicSourceTest {
  private static final String BASE = "https://innsyn.onacos.no/eksempel/mote/";
  private static final Portal PORTAL = Samples.portal("acos-classic", BASE, "");

  private static final String PLAN =
      """
      <div id="moteplan_content"><table><thead><tr><th>Utvalg</th>%s</tr></thead><tbody><tr>
      <th class="header-cell"><a class="header-link">Kommunestyret</a></th>
      <td class="mtm"><a title="Kommunestyret har et møte den 17.06.2026. Du kan klikke."
        href="/eksempel/mote/wfinnsyn.ashx?response=mote&amp;moteid=8&amp;">17</a></td>
      </tr></tbody></table></div>
      """;

  private static String plan(int months) {
    return PLAN.formatted("<th><abbr>Jan</abbr></th>".repeat(months));
  }

  private static InMemoryPortal samples() throws IOException {
    return new InMemoryPortal()
        .html("response=moteplan&fradato=2026", plan(12))
        .html("response=mote&moteid=8", Samples.read("reconstructed/acos-classic/mote.html"));
  }

  private static Discovery discover(InMemoryPortal portal) {
    return AcosClassicSource.of(PORTAL, portal)
        .discover(Samples.request("2026-01-01", "2026-06-30"));
  }

  @Test
  void aRealMeetingPlanGivesItsMeetingsWithTheDaysOfTheirTooltips() throws Exception {
    AcosClassicPlan plan =
        AcosClassicPlan.parse(
            Jsoup.parse(
                Samples.read("real/acos-classic/moteplan.html"),
                "https://www.baerum.kommune.no/innsyn/politikk/wfinnsyn.ashx"));
    assertThat(plan.months()).isEqualTo(12);
    assertThat(plan.meetings()).hasSizeGreaterThan(100);
    assertThat(plan.meetings().get(3).day()).isEqualTo(LocalDate.of(2018, 5, 15));
    assertThat(plan.meetings().get(4))
        .isEqualTo(
            new AcosClassicPlan.Meeting(
                "Eierutvalget",
                LocalDate.of(2018, 5, 29),
                URI.create(
                    "https://www.baerum.kommune.no/innsyn/politikk/wfinnsyn.ashx"
                        + "?response=mote&moteid=2938&")));
  }

  @Test
  void aCaseIsFoundWithItsPapersAndTheMinutesOfTheMeeting() throws IOException {
    Discovery found = discover(samples());
    assertThat(found.failures()).isEmpty();
    assertThat(found.documents())
        .extracting(DocumentReference::kind, DocumentReference::location)
        .containsExactly(
            tuple(DocumentKind.CASE_PRESENTATION, file("2026008414", 7001)),
            tuple(DocumentKind.ATTACHMENT, file("2026008414", 7002)),
            tuple(DocumentKind.MINUTES, file("2026009002", 5520)));
    assertThat(found.documents().get(0).caseNumber()).isEqualTo("26/1234");
    assertThat(found.documents().get(0).meetingDate()).isEqualTo(LocalDate.of(2026, 6, 17));
  }

  private static String file(String entry, int id) {
    return BASE
        + "wfdocument.ashx?journalpostid="
        + entry
        + "&dokid="
        + id
        + "&versjon=1&variant=A&";
  }

  @Test
  void aMeetingWithoutAMatchingTitleBringsNothing() throws IOException {
    InMemoryPortal portal =
        samples()
            .html(
                "response=mote&moteid=8",
                Samples.read("reconstructed/acos-classic/mote.html")
                    .replace("erklæring om eksempel", "noe annet"));
    assertThat(discover(portal).documents()).isEmpty();
  }

  @Test
  void aCouncilMeetingWithoutAnAgendaBringsItsMinutes() throws IOException {
    String bare =
        "<a title='Møteprotokoll - Kommunestyret (Hoveddokument)'"
            + " href='wfdocument.ashx?journalpostid=1&dokid=2'>Protokoll</a>";
    assertThat(discover(samples().html("response=mote&moteid=8", bare)).documents())
        .extracting(DocumentReference::kind)
        .containsExactly(DocumentKind.MINUTES);
  }

  @Test
  void aPlanOfHalfAYearIsAskedForTwice() throws IOException {
    InMemoryPortal portal = samples().html("response=moteplan&fradato=2026", plan(6));
    discover(portal);
    assertThat(portal.asked())
        .contains(
            "/eksempel/mote/wfinnsyn.ashx?response=moteplan&fradato=2026-07-01T00:00:00&visalle=true");
  }

  @Test
  void aPlanOfAnotherYearIsAnIgnoredFilter() throws IOException {
    Discovery found =
        AcosClassicSource.of(PORTAL, samples().html("response=moteplan", plan(12)))
            .discover(Samples.request("2020-01-01", "2020-12-31"));
    assertThat(found.documents()).isEmpty();
    assertThat(found.failures())
        .extracting(Failure::kind)
        .containsExactly(FailureKind.FILTER_IGNORED);
  }

  @Test
  void aPageThatIsNoPlanFailsLoudly() throws IOException {
    assertThat(discover(samples().html("response=moteplan", "<p>Velkommen</p>")).failures())
        .extracting(Failure::kind)
        .containsExactly(FailureKind.UNKNOWN_FORMAT);
  }

  @Test
  void membersPagesAreNeverAskedFor() throws IOException {
    InMemoryPortal portal = samples();
    discover(portal);
    assertThat(portal.asked()).noneMatch(path -> path.contains("utvalg="));
  }
}
