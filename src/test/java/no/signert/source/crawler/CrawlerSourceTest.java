package no.signert.source.crawler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Map;
import no.signert.domain.DocumentKind;
import no.signert.domain.DocumentReference;
import no.signert.domain.Failure;
import no.signert.domain.FailureKind;
import no.signert.source.Discovery;
import no.signert.source.InMemoryPortal;
import no.signert.source.Samples;
import org.junit.jupiter.api.Test;

class CrawlerSourceTest {
  private static final String START = "https://www.x.kommune.no/politikk/";

  private static InMemoryPortal site() {
    return new InMemoryPortal()
        .html(
            "/politikk/$",
            """
            <nav><a href="/">Forside</a> <a href="javascript:void(0)">Møtemeny</a></nav>
            <a href="/moter/17">Møte i Kommunestyret 17.06.2026</a>
            <a href="/moter/3">Møte i Kommunestyret 03.02.2019</a>
            """)
        .html(
            "/moter/17",
            """
            <h1>Kommunestyret 17.06.2026</h1>
            <a href="/f/protokoll.pdf">Møteprotokoll</a>
            <h2>PS 46/26 Referatsaker</h2><p><a href="/f/1.pdf">Saksframlegg</a></p>
            <h2>PS 47/26 Tilslutning til erklæring om eksempel</h2>
            <p><a href="/f/2.pdf">Saksframlegg</a> <a href="/f/3.html">Saksprotokoll</a></p>
            """);
  }

  private static Discovery discover(InMemoryPortal portal, Map<String, String> options) {
    return CrawlerSource.of(Samples.portal("crawler", START, "", options), portal)
        .discover(Samples.request("2026-01-01", "2026-06-30"));
  }

  private static Discovery discover(InMemoryPortal portal) {
    return discover(portal, Map.of());
  }

  @Test
  void papersUnderAHeadingThatFitsAreFoundAndOthersAreNot() {
    Discovery found = discover(site());
    assertThat(found.complete()).isTrue();
    assertThat(found.documents())
        .extracting(
            DocumentReference::kind, DocumentReference::location, DocumentReference::meetingDate)
        .containsExactly(
            tuple(
                DocumentKind.MINUTES_EXTRACT,
                "https://www.x.kommune.no/f/3.html",
                LocalDate.of(2026, 6, 17)),
            tuple(
                DocumentKind.CASE_PRESENTATION,
                "https://www.x.kommune.no/f/2.pdf",
                LocalDate.of(2026, 6, 17)));
  }

  @Test
  void meetingsOfAnotherTimeAreNotAsked() {
    InMemoryPortal portal = site();
    discover(portal);
    assertThat(portal.asked()).containsExactly("/politikk/", "/moter/17");
  }

  @Test
  void minutesOfTheCouncilAreTakenWhereAPageGivesNothingSmaller() {
    InMemoryPortal portal =
        site()
            .html(
                "/moter/17",
                """
                <h1>Møtedokumenter</h1>
                <a href="/f/a.pdf">Møteinnkalling kommunestyret 17.06.2026</a>
                <a href="/f/b.pdf">Møteprotokoll kommunestyret 17.06.2026</a>
                <a href="/f/c.pdf">Møteprotokoll eldrerådet 16.06.2026</a>
                <a href="/f/d.pdf">Møteprotokoll kommunestyret 17.06.2019</a>
                """);
    assertThat(discover(portal).documents())
        .extracting(DocumentReference::location)
        .containsExactly("https://www.x.kommune.no/f/b.pdf");
  }

  @Test
  void aSpentBudgetIsAFailure() {
    Discovery found = discover(site(), Map.of("pages", "1"));
    assertThat(found.complete()).isFalse();
    assertThat(found.failures())
        .extracting(Failure::kind)
        .containsExactly(FailureKind.BUDGET_EXHAUSTED);
  }

  @Test
  void linksToOtherHostsAndEndlessCalendarsAreNotFollowed() {
    InMemoryPortal portal =
        site()
            .html(
                "/moter/17",
                """
                <a href="https://elsewhere.example.org/mote">Møte</a>
                <a href="/kalender?uke=1">Neste uke</a>
                """);
    discover(portal);
    assertThat(portal.asked()).containsExactly("/politikk/", "/moter/17");
  }

  @Test
  void aDeadLinkIsNoticedAndHidesNothing() {
    Discovery found = discover(site().failing("/moter/17", FailureKind.NOT_FOUND));
    assertThat(found.complete()).isTrue();
    assertThat(found.failures()).extracting(Failure::kind).containsExactly(FailureKind.NOT_FOUND);
  }

  @Test
  void aBrokenPageHidesWhatItLinks() {
    Discovery found = discover(site().failing("/moter/17", FailureKind.TIMEOUT));
    assertThat(found.complete()).isFalse();
  }

  @Test
  void aPageThatAsksNotToBeFollowedIsNot() {
    InMemoryPortal portal =
        site()
            .html(
                "/politikk/$",
                "<meta name='robots' content='noindex,nofollow'><a href='/moter/17'>Møte</a>");
    Discovery found = discover(portal);
    assertThat(portal.asked()).hasSize(1);
    assertThat(found.failures())
        .extracting(Failure::kind)
        .containsExactly(FailureKind.ROBOTS_DISALLOWED);
  }

  @Test
  void aStartPageMadeByAScriptIsImplausible() {
    assertThat(discover(site().html("/politikk/$", "<div id='root'></div>")).failures())
        .extracting(Failure::kind)
        .containsExactly(FailureKind.IMPLAUSIBLY_FEW);
  }

  @Test
  void anOptionThatIsNoneIsNamed() {
    assertThat(discover(site(), Map.of("links", "(")).failures().get(0).message())
        .contains("links")
        .contains("'('");
  }
}
