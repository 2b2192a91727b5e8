package no.signert.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import no.signert.archive.WarcArchive;
import no.signert.domain.DocumentReference;
import no.signert.domain.FailureKind;
import no.signert.domain.FetchedDocument;
import no.signert.domain.Validators;
import no.signert.http.ClientSettings;
import no.signert.http.CookieSession;
import no.signert.http.HttpCall;
import no.signert.http.HttpFailure;
import no.signert.http.HttpSender;
import no.signert.http.LocalSite;
import no.signert.http.LocalSite.Answer;
import no.signert.http.PoliteClient;
import no.signert.http.Politeness;
import no.signert.http.ReplayingClient;
import no.signert.http.UserAgent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RemoteFetchTest {
  private static final String PAPER = "%PDF-1.4 enstemmig vedtatt %%EOF";

  @TempDir private Path folder;
  private LocalSite site;
  private WarcArchive archive;
  private HttpArchive kept;
  private PoliteClient client;

  @BeforeEach
  void open() throws IOException {
    site = new LocalSite();
    site.page(
        "/sak.pdf",
        asked ->
            "\"1\"".equals(asked.headers().getFirst("If-None-Match"))
                ? Answer.of(304, "")
                : Answer.of(200, PAPER)
                    .with("Content-Type", "application/pdf")
                    .with("ETag", "\"1\""));
    openNight("night-1");
  }

  private void openNight(String run) throws IOException {
    archive = WarcArchive.open(folder, run, "signert/0.1");
    kept = new HttpArchive(archive);
    ClientSettings settings =
        ClientSettings.of(UserAgent.of("0.1", "post@example.org"))
            .with(Politeness.DEFAULT.withDelay(Duration.ZERO).withTries(1, Duration.ZERO))
            .allowing(Set.of(site.host()));
    client = new PoliteClient(settings, kept);
  }

  @AfterEach
  void close() throws IOException {
    client.close();
    archive.close();
    site.close();
  }

  private static DocumentFetcher fetcher(HttpSender http) {
    return new DocumentFetcher(Clock.systemUTC(), http, reference -> Access.OPEN);
  }

  private DocumentReference paper() {
    return ContentGateTest.reference(site.at("/sak.pdf").toString());
  }

  @Test
  void documentComesWithItsProvenance() throws Exception {
    FetchedDocument document = fetcher(client).fetch(paper());
    assertThat(document.content()).asString(UTF_8).isEqualTo(PAPER);
    assertThat(document.mediaType()).isEqualTo("application/pdf");
    assertThat(document.validators()).isEqualTo(new Validators("\"1\"", null));
    assertThat(archive.read(Objects.requireNonNull(document.archived())).body())
        .isEqualTo(document.content());
  }

  @Test
  void secondNightTransfersNothingAndIsStillReplayed() throws Exception {
    FetchedDocument first = fetcher(client).fetch(paper());
    client.close();
    archive.close();
    openNight("night-2");
    assertThat(fetcher(client).fetchIfChanged(paper(), first.validators())).isEmpty();
    FetchedDocument replayed = fetcher(ReplayingClient.offline(kept::find)).fetch(paper());
    assertThat(replayed.sha256()).isEqualTo(first.sha256());
    assertThat(replayed.mediaType()).isEqualTo("application/pdf");
  }

  @Test
  void aPortalThatSendsStrangersToALoginIsEnteredByItsPage() throws Exception {
    site.page("/innsyn/", Answer.of(200, "welcome").with("Set-Cookie", "visitor=1; Path=/"));
    site.page(
        "/fil",
        asked ->
            String.valueOf(asked.headers().getFirst("Cookie")).contains("visitor=1")
                    && site.at("/innsyn/").toString().equals(asked.headers().getFirst("Referer"))
                ? Answer.of(200, PAPER).with("Content-Type", "application/pdf")
                : Answer.movedTo("/oauth2/v2.0/authorize"));
    DocumentFetcher visitor =
        new DocumentFetcher(
            Clock.systemUTC(), client, paper -> new Access(null, site.at("/innsyn/")));
    DocumentReference paper = ContentGateTest.reference(site.at("/fil").toString());
    assertThat(visitor.fetch(paper).content()).asString(UTF_8).isEqualTo(PAPER);
    visitor.fetch(paper);
    assertThat(site.paths()).containsOnlyOnce("/innsyn/");
  }

  @Test
  void offlineNightAsksNoServer() throws Exception {
    site.page("/start", Answer.movedTo("/list"));
    site.page("/list", asked -> Answer.of(200, "posted " + asked.body()));
    HttpCall search =
        HttpCall.post(site.at("/list"), "application/json", "{\"q\":1}".getBytes(UTF_8));
    client.send(HttpCall.get(site.at("/start")));
    client.send(search);
    int asked = site.asked.size();
    HttpSender offline = ReplayingClient.offline(kept::find);
    assertThat(offline.send(HttpCall.get(site.at("/start"))).body())
        .asString(UTF_8)
        .isEqualTo("posted ");
    assertThat(offline.send(search).body()).asString(UTF_8).isEqualTo("posted {\"q\":1}");
    assertThat(offline.send(search).archived()).isNotNull();
    assertThat(site.asked).hasSize(asked);
  }

  @Test
  void whatWasNeverReceivedIsNotArchived() {
    HttpSender offline = ReplayingClient.offline(kept::find);
    FetchException failure =
        catchThrowableOfType(FetchException.class, () -> fetcher(offline).fetch(paper()));
    assertThat(failure.failure().kind()).isEqualTo(FailureKind.NOT_ARCHIVED);
  }

  @Test
  void resumedNightAsksOnlyForWhatIsMissing() throws Exception {
    site.page("/busy", Answer.of(503, "busy"));
    HttpSender resuming = ReplayingClient.resuming(kept::findOfThisRun, client);
    for (int time = 0; time < 2; time++) {
      resuming.send(HttpCall.get(site.at("/sak.pdf")));
      assertThatThrownBy(() -> resuming.send(HttpCall.get(site.at("/busy"))))
          .isInstanceOf(HttpFailure.class);
    }
    assertThat(site.paths()).containsExactly("/robots.txt", "/sak.pdf", "/busy", "/busy");
  }

  @Test
  void resumedNightOpensItsSessionsAnew() throws Exception {
    site.page("/in", Answer.of(200, "in").with("Set-Cookie", "id=7; Path=/"));
    HttpSender resuming = ReplayingClient.resuming(kept::findOfThisRun, client);
    resuming.send(HttpCall.get(site.at("/in")).in(new CookieSession()));
    resuming.send(HttpCall.get(site.at("/in")).in(new CookieSession()));
    assertThat(site.paths()).containsExactly("/robots.txt", "/in", "/in");
  }

  /** Some systems answer a visitor nothing before a call that opens no session by itself. */
  @Test
  void whatASessionBeginsWithIsAskedInEachSession() throws Exception {
    site.page("/init", Answer.of(200, "ready"));
    HttpSender resuming = ReplayingClient.resuming(kept::findOfThisRun, client);
    for (int time = 0; time < 2; time++) {
      CookieSession session = CookieSession.begin();
      resuming.send(HttpCall.get(site.at("/init")).in(session));
      session.begun();
      resuming.send(HttpCall.get(site.at("/init")).in(session));
    }
    assertThat(site.paths()).containsExactly("/robots.txt", "/init", "/init");
  }

  @Test
  void requestIsArchivedAsItWasSent() throws Exception {
    fetcher(client).fetch(paper());
    try (InputStream part =
        new GZIPInputStream(Files.newInputStream(folder.resolve("night-1-00001.warc.gz")))) {
      assertThat(new String(part.readAllBytes(), UTF_8))
          .contains("GET /sak.pdf HTTP/1.1\r\n")
          .contains("Host: " + site.host() + "\r\n")
          .contains("User-Agent: Mozilla/5.0 (compatible; signert/0.1; ");
    }
  }

  @Test
  void htmlNamedPdfFailsByName() {
    site.page(
        "/sak.pdf",
        Answer.of(200, "<html><title>Logg inn</title></html>").with("Content-Type", "text/html"));
    FetchException failure =
        catchThrowableOfType(FetchException.class, () -> fetcher(client).fetch(paper()));
    assertThat(failure.failure().kind()).isEqualTo(FailureKind.LOGIN_PAGE);
  }

  @Test
  void addressThatIsNoneFailsByName() {
    DocumentReference broken = ContentGateTest.reference("http://exa mple/sak.pdf");
    FetchException failure =
        catchThrowableOfType(FetchException.class, () -> fetcher(client).fetch(broken));
    assertThat(failure.failure().kind()).isEqualTo(FailureKind.ADDRESS_REFUSED);
  }
}
