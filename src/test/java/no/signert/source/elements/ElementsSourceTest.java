package no.signert.source.elements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.time.LocalDate;
import no.signert.domain.Body;
import no.signert.domain.DocumentKind;
import no.signert.domain.DocumentReference;
import no.signert.domain.Failure;
import no.signert.domain.FailureKind;
import no.signert.domain.PoliticalBody;
import no.signert.domain.Portal;
import no.signert.source.Discovery;
import no.signert.source.InMemoryPortal;
import no.signert.source.Samples;
import org.junit.jupiter.api.Test;

class ElementsSourceTest {
  private static final String DATABASE = "00000000-0000-0000-0000-000000000001";
  private static final Portal PORTAL =
      Samples.portal("elements", "https://prod01.example.org/publikum", "840029212_PROD");

  private static InMemoryPortal samples() throws IOException {
    return new InMemoryPortal()
        .html("/publikum/", Samples.read("reconstructed/elements/wrong-path-returns-200.html"))
        .json("DmbMeetings\\?year=2026", Samples.read("reconstructed/elements/DmbMeetings.json"))
        .json("GetByMeetingId/1291", "[]")
        .json(
            "GetByMeetingId/1290", Samples.read("reconstructed/elements/GetByMeetingId.1290.json"))
        .json("DmbHandlings/8414", Samples.read("reconstructed/elements/DmbHandlings.8414.json"))
        .json("DmbHandlings/8390", board(true))
        .json("Meetings/1290", Samples.read("reconstructed/elements/Meetings.1290.json"));
  }

  private static String board(boolean published) {
    return """
        {"Id": 8390, "Title": "Tilslutning til erklæring om eksempel",
         "ProtocolPublished": %s, "ProtocolRestricted": false,
         "Dmb": {"Name": "Formannskapet"},
         "Meeting": {"Id": 1291, "StartDate": "2026-06-10T09:00:00"}}
        """
        .formatted(published);
  }

  private static Discovery discover(InMemoryPortal portal) {
    return ElementsSource.of(PORTAL, portal).discover(Samples.request("2026-01-01", "2026-06-30"));
  }

  @Test
  void aCaseIsFoundByItsTitleWithTheMinutesOfEveryBody() throws IOException {
    Discovery found = discover(samples());
    assertThat(found.failures()).isEmpty();
    assertThat(found.complete()).isTrue();
    assertThat(found.documents())
        .extracting(
            DocumentReference::kind, DocumentReference::body, DocumentReference::meetingDate)
        .contains(
            tuple(
                DocumentKind.MINUTES_EXTRACT,
                new Body(PoliticalBody.MUNICIPAL_COUNCIL, "kommunestyre"),
                LocalDate.of(2026, 6, 17)),
            tuple(
                DocumentKind.MINUTES_EXTRACT,
                new Body(PoliticalBody.EXECUTIVE_BOARD, "formannskap"),
                LocalDate.of(2026, 6, 10)));
    assertThat(found.documents().get(0).location())
        .isEqualTo(
            "https://prod01.example.org/publikum/Documents/ShowDmbHandlingDocument/"
                + DATABASE
                + "/8414/Protokoll");
    assertThat(found.documents().get(0).caseNumber()).isEqualTo("2026/1234");
    assertThat(found.documents().get(0).publicAddress())
        .hasToString("https://prod01.example.org/publikum/840029212_PROD/DmbMeeting/1290");
  }

  @Test
  void papersAreReadOnlyWhenTheirPublishedFlagSaysSo() throws IOException {
    assertThat(discover(samples()).documents())
        .filteredOn(paper -> paper.location().contains("/ShowDocument/"))
        .extracting(DocumentReference::location, DocumentReference::withheld)
        .containsExactly(
            tuple(paper("835161"), false),
            tuple(paper("846205"), false),
            tuple(paper("846206"), true));
  }

  private static String paper(String id) {
    return "https://prod01.example.org/publikum/Documents/ShowDocument/"
        + DATABASE
        + "/502569/"
        + id;
  }

  @Test
  void aShieldedTitleInTheCouncilIsListedAsWithheld() throws IOException {
    assertThat(discover(samples()).documents())
        .filteredOn(paper -> paper.location().contains("/8415/"))
        .extracting(DocumentReference::title, DocumentReference::withheld)
        .containsExactly(tuple("", true));
  }

  @Test
  void everyQuestionCarriesTheTenantAndNoneAsksForMembers() throws IOException {
    InMemoryPortal portal = samples();
    discover(portal);
    assertThat(portal.calls())
        .allSatisfy(call -> assertThat(call.headers().all("Tenant")).contains("840029212_PROD"));
    assertThat(portal.asked()).noneMatch(path -> path.contains("Members"));
  }

  @Test
  void minutesOfTheWholeMeetingAreTakenOnlyWhereTheCaseHasNone() throws IOException {
    InMemoryPortal portal =
        samples()
            .json(
                "DmbHandlings/8414",
                Samples.read("reconstructed/elements/DmbHandlings.8414.json")
                    .replace("\"ProtocolPublished\": true", "\"ProtocolPublished\": false"));
    assertThat(discover(portal).documents())
        .filteredOn(paper -> paper.kind() == DocumentKind.MINUTES)
        .extracting(DocumentReference::location)
        .containsExactly(
            "https://prod01.example.org/publikum/Documents/ShowMeetingDocument/"
                + DATABASE
                + "/1290/MP/5520");
    assertThat(discover(samples()).documents())
        .noneMatch(paper -> paper.kind() == DocumentKind.MINUTES);
  }

  @Test
  void theShellOfTheAppIsNoAnswer() throws IOException {
    Discovery found =
        discover(
            new InMemoryPortal()
                .html(
                    "/publikum/",
                    Samples.read("reconstructed/elements/wrong-path-returns-200.html")));
    assertThat(found.complete()).isFalse();
    assertThat(found.failures())
        .extracting(Failure::kind)
        .containsExactly(FailureKind.WRONG_CONTENT_TYPE);
    assertThat(found.failures().get(0).message()).contains("Elements Publikum");
  }

  @Test
  void aYearThatWasNotAskedForIsAnIgnoredFilterAndIsStillFilteredHere() throws IOException {
    InMemoryPortal portal =
        samples().json("DmbMeetings", Samples.read("reconstructed/elements/DmbMeetings.json"));
    Discovery found =
        ElementsSource.of(PORTAL, portal).discover(Samples.request("2025-01-01", "2025-12-31"));
    assertThat(found.documents()).isEmpty();
    assertThat(found.failures()).extracting(Failure::kind).contains(FailureKind.FILTER_IGNORED);
    assertThat(found.complete()).isFalse();
  }

  @Test
  void aPeriodOlderThanTheYearAPortalShowsIsReported() throws IOException {
    InMemoryPortal portal = samples().json("DmbMeetings\\?year=2025", "[]");
    Discovery found =
        ElementsSource.of(PORTAL, portal).discover(Samples.request("2025-01-01", "2026-06-30"));
    assertThat(found.documents()).isNotEmpty();
    assertThat(found.failures())
        .extracting(Failure::kind)
        .containsExactly(FailureKind.IMPLAUSIBLY_FEW);
    assertThat(found.failures().get(0).message()).contains("2026-06-10").contains("about a year");
  }

  @Test
  void anEmptyCalendarIsImplausible() throws IOException {
    Discovery found = discover(samples().json("DmbMeetings", "[]"));
    assertThat(found.failures())
        .extracting(Failure::kind)
        .containsExactly(FailureKind.IMPLAUSIBLY_FEW);
  }

  @Test
  void numbersThatRepeatWithinAMeetingAreDifferentCases() throws IOException {
    String twice =
        """
        [{"Id": 1, "SequenceNumber": 1, "Year": 2026, "ProtocolPublished": true,
          "Title": "Erklæring om eksempel"},
         {"Id": 2, "SequenceNumber": 1, "Year": 2026, "ProtocolPublished": true,
          "Title": "Erklæring om eksempel, ny behandling"}]
        """;
    InMemoryPortal portal =
        samples()
            .json("GetByMeetingId/1290", twice)
            .json("DmbHandlings/1$", "{\"Id\": 1, \"ProtocolPublished\": true}")
            .json("DmbHandlings/2$", "{\"Id\": 2, \"ProtocolPublished\": true}");
    assertThat(discover(portal).documents()).hasSize(2);
  }

  @Test
  void oneFaultyMeetingDoesNotHideTheOthers() throws IOException {
    Discovery found = discover(samples().json("GetByMeetingId/1291", "[{\"Id\": 1}]"));
    assertThat(found.documents()).isNotEmpty();
    assertThat(found.failures())
        .extracting(Failure::kind, Failure::message)
        .containsExactly(tuple(FailureKind.MISSING_KEY, "No 'ProtocolPublished' in [0]"));
  }

  @Test
  void brokenJsonIsNamed() throws IOException {
    assertThat(discover(samples().json("DmbMeetings", "[{\"MO_ID\": 12")).failures())
        .extracting(Failure::kind)
        .containsExactly(FailureKind.INVALID_JSON);
  }

  @Test
  void aPortalThatShutsUsOutIsNotAskedAgain() throws IOException {
    InMemoryPortal portal = samples().failing("GetByMeetingId", FailureKind.RATE_LIMITED);
    Discovery found = discover(portal);
    assertThat(found.failures()).hasSize(1);
    assertThat(portal.asked()).hasSize(2);
  }
}
