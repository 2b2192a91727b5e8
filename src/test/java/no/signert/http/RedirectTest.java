package no.signert.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.URI;
import java.util.Set;
import no.signert.domain.FailureKind;
import no.signert.http.LocalSite.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RedirectTest {
  private LocalSite site;
  private LocalSite other;
  private PoliteClient client;

  @BeforeEach
  void open() throws IOException {
    site = new LocalSite();
    other = new LocalSite();
    ClientSettings settings =
        ClientSettings.of(UserAgent.of("0.1", "post@example.org"))
            .allowing(Set.of(site.host(), other.host()));
    client = new PoliteClient(settings, ExchangeRecorder.NONE, new PretendTime().keeper());
  }

  @AfterEach
  void close() {
    client.close();
    site.close();
    other.close();
  }

  private HttpCall get(String path) {
    return HttpCall.get(site.at(path));
  }

  private FailureKind failureOf(HttpCall call) {
    return catchThrowableOfType(HttpFailure.class, () -> client.send(call)).kind();
  }

  @Test
  void circleIsALoop() {
    site.page("/a", Answer.movedTo("/b")).page("/b", Answer.movedTo("/a"));
    assertThat(failureOf(get("/a"))).isEqualTo(FailureKind.REDIRECT_LOOP);
    assertThat(site.paths()).containsExactly("/robots.txt", "/a", "/b");
  }

  @Test
  void endlessChainIsALoop() {
    for (int at = 0; at < 30; at++) {
      site.page("/" + at, Answer.movedTo("/" + (at + 1)));
    }
    assertThat(failureOf(get("/0"))).isEqualTo(FailureKind.REDIRECT_LOOP);
    assertThat(site.asked).hasSizeLessThan(15);
  }

  @ParameterizedTest
  @CsvSource({
    "http://169.254.169.254/latest/meta-data/, REDIRECT_REFUSED",
    "http://[::1]:9/, REDIRECT_REFUSED",
    "http://2130706433/, REDIRECT_REFUSED",
    "http://127.0.0.1:9/, REDIRECT_REFUSED",
    "http://localhost/, REDIRECT_REFUSED",
    "http://[::ffff:10.0.0.1]/, REDIRECT_REFUSED",
    "file:///etc/passwd, REDIRECT_REFUSED",
    "ftp://example.org/a, REDIRECT_REFUSED",
    "http://user@example.org/, REDIRECT_REFUSED",
    "https://login.microsoftonline.com/common/oauth2/authorize, LOGIN_PAGE",
    "/adfs/ls/?wa=wsignin1.0, LOGIN_PAGE"
  })
  void weDoNotFollowTo(String where, FailureKind kind) {
    site.page("/a", Answer.movedTo(where));
    assertThat(failureOf(get("/a"))).isEqualTo(kind);
    assertThat(site.paths()).containsExactly("/robots.txt", "/a");
  }

  @Test
  void privateAddressIsRefusedWithoutARedirectToo() {
    assertThat(failureOf(HttpCall.get(URI.create("http://10.0.0.1/"))))
        .isEqualTo(FailureKind.ADDRESS_REFUSED);
  }

  @Test
  void otherHostsRobotsAreAskedBeforeWeFollow() {
    site.page("/a", Answer.movedTo(other.at("/secret").toString()));
    other.page("/robots.txt", "User-agent: *\nDisallow: /secret");
    assertThat(failureOf(get("/a"))).isEqualTo(FailureKind.ROBOTS_DISALLOWED);
    assertThat(other.paths()).containsExactly("/robots.txt");
  }

  @Test
  void answerNamesWhereItCameFrom() throws HttpFailure {
    site.page("/a", Answer.movedTo(other.at("/b").toString() + " c"));
    other.page("/b%20c", "here");
    assertThat(client.send(get("/a")).uri()).isEqualTo(other.at("/b%20c"));
    assertThat(client.uses()).hasSize(2);
  }

  @Test
  void searchBecomesAPageWhenItIsMoved() throws HttpFailure {
    site.page("/search", Answer.movedTo("/result"));
    site.page("/result", asked -> Answer.of(200, asked.method() + asked.body()));
    HttpCall search = HttpCall.post(site.at("/search"), "application/json", "{}".getBytes(UTF_8));
    assertThat(client.send(search).body()).asString(UTF_8).isEqualTo("GET");
  }

  @Test
  void pageThatSetsACookieMayRedirectToItself() throws HttpFailure {
    site.page(
        "/a",
        asked ->
            "seen=1".equals(asked.headers().getFirst("Cookie"))
                ? Answer.of(200, "welcome")
                : Answer.movedTo("/a").with("Set-Cookie", "seen=1; Path=/"));
    CookieSession session = new CookieSession();
    assertThat(client.send(get("/a").in(session)).body()).asString(UTF_8).isEqualTo("welcome");
    assertThat(session.isEmpty()).isFalse();
    assertThat(failureOf(get("/a"))).isEqualTo(FailureKind.REDIRECT_LOOP);
  }

  @Test
  void sessionsDoNotShareCookies() throws HttpFailure {
    site.page("/in", Answer.of(200, "").with("Set-Cookie", "id=7"));
    site.page("/who", asked -> Answer.of(200, String.valueOf(asked.headers().getFirst("Cookie"))));
    CookieSession one = new CookieSession();
    client.send(get("/in").in(one));
    assertThat(client.send(get("/who").in(one)).body()).asString(UTF_8).isEqualTo("id=7");
    assertThat(client.send(get("/who").in(new CookieSession())).body())
        .asString(UTF_8)
        .isEqualTo("null");
  }
}
