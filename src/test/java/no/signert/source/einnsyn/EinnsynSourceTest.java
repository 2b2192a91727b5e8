package no.signert.source.einnsyn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.time.LocalDate;
import no.signert.domain.DocumentKind;
import no.signert.domain.DocumentReference;
import no.signert.domain.Failure;
import no.signert.domain.FailureKind;
import no.signert.domain.Portal;
import no.signert.source.Discovery;
import no.signert.source.InMemoryPortal;
import no.signert.source.Samples;
import org.junit.jupiter.api.Test;

class EinnsynSourceTest {
  private static final Portal PORTAL =
      Samples.portal("einnsyn", "https://api.einnsyn.no", "999999999");
  private static final String UNIT =
      "{\"id\": \"enh_01k00000000000000000000001\", \"underenhet\": [\"enh_sub\"]}";

  private static String sample(String name) throws IOException {
    return Samples.read("reconstructed/einnsyn/" + name);
  }

  /** The first page is short and has a relative next; the last is empty. */
  private static InMemoryPortal samples() throws IOException {
    return new InMemoryPortal()
        .json("/enhet/999999999$", UNIT)
        .json("/search\\?entity=Journalpost", "{\"items\": []}")
        .json("/search\\?entity=Moetesak", sample("search-moetesak.page1.json"))
        .json("startingAfter", sample("search-moetesak.page2-empty.json"))
        .json("/moetemappe/mm_01k0", sample("moetemappe.expanded.json"));
  }

  private static Discovery discover(InMemoryPortal portal) {
    return EinnsynSource.of(PORTAL, portal).discover(Samples.request("2026-01-01", "2026-06-30"));
  }

  private static String file(int number) {
    return "https://api.einnsyn.no/dokumentobjekt/do_01k0000000000000000000000"
        + number
        + "/download";
  }

  @Test
  void aCaseComesWithItsPapersTheSmallestFirst() throws IOException {
    Discovery found = discover(samples());
    assertThat(found.failures()).isEmpty();
    assertThat(found.documents())
        .extracting(
            DocumentReference::location, DocumentReference::kind, DocumentReference::meetingDate)
        .containsSubsequence(
            tuple(file(3), DocumentKind.MINUTES_EXTRACT, LocalDate.of(2026, 6, 17)),
            tuple(file(1), DocumentKind.CASE_PRESENTATION, LocalDate.of(2026, 6, 17)),
            tuple(file(2), DocumentKind.ATTACHMENT, LocalDate.of(2026, 6, 17)));
    assertThat(found.documents().get(0).publicAddress())
        .hasToString("https://einnsyn.no/moetesak/ms_01k00000000000000000000001");
  }

  @Test
  void aCaseOfReadingLettersDoesNotCallForTheMinutesOfTheMeeting() throws IOException {
    assertThat(discover(samples()).documents())
        .noneMatch(paper -> paper.kind() == DocumentKind.MINUTES);
  }

  @Test
  void aRelativeNextIsFollowedAfterAShortPage() throws IOException {
    InMemoryPortal portal = samples();
    discover(portal);
    assertThat(portal.asked())
        .contains(
            "/search?entity=Moetesak&administrativEnhet=enh_01k00000000000000000000001&limit=2"
                + "&sortBy=moetedato&startingAfter=1781686800000"
                + "&startingAfter=ms_01k00000000000000000000002");
  }

  @Test
  void anEmptyPageWithANextIsNotTheLast() throws IOException {
    InMemoryPortal portal =
        samples()
            .json("entity=Moetesak&admin", "{\"items\": [], \"next\": \"/search?cursor=1\"}")
            .json("cursor=1", sample("search-moetesak.page1.json").replace("\"next\"", "\"old\""));
    assertThat(discover(portal).documents()).isNotEmpty();
  }

  @Test
  void pagesThatLeadBackAreNamedAndEnd() throws IOException {
    InMemoryPortal portal = samples().json("startingAfter", sample("search-moetesak.page1.json"));
    Discovery found = discover(portal);
    assertThat(found.documents()).isNotEmpty();
    assertThat(found.failures())
        .extracting(Failure::kind)
        .containsOnly(FailureKind.DUPLICATE_ITEMS);
  }

  @Test
  void anIgnoredPeriodIsNamedAndFilteredHere() throws IOException {
    Discovery found =
        EinnsynSource.of(PORTAL, samples()).discover(Samples.request("2020-01-01", "2020-06-30"));
    assertThat(found.documents()).isEmpty();
    assertThat(found.failures()).extracting(Failure::kind).contains(FailureKind.FILTER_IGNORED);
  }

  @Test
  void aCaseOfAnotherUnitIsNeverTakenForOurs() throws IOException {
    InMemoryPortal portal = samples().json("/enhet/999999999$", "{\"id\": \"enh_other\"}");
    Discovery found = discover(portal);
    assertThat(found.documents()).isEmpty();
    assertThat(found.failures()).extracting(Failure::kind).contains(FailureKind.FILTER_IGNORED);
  }

  @Test
  void aPaperWithoutAnAddressIsWithheldAndTheMinutesOfTheMeetingAreRead() throws IOException {
    String unpublished =
        sample("search-moetesak.page1.json")
            .replace("\"url\": \"" + file(3) + "\"", "\"url\": null");
    Discovery found = discover(samples().json("/search\\?entity=Moetesak.*vEnhet=9", unpublished));
    assertThat(found.documents())
        .filteredOn(DocumentReference::withheld)
        .extracting(DocumentReference::kind)
        .containsExactly(DocumentKind.MINUTES_EXTRACT);
    assertThat(found.documents())
        .filteredOn(paper -> paper.kind() == DocumentKind.MINUTES)
        .extracting(DocumentReference::location)
        .containsExactly(
            "https://api.einnsyn.no/dokumentobjekt/do_01k00000000000000000000012/download");
  }

  @Test
  void theWordsOfADecisionAreReadWhereTheServiceHoldsThem() throws IOException {
    String withDecision =
        sample("search-moetesak.page1.json")
            .replaceFirst("\"vedtak\": null", "\"vedtak\": " + sample("vedtak.expanded.json"));
    Discovery found = discover(samples().json("/search\\?entity=Moetesak.*vEnhet=9", withDecision));
    assertThat(found.documents())
        .extracting(DocumentReference::location)
        .contains(
            "https://api.einnsyn.no/vedtak/ved_01k00000000000000000000001"
                + "?expand=vedtakstekst&expand=behandlingsprotokoll"
                + "#id=ved_01k00000000000000000000001",
            "https://api.einnsyn.no/dokumentobjekt/do_01k00000000000000000000021/download");
  }

  @Test
  void aMissingKeyIsNamedWithItsPlace() throws IOException {
    assertThat(discover(samples().json("/search\\?entity=Moetesak", "{\"hits\": []}")).failures())
        .extracting(Failure::kind, Failure::message)
        .containsExactly(tuple(FailureKind.MISSING_KEY, "No 'items' in the answer"));
  }

  @Test
  void anUnknownUnitIsAFailureNotAnEmptyAnswer() throws IOException {
    Discovery found = discover(samples().failing("/enhet/", FailureKind.NOT_FOUND));
    assertThat(found.complete()).isFalse();
    assertThat(found.failures()).extracting(Failure::kind).containsExactly(FailureKind.NOT_FOUND);
  }
}
