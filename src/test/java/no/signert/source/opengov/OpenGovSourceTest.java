package no.signert.source.opengov;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import no.signert.domain.Declaration;
import no.signert.domain.DocumentKind;
import no.signert.domain.DocumentReference;
import no.signert.domain.Failure;
import no.signert.domain.FailureKind;
import no.signert.domain.Period;
import no.signert.source.Discovery;
import no.signert.source.DiscoveryRequest;
import no.signert.source.InMemoryPortal;
import no.signert.source.Samples;
import org.junit.jupiter.api.Test;

class OpenGovSourceTest {
  private static final String HOST = "https://opengov.360online.com";
  private static final String NOTHING_FOUND = "<html><body><h2>0 treff</h2></body></html>";

  private static String sample(String name) throws IOException {
    return Samples.read("real/opengov360/" + name);
  }

  /** Real pages of 2018; all boards and meetings share the pages of the county council. */
  private static InMemoryPortal samples() throws IOException {
    return new InMemoryPortal()
        .html("/AgendaItems/Search", NOTHING_FOUND)
        .html("/Boards$", sample("boards.html"))
        .html("/Boards/Details/", "<div class='meetingList'></div>")
        .html("/Boards/Details/216162", sample("board-details-year.html"))
        .html("/Meetings/Details/", "<h2 class='meetingTitleHeaderText'>(24.04.2018)</h2>")
        .html("/Meetings/Details/644324", sample("meeting-details.html"))
        .html("/LoadAgendaItemDetail/211236", sample("agenda-item-detail-fragment.html"));
  }

  private static Discovery discover(InMemoryPortal portal, String name) {
    return OpenGovSource.of(Samples.portal("opengov", HOST, "tfk"), portal)
        .discover(
            new DiscoveryRequest(
                new Declaration(List.of(name), List.of(), List.of()),
                new Period(LocalDate.of(2018, 1, 1), LocalDate.of(2018, 8, 31)),
                LocalDate.of(2018, 8, 31)));
  }

  @Test
  void aRealCaseIsFoundInTheCalendarOfARealCouncil() throws IOException {
    Discovery found = discover(samples(), "Ny Skien videregående skole");
    assertThat(found.failures()).isEmpty();
    assertThat(found.documents())
        .extracting(
            DocumentReference::kind,
            DocumentReference::meetingDate,
            DocumentReference::caseNumber,
            paper -> paper.location().replaceAll("\\?.*", ""))
        .containsExactly(
            file(DocumentKind.MINUTES_EXTRACT, 851214),
            file(DocumentKind.MINUTES_EXTRACT, 851213),
            file(DocumentKind.CASE_PRESENTATION, 842415));
  }

  private static org.assertj.core.groups.Tuple file(DocumentKind kind, int id) {
    return tuple(
        kind,
        LocalDate.of(2018, 3, 5),
        "18/03563",
        HOST + "/Meetings/tfk/File/Details/" + id + ".PDF");
  }

  @Test
  void theSearchIsAskedFirstAndSparesTheCalendar() throws IOException {
    InMemoryPortal portal =
        samples()
            .html(
                "/AgendaItems/Search",
                """
                <div class="meetingList searchResultsList"><ul><li class="boardLink">
                <a href="/Meetings/tfk/Meetings/Details/644324?agendaItemId=211236">
                <div class="meetingName"><span>Fylkestinget (05.03.2018)</span></div></a>
                </li></ul></div>
                """);
    assertThat(discover(portal, "Ny Skien videregående skole").documents()).hasSize(3);
    assertThat(portal.asked())
        .containsExactly(
            "/Meetings/tfk/AgendaItems/Search?q=Ny%20Skien%20videreg%C3%A5ende%20skole",
            "/Meetings/tfk/Meetings/Details/644324",
            "/Meetings/tfk/Meetings/LoadAgendaItemDetail/211236");
  }

  @Test
  void numbersThatBeginAnewInEachSectionAreDifferentCases() throws IOException {
    InMemoryPortal portal =
        samples().html("/LoadAgendaItemDetail/", sample("agenda-item-detail-fragment.html"));
    discover(portal, "Fylkestinget");
    assertThat(portal.asked())
        .filteredOn(path -> path.contains("LoadAgendaItemDetail"))
        .containsExactly(
            "/Meetings/tfk/Meetings/LoadAgendaItemDetail/211242",
            "/Meetings/tfk/Meetings/LoadAgendaItemDetail/211191");
  }

  @Test
  void meetingsBeingPreparedHaveNoPageAndAreNotAsked() throws Exception {
    List<OpenGovMeeting> meetings =
        OpenGovMeeting.parse(
            org.jsoup.Jsoup.parse(sample("board-details-year.html"), HOST + "/Meetings/tfk/x"));
    assertThat(meetings)
        .extracting(m -> m.page() == null)
        .containsExactly(false, false, false, true, true);
    assertThat(meetings.get(3).day()).isEqualTo(LocalDate.of(2018, 10, 24));
  }

  @Test
  void aCaseWithoutADecisionFileBringsTheMinutesOfTheMeeting() throws IOException {
    InMemoryPortal portal =
        samples()
            .html(
                "/LoadAgendaItemDetail/211236",
                "<div class='meetingsDetails'><div class='filesList'><ul></ul></div></div>");
    assertThat(discover(portal, "Ny Skien videregående skole").documents())
        .extracting(DocumentReference::kind, DocumentReference::title)
        .containsExactly(tuple(DocumentKind.MINUTES, "Protokoll Fylkestinget 05.03.2018"));
  }

  @Test
  void aShieldedCaseOfTheCouncilIsListedAsWithheld() throws IOException {
    String shielded =
        sample("meeting-details.html")
            .replace("id=\"agendaItem_211240\"", "")
            .replaceAll("onclick=\"[^\"]*211240[^\"]*\"", "");
    Discovery found =
        discover(samples().html("/Meetings/Details/644324", shielded), "Fellesnemnda");
    assertThat(found.documents()).filteredOn(DocumentReference::withheld).hasSize(1);
  }

  @Test
  void aPageThatIsNoMeetingFailsLoudly() throws IOException {
    Discovery found =
        discover(samples().html("/Meetings/Details/644324", "<p>Hei</p>"), "Fellesnemnda");
    assertThat(found.failures())
        .extracting(Failure::kind)
        .containsExactly(FailureKind.UNKNOWN_FORMAT);
    assertThat(found.complete()).isFalse();
  }

  @Test
  void anErrorPageWithStatus200IsNoEmptyList() throws IOException {
    String error = "<html><head><title>Internal Server Error</title></head><body></body></html>";
    assertThat(discover(samples().html("/Boards$", error), "Fellesnemnda").failures())
        .extracting(Failure::kind)
        .containsExactly(FailureKind.ERROR_PAGE);
  }

  @Test
  void aListShorterThanItsOwnCountIsImplausible() throws IOException {
    String cut = sample("boards.html").replace("Fant 48", "Fant 49");
    assertThat(discover(samples().html("/Boards$", cut), "Fellesnemnda").failures())
        .extracting(Failure::kind)
        .containsExactly(FailureKind.IMPLAUSIBLY_FEW);
  }
}
