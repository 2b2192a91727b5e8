package no.signert.source.acos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import no.signert.domain.Body;
import no.signert.domain.DocumentKind;
import no.signert.domain.DocumentReference;
import no.signert.domain.Failure;
import no.signert.domain.FailureKind;
import no.signert.domain.PoliticalBody;
import no.signert.domain.Portal;
import no.signert.http.HttpCall;
import no.signert.http.HttpReply;
import no.signert.source.Discovery;
import no.signert.source.InMemoryPortal;
import no.signert.source.Samples;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class AcosSourceTest {
  private static final String PAGE = "https://www.x.kommune.no/innsyn/moteoversikt/";
  private static final String API = "https://www.x.kommune.no/api/presentation/v2/nye-innsyn/";
  private static final Portal PORTAL = Samples.portal("acos", PAGE, "");
  private static final String SHELL =
      "<link href='/StyleHandler.ashx?portalID=29&sprakID=1'>"
          + "<meta name='acos-cmscontext' content='w4013$o-1$m4899$sl0'>"
          + "<div class='innsyn-overview' data-mode='1'></div>";
  private static final String EXTRACT =
      "{\"identifikator\": \"do-2\", \"dato\": \"18.06.2026\","
          + " \"tittel\": \"Saksprotokoll Kommunestyret 17.06.2026\"},";

  private static String sample(String name) throws IOException {
    return Samples.read("reconstructed/acos-nye-innsyn/" + name);
  }

  private static boolean asksForMeetings(HttpCall call) {
    return new String(call.body(), StandardCharsets.UTF_8).contains("\"type\":1");
  }

  /** The sample's case has a presentation only; {@code more} adds to its documents. */
  private static InMemoryPortal samples(String more) throws IOException {
    String meetings = sample("overview.meetings.response.json");
    String cases = sample("overview.cases.response.json");
    String details = sample("details.response.json");
    return new InMemoryPortal()
        .html("/moteoversikt/$", SHELL)
        .on(
            "/nye-innsyn/overview",
            call ->
                InMemoryPortal.reply(
                    call.uri(), "application/json", asksForMeetings(call) ? meetings : cases))
        .json("/details/", details.replace("\"dokumenter\": [", "\"dokumenter\": [" + more))
        .json("/dokument/", sample("dokument.response.json"))
        .json("/dokument/do-2", sample("dokument.response.json").replace("7001", "7009"))
        .json("/mote/", sample("mote.response.partial.json"));
  }

  private static Discovery discover(InMemoryPortal portal) {
    return AcosSource.of(PORTAL, portal).discover(Samples.request("2026-01-01", "2026-06-30"));
  }

  @Test
  void aCaseIsReadForAllItsDocumentsWhenTheSearchFindsOne() throws IOException {
    Discovery found = discover(samples(EXTRACT));
    assertThat(found.failures()).isEmpty();
    assertThat(found.documents())
        .extracting(DocumentReference::kind, DocumentReference::location, DocumentReference::body)
        .contains(
            tuple(
                DocumentKind.MINUTES_EXTRACT,
                API + "filer/fi-AAA__111-7009?pid=1",
                new Body(PoliticalBody.MUNICIPAL_COUNCIL, "kommunestyre")),
            tuple(DocumentKind.CASE_PRESENTATION, API + "filer/fi-AAA__111-7001?pid=1", null));
    assertThat(found.documents()).noneMatch(paper -> paper.kind() == DocumentKind.MINUTES);
    assertThat(found.documents().get(0).caseNumber()).isEqualTo("26/1234");
  }

  @Test
  void anEmptyFileAddressMeansThatOneMustAskForIt() throws IOException {
    assertThat(discover(samples("")).documents())
        .filteredOn(DocumentReference::withheld)
        .extracting(DocumentReference::title)
        .containsExactly("Ikke publisert vedlegg");
  }

  @Test
  void aCaseWithoutADecisionBringsTheMinutesOfTheCouncil() throws IOException {
    assertThat(discover(samples("")).documents())
        .filteredOn(paper -> paper.kind() == DocumentKind.MINUTES)
        .extracting(DocumentReference::location, DocumentReference::meetingDate)
        .containsExactly(tuple(API + "filer/fi-AAA__111-5520?pid=1", LocalDate.of(2026, 6, 17)));
  }

  @Test
  void theFirstQuestionAfterThePageIsTheOneThatOpensASession() throws IOException {
    InMemoryPortal portal = samples(EXTRACT);
    discover(portal);
    assertThat(portal.asked())
        .startsWith(
            "/innsyn/moteoversikt/",
            "/api/presentation/v2/nye-innsyn/overviewInit",
            "/api/presentation/v2/nye-innsyn/overview");
    assertThat(portal.calls().subList(1, portal.calls().size()))
        .allSatisfy(
            call -> {
              assertThat(call.headers().all("Referer")).containsExactly(PAGE);
              assertThat(call.headers().all("PortalID")).containsExactly("29");
              assertThat(call.headers().all("MenypunktID")).containsExactly("4899");
            });
  }

  @Test
  void realPagesGiveTheirNumbersAndOptionsGoBeforeThem() throws Exception {
    String page = Samples.read("real/acos-cms/shell-sauda.html");
    assertThat(AcosShell.parse(Jsoup.parse(page, PAGE), PORTAL).headers())
        .containsEntry("PortalID", "14")
        .containsEntry("MenypunktID", "1650")
        .containsEntry("WebObjektID", "4013")
        .containsEntry("Origin", "https://www.x.kommune.no");
    Portal told = Samples.portal("acos", PAGE, "", Map.of("portal-id", "7"));
    String strand = Samples.read("real/acos-cms/shell-strand.html");
    assertThat(AcosShell.parse(Jsoup.parse(strand, PAGE), told).headers())
        .containsEntry("PortalID", "7");
  }

  private static HttpReply login(HttpCall call) {
    URI azure = URI.create("https://login.microsoftonline.com/0/oauth2/v2.0/authorize");
    return InMemoryPortal.reply(azure, "text/html", "<title>Sign in</title>");
  }

  @Test
  void aLoginInsteadOfAnAnswerBeginsTheSessionAnewOnceThenEndsTheVisit() throws IOException {
    InMemoryPortal portal = samples("").on("/nye-innsyn/overview$", AcosSourceTest::login);
    Discovery found = discover(portal);
    assertThat(found.complete()).isFalse();
    assertThat(found.failures())
        .extracting(Failure::kind)
        .containsExactly(FailureKind.SESSION_EXPIRED);
    assertThat(portal.asked()).filteredOn(path -> path.endsWith("/moteoversikt/")).hasSize(2);
  }

  @Test
  void pagesAreFollowedToTheLastHoweverShort() throws IOException {
    AtomicInteger page = new AtomicInteger();
    String cases = sample("overview.cases.response.json");
    InMemoryPortal portal =
        samples(EXTRACT)
            .on(
                "/nye-innsyn/overview$",
                call ->
                    InMemoryPortal.reply(
                        call.uri(),
                        "application/json",
                        page.incrementAndGet() == 1
                            ? "{\"content\": {\"searchItems\": {\"items\": [], \"pageCount\": 2,"
                                + " \"totalItemCount\": 1, \"isLastPage\": false}}}"
                            : cases));
    assertThat(discover(portal).documents()).isNotEmpty();
  }

  @Test
  void fewerHitsThanCountedIsACappedPage() throws IOException {
    String cases = sample("overview.cases.response.json");
    String many = cases.replace("\"totalItemCount\": 1", "\"totalItemCount\": 250");
    InMemoryPortal portal = samples(EXTRACT);
    portal.on(
        "/nye-innsyn/overview$",
        call -> InMemoryPortal.reply(call.uri(), "application/json", many));
    assertThat(discover(portal).failures())
        .extracting(Failure::kind)
        .containsExactly(FailureKind.PAGE_SIZE_CAPPED);
  }

  @Test
  void nothingFoundAndNoMeetingIsImplausible() throws IOException {
    String none =
        "{\"content\": {\"searchItems\": {\"items\": [], \"pageCount\": 0,"
            + " \"totalItemCount\": 0, \"isLastPage\": true}}}";
    assertThat(discover(samples("").json("/nye-innsyn/overview", none)).failures())
        .extracting(Failure::kind)
        .containsExactly(FailureKind.IMPLAUSIBLY_FEW);
  }

  @Test
  void aPageWithoutAnOverviewFailsLoudly() throws IOException {
    Discovery found = discover(samples("").html("/moteoversikt/$", "<p>Ny nettside</p>"));
    assertThat(found.failures())
        .extracting(Failure::kind)
        .containsExactly(FailureKind.UNKNOWN_FORMAT);
  }

  @Test
  void eachSessionBeginsAnewAndOnlyItsBeginningIsAskedWhateverIsKnown() throws IOException {
    InMemoryPortal portal = samples(EXTRACT);
    List<Boolean> beginning = new ArrayList<>();
    AcosSource.of(
            PORTAL,
            call -> {
              beginning.add(call.beginsSession());
              return portal.send(call);
            })
        .discover(Samples.request("2026-01-01", "2026-06-30"));
    assertThat(portal.asked().get(1)).endsWith("/overviewInit");
    assertThat(beginning).startsWith(true, true, false).hasSizeGreaterThan(4);
    assertThat(beginning.subList(2, beginning.size())).containsOnly(false);
  }

  @Test
  void aChallengeIsNeverWorkedAround() throws IOException {
    InMemoryPortal portal =
        samples("").html("/moteoversikt/$", "<title>Azure WAF</title><p>JavaScript challenge</p>");
    Discovery found = discover(portal);
    assertThat(found.failures())
        .extracting(Failure::kind)
        .containsExactly(FailureKind.CHALLENGE_PAGE);
    assertThat(portal.asked()).hasSize(1);
  }
}
