package no.signert.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import no.signert.domain.FailureKind;
import no.signert.domain.Validators;
import no.signert.http.LocalSite.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PoliteClientTest {
  private LocalSite site;
  private PretendTime time;
  private PoliteClient client;

  @BeforeEach
  void open() throws IOException {
    site = new LocalSite();
    time = new PretendTime();
    ClientSettings settings =
        ClientSettings.of(UserAgent.of("0.1", "post@example.org"))
            .withDeadline(Duration.ofSeconds(20))
            .allowing(Set.of(site.host()));
    client = new PoliteClient(settings, ExchangeRecorder.NONE, time.keeper());
  }

  @AfterEach
  void close() {
    client.close();
    site.close();
  }

  private FailureKind failureOf(HttpCall call) {
    return catchThrowableOfType(HttpFailure.class, () -> client.send(call)).kind();
  }

  @Test
  void pageIsReadWithItsTypeAndCharset() throws HttpFailure {
    site.page(
        "/sak",
        Answer.of(200, "vedtak")
            .with("Content-Type", "text/html; charset=\"iso-8859-1\"")
            .with("ETag", "\"1\""));
    HttpReply reply = client.send(HttpCall.get(site.at("/sak")));
    assertThat(reply.body()).asString(UTF_8).isEqualTo("vedtak");
    assertThat(reply.mediaType()).isEqualTo("text/html");
    assertThat(reply.charset()).isEqualTo("iso-8859-1");
    assertThat(reply.validators()).isEqualTo(new Validators("\"1\"", null));
  }

  @Test
  void robotsAreAskedOnceAndFirst() throws HttpFailure {
    site.page("/a", "a").page("/b", "b");
    client.send(HttpCall.get(site.at("/a")));
    client.send(HttpCall.get(site.at("/b")));
    assertThat(site.paths()).containsExactly("/robots.txt", "/a", "/b");
  }

  @Test
  void weSayWhoWeAre() throws HttpFailure {
    site.page("/a", "a");
    client.send(HttpCall.get(site.at("/a")));
    assertThat(site.asked)
        .allSatisfy(
            asked ->
                assertThat(asked.headers().getFirst("User-Agent"))
                    .startsWith("Mozilla/5.0 (compatible; signert/0.1; +https://")
                    .endsWith("; post@example.org)"));
  }

  @Test
  void searchIsPosted() throws HttpFailure {
    site.page("/search", asked -> Answer.of(200, asked.method() + " " + asked.body()));
    HttpReply reply =
        client.send(HttpCall.post(site.at("/search"), "application/json", "{}".getBytes(UTF_8)));
    assertThat(reply.body()).asString(UTF_8).isEqualTo("POST {}");
  }

  @Test
  void missingPageIsNotFoundAndNotAskedAgain() {
    assertThat(failureOf(HttpCall.get(site.at("/gone")))).isEqualTo(FailureKind.NOT_FOUND);
    assertThat(site.paths()).containsExactly("/robots.txt", "/gone");
  }

  @Test
  void htmlForJsonIsTheWrongType() {
    site.page("/api", Answer.of(200, "<html>").with("Content-Type", "text/html"));
    HttpCall call = HttpCall.get(site.at("/api")).accepting("application/json");
    assertThat(failureOf(call)).isEqualTo(FailureKind.WRONG_CONTENT_TYPE);
  }

  @Test
  void unchangedPageIsAnAnswerToThoseWhoAsked() throws HttpFailure {
    site.page(
        "/a",
        asked ->
            "\"1\"".equals(asked.headers().getFirst("If-None-Match"))
                ? Answer.of(304, "")
                : Answer.of(200, "new"));
    HttpCall call = HttpCall.get(site.at("/a"));
    assertThat(client.send(call).isNotModified()).isFalse();
    assertThat(client.send(call.ifChangedSince(new Validators("\"1\"", null))).isNotModified())
        .isTrue();
    assertThat(client.uses().get(0).notModified()).isEqualTo(1);
  }
}
