package no.signert.source.firstagenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import no.signert.domain.DocumentKind;
import no.signert.domain.DocumentReference;
import no.signert.domain.Failure;
import no.signert.domain.FailureKind;
import no.signert.http.HttpReply;
import no.signert.source.Discovery;
import no.signert.source.InMemoryPortal;
import no.signert.source.Samples;
import org.junit.jupiter.api.Test;

class FirstAgendaSourceTest {
  private static final String HOST = "https://politiskagenda.example.org";

  private static InMemoryPortal samples() throws IOException {
    return new InMemoryPortal()
        .html("/$", "<div></div>")
        .json(
            "/api/agenda/udvalgsliste", Samples.read("reconstructed/firstagenda/udvalgsliste.json"))
        .json("/api/agenda/dagsorden/", Samples.read("reconstructed/firstagenda/dagsorden.json"));
  }

  private static Discovery discover(InMemoryPortal portal) {
    return FirstAgendaSource.of(Samples.portal("firstagenda", HOST, ""), portal)
        .discover(Samples.request("2026-01-01", "2026-06-30"));
  }

  private static HttpReply login(URI asked) {
    return InMemoryPortal.reply(
        asked.resolve("/Home/AnonymousAuthentication?callback=x"), "text/html", "<p>Vent</p>");
  }

  @Test
  void theWordsOfADecisionAreListedAsAPaper() throws IOException {
    Discovery found = discover(samples());
    assertThat(found.failures()).isEmpty();
    assertThat(found.documents())
        .extracting(
            DocumentReference::location, DocumentReference::kind, DocumentReference::meetingDate)
        .containsExactly(
            tuple(
                HOST
                    + "/api/agenda/dagsorden/22222222-0000-0000-0000-000000000001"
                    + "#Id=33333333-0000-0000-0000-000000000001",
                DocumentKind.MINUTES_EXTRACT,
                LocalDate.of(2026, 6, 17)),
            tuple(
                HOST + "/Vis/Pdf/bilag/44444444-0000-0000-0000-000000000001",
                DocumentKind.ATTACHMENT,
                LocalDate.of(2026, 6, 17)));
    assertThat(found.documents().get(0).caseNumber()).isEqualTo("2026/1234");
  }

  @Test
  void theFrontPageIsAskedFirstForItsCookie() throws IOException {
    InMemoryPortal portal = samples();
    discover(portal);
    assertThat(portal.asked()).first().isEqualTo("/");
    assertThat(portal.calls()).allMatch(call -> call.cookies() == portal.calls().get(0).cookies());
  }

  @Test
  void aCookieThatRunsOutIsAskedForAnewOnce() throws IOException {
    InMemoryPortal portal = samples();
    AtomicInteger asked = new AtomicInteger();
    String agenda = Samples.read("reconstructed/firstagenda/dagsorden.json");
    portal.on(
        "/api/agenda/dagsorden/",
        call ->
            asked.getAndIncrement() == 0
                ? login(call.uri())
                : InMemoryPortal.reply(call.uri(), "application/json", agenda));
    Discovery found = discover(portal);
    assertThat(found.failures()).isEmpty();
    assertThat(found.documents()).isNotEmpty();
    assertThat(portal.asked()).filteredOn("/"::equals).hasSize(2);
  }

  @Test
  void aCookieThatIsNeverEnoughEndsTheVisit() throws IOException {
    InMemoryPortal portal = samples().on("/api/agenda/dagsorden/", call -> login(call.uri()));
    Discovery found = discover(portal);
    assertThat(found.complete()).isFalse();
    assertThat(found.failures())
        .extracting(Failure::kind)
        .containsExactly(FailureKind.SESSION_EXPIRED);
  }

  @Test
  void anItemWithoutWordsIsWithheld() throws IOException {
    String empty =
        Samples.read("reconstructed/firstagenda/dagsorden.json")
            .replaceAll("\"Html\": \"[^\"]*\"", "\"Html\": null");
    assertThat(discover(samples().json("/api/agenda/dagsorden/", empty)).documents())
        .filteredOn(DocumentReference::withheld)
        .hasSize(1);
  }

  @Test
  void anAgendaWithoutItsKeyIsNamed() throws IOException {
    assertThat(discover(samples().json("/api/agenda/dagsorden/", "{\"Punkter\": []}")).failures())
        .extracting(Failure::kind, Failure::message)
        .containsExactly(tuple(FailureKind.MISSING_KEY, "No 'Dagsordenpunkter' in the answer"));
  }

  @Test
  void noMeetingAtAllIsImplausible() throws IOException {
    assertThat(discover(samples().json("udvalgsliste", "{\"Udvalg\": {}}")).failures())
        .extracting(Failure::kind)
        .containsExactly(FailureKind.IMPLAUSIBLY_FEW);
  }
}
