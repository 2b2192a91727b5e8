package no.signert.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.signert.domain.Attribution;
import no.signert.domain.DocumentKind;
import no.signert.domain.DocumentReference;
import no.signert.domain.FailureKind;
import no.signert.http.HttpHeaders;
import no.signert.http.HttpReply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentGateTest {
  private static final String PAPER =
      "<html><head><title>Sak 404/20 Feil i matrikkelen</title></head><body><h1>Saksframlegg</h1>"
          + "<p>Kommunestyret vedtar at veier under vedlikehold skal stenges.</p>".repeat(30)
          + "</body></html>";

  static DocumentReference reference(String location) {
    return new DocumentReference(
        "elements 1103",
        location,
        null,
        null,
        Attribution.PUBLISHER,
        "Saksprotokoll",
        null,
        null,
        null,
        DocumentKind.UNKNOWN,
        false);
  }

  private static Optional<FailureKind> kind(String path, String type, String body) {
    String location = "https://www.example.org" + path;
    HttpReply reply =
        new HttpReply(
            200,
            new HttpHeaders(List.of(new HttpHeaders.Field("Content-Type", type))),
            body.getBytes(StandardCharsets.UTF_8),
            URI.create(location),
            Instant.EPOCH,
            null);
    return ContentGate.complaint(reference(location), reply).map(ContentGate.Complaint::kind);
  }

  private static Optional<FailureKind> kind(String body) {
    return kind("/sak/1", "text/html", body);
  }

  @Test
  void paperInHtmlPasses() {
    assertThat(kind(PAPER)).isEmpty();
  }

  @Test
  void anAnswerPassesOnlyWhereThePaperIsWordsInsideIt() {
    String agenda = "{\"Dagsordenpunkter\": []}";
    assertThat(kind("/dagsorden/7#Id=3", "application/json", agenda)).isEmpty();
    assertThat(kind("/dagsorden/7", "application/json", agenda)).contains(FailureKind.ERROR_PAGE);
    assertThat(kind("/dagsorden/7#Id=3", "text/html", PAPER))
        .contains(FailureKind.WRONG_CONTENT_TYPE);
  }

  @Test
  void wholePdfPassesWhateverItIsCalled() {
    assertThat(kind("/file", "text/plain", "%PDF-1.4 … startxref 0 %%EOF\r\n")).isEmpty();
  }

  @Test
  void pdfWithoutItsEndIsBroken() {
    assertThat(kind("/a.pdf", "application/pdf", "%PDF-1.4 1 0 obj <<"))
        .contains(FailureKind.BROKEN_DOCUMENT);
  }

  @Test
  void wordFileWithoutItsDirectoryIsBroken() {
    assertThat(kind("/a.docx", "application/zip", "PK\u0003\u0004 word/document.xml"))
        .contains(FailureKind.BROKEN_DOCUMENT);
    assertThat(kind("/a.docx", "application/zip", "PK\u0003\u0004 … PK\u0005\u0006 …")).isEmpty();
  }

  @Test
  void emptyAnswerIsAnEmptyDocument() {
    assertThat(kind("")).contains(FailureKind.EMPTY_DOCUMENT);
    assertThat(kind("\uFEFF \n")).contains(FailureKind.EMPTY_DOCUMENT);
  }

  @Test
  void webPageNamedPdfIsTheWrongType() {
    assertThat(kind("/a.pdf", "text/html", PAPER)).contains(FailureKind.WRONG_CONTENT_TYPE);
    assertThat(kind("/a", "application/pdf", PAPER)).contains(FailureKind.WRONG_CONTENT_TYPE);
  }

  @Test
  void messageOfTheSystemIsAnErrorPage() {
    assertThat(
            kind("/dokumentobjekt/1/download", "application/json", "{\"type\":\"networkError\"}"))
        .contains(FailureKind.ERROR_PAGE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<html><title>Logg inn på Min side</title><form><input type=\"password\"></form></html>",
        "<html><head><title>Sign in to your account</title></head><body>Microsoft</body></html>",
        "<!DOCTYPE html><title>ID-porten</title><body>Velg elektronisk ID</body>"
      })
  void loginIsNoPaper(String page) {
    assertThat(kind(page)).contains(FailureKind.LOGIN_PAGE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<html><title>Attention Required! | Cloudflare</title></html>",
        "<html><body><h1>Er du en robot?</h1><div class=\"g-recaptcha\"></div></body></html>",
        "<html><body>Please enable JavaScript and cookies to continue</body></html>"
      })
  void challengeIsNoPaper(String page) {
    assertThat(kind(page)).contains(FailureKind.CHALLENGE_PAGE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<html><title>404 - ikke funnet</title></html>",
        "<html><title>Kommunen</title><h1>Siden finnes ikke</h1></html>",
        "<html><title>Kommunen</title><h1>Sida finst ikkje</h1></html>",
        "<html><title>Access Denied</title><body>Reference #18.5</body></html>",
        "<html><title>Innsyn</title><body>Tjenesten er midlertidig utilgjengelig.</body></html>",
        "<!doctype html><html><head><title>Innsyn</title></head><body><div id=\"root\"></div>"
            + "<script src=\"/app.js\"></script></body></html>",
        "<html><body><noscript>You need to enable JavaScript to run this app.</noscript>"
            + "<script>1</script></body></html>"
      })
  void errorPageIsNoPaper(String page) {
    assertThat(kind(page)).contains(FailureKind.ERROR_PAGE);
  }

  @Test
  void errorPageWithTheWholeMenuIsStillOne() {
    String menu = "<a href=\"/\">Helse og omsorg</a>".repeat(100);
    assertThat(kind("<html><title>Siden ble ikke funnet</title>" + menu + "</html>"))
        .contains(FailureKind.ERROR_PAGE);
  }
}
