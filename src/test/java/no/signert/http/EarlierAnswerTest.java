package no.signert.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import no.signert.domain.ArchiveLocation;
import no.signert.domain.Validators;
import no.signert.http.LocalSite.Answer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is asked again on later nights, and what is not, by the rules of RFC 9111. */
class EarlierAnswerTest {
  private LocalSite site;
  private PretendTime time;
  private final Map<String, KeptExchange> archive = new ConcurrentHashMap<>();

  @BeforeEach
  void open() throws IOException {
    site = new LocalSite();
    time = new PretendTime();
    site.page("/robots.txt", "User-agent: *\nDisallow: /intern/\n");
  }

  @AfterEach
  void close() {
    site.close();
  }

  private PoliteClient night() {
    ClientSettings settings =
        ClientSettings.of(UserAgent.of("0.1", "post@example.org"))
            .with(Politeness.DEFAULT.withDelay(Duration.ZERO).withTries(1, Duration.ZERO))
            .allowing(Set.of(site.host()));
    Memory memory =
        new Memory(call -> find(call).filter(kept -> kept.exchange().status() == 200), this::find);
    return new PoliteClient(settings, this::keep, memory, time.keeper());
  }

  private Optional<KeptExchange> find(HttpCall call) {
    return Optional.ofNullable(archive.get(call.method() + " " + call.uri()));
  }

  private @Nullable ArchiveLocation keep(HttpExchange answer) {
    ArchiveLocation place = new ArchiveLocation("a.warc.gz", archive.size());
    if (answer.status() != 304) {
      archive.put(answer.method() + " " + answer.uri(), new KeptExchange(answer, place));
    }
    return place;
  }

  private HttpReply ask(HttpCall call) throws HttpFailure {
    try (PoliteClient client = night()) {
      return client.send(call);
    }
  }

  private HttpCall page() {
    return HttpCall.get(site.at("/a"));
  }

  private static String text(HttpReply reply) {
    return new String(reply.body(), StandardCharsets.UTF_8);
  }

  private long times(String path) {
    return site.paths().stream().filter(path::equals).count();
  }

  private static Answer tagged(LocalSite.Asked asked, String tag, String body) {
    return tag.equals(asked.headers().getFirst("If-None-Match"))
        ? Answer.of(304, "").with("ETag", tag)
        : Answer.of(200, body).with("ETag", tag);
  }

  @Test
  void aPageWithATagIsAskedForConditionallyAndReadFromTheArchive() throws Exception {
    site.page("/a", asked -> tagged(asked, "\"1\"", "first"));
    ask(page());
    time.pass(Duration.ofDays(1));
    HttpReply second = ask(page());
    assertThat(site.asked.get(site.asked.size() - 1).headers().getFirst("If-None-Match"))
        .isEqualTo("\"1\"");
    assertThat(second.status()).isEqualTo(200);
    assertThat(text(second)).isEqualTo("first");
    assertThat(second.receivedAt()).isEqualTo(time.instant());
  }

  @Test
  void aChangedPageIsReadAnew() throws Exception {
    site.page("/a", asked -> tagged(asked, "\"1\"", "first"));
    ask(page());
    site.page("/a", asked -> tagged(asked, "\"2\"", "second"));
    assertThat(text(ask(page()))).isEqualTo("second");
  }

  @Test
  void aPageWithADateIsAskedForSinceThen() throws Exception {
    site.page("/a", Answer.of(200, "x").with("Last-Modified", "Mon, 01 Jun 2020 00:00:00 GMT"));
    ask(page());
    ask(page());
    assertThat(site.asked.get(site.asked.size() - 1).headers().getFirst("If-Modified-Since"))
        .isEqualTo("Mon, 01 Jun 2020 00:00:00 GMT");
  }

  @Test
  void aPageWithNeitherIsAskedForInFull() throws Exception {
    site.page("/a", "x");
    ask(page());
    ask(page());
    assertThat(times("/a")).isEqualTo(2);
  }

  @Test
  void whatAServerVouchesForIsNotAskedAgainUntilThen() throws Exception {
    site.page("/a", Answer.of(200, "x").with("Cache-Control", "private, max-age=3600"));
    ask(page());
    time.pass(Duration.ofMinutes(50));
    ask(page());
    assertThat(times("/a")).isEqualTo(1);
    time.pass(Duration.ofMinutes(20));
    ask(page());
    assertThat(times("/a")).isEqualTo(2);
  }

  @Test
  void theAgeThatAnAnswerCameWithCounts() throws Exception {
    Answer old = Answer.of(200, "x").with("Cache-Control", "max-age=3600").with("Age", "3000");
    site.page("/a", old);
    ask(page());
    time.pass(Duration.ofMinutes(20));
    ask(page());
    assertThat(times("/a")).isEqualTo(2);
  }

  @Test
  void anExpiryDateCountsWhereNoAgeIsStated() throws Exception {
    // Reckoned from the Date of the answer, which is the test server's own.
    DateTimeFormatter form = DateTimeFormatter.RFC_1123_DATE_TIME.withZone(ZoneOffset.UTC);
    String end = form.format(Instant.now().plus(Duration.ofHours(2)));
    site.page("/a", Answer.of(200, "x").with("Expires", end));
    ask(page());
    time.pass(Duration.ofHours(1));
    ask(page());
    assertThat(times("/a")).isEqualTo(1);
  }

  @Test
  void nobodyVouchesForMoreThanAWeek() throws Exception {
    site.page("/a", Answer.of(200, "x").with("Cache-Control", "max-age=31536000, immutable"));
    ask(page());
    time.pass(Duration.ofDays(8));
    ask(page());
    assertThat(times("/a")).isEqualTo(2);
  }

  @Test
  void noStoreAndNoCacheAreAskedEveryTime() throws Exception {
    site.page("/a", Answer.of(200, "x").with("Cache-Control", "no-cache, max-age=3600"));
    ask(page());
    ask(page());
    assertThat(times("/a")).isEqualTo(2);
  }

  @Test
  void whoeverHasPatienceTakesAnEarlierAnswerForAsLong() throws Exception {
    site.page("/a", "x");
    ask(page());
    time.pass(Duration.ofDays(4));
    ask(page().orAnswerUpTo(Duration.ofDays(5)));
    assertThat(times("/a")).isEqualTo(1);
    time.pass(Duration.ofDays(4));
    ask(page().orAnswerUpTo(Duration.ofDays(5)));
    assertThat(times("/a")).isEqualTo(2);
  }

  @Test
  void anAnswerThatOpenedASessionIsNeverTakenAgain() throws Exception {
    site.page("/a", Answer.of(200, "x").with("Set-Cookie", "s=1").with("ETag", "\"1\""));
    ask(page().in(new CookieSession()));
    ask(page().in(new CookieSession()).orAnswerUpTo(Duration.ofDays(5)));
    assertThat(times("/a")).isEqualTo(2);
    assertThat(site.asked.get(site.asked.size() - 1).headers()).doesNotContainKey("If-None-Match");
  }

  @Test
  void whoeverAsksWithValidatorsOfTheirOwnGetsThe304() throws Exception {
    site.page("/a", asked -> tagged(asked, "\"1\"", "first"));
    ask(page());
    assertThat(ask(page().ifChangedSince(new Validators("\"1\"", null))).status()).isEqualTo(304);
  }

  @Test
  void robotsTxtIsGoodForADayInLaterRunsToo() throws Exception {
    site.page("/a", "x");
    ask(page());
    time.pass(Duration.ofHours(23));
    ask(page());
    assertThat(times("/robots.txt")).isEqualTo(1);
    time.pass(Duration.ofHours(2));
    ask(page());
    assertThat(times("/robots.txt")).isEqualTo(2);
  }

  @Test
  void aRobotsTxtThatFailedKeepsLaterRunsAwayForAnHour() throws Exception {
    site.page("/robots.txt", Answer.of(503, "later"));
    site.page("/a", "x");
    for (int run = 0; run < 2; run++) {
      assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> ask(page())))
          .isInstanceOf(HttpFailure.class);
    }
    assertThat(times("/robots.txt")).isEqualTo(1);
    time.pass(Duration.ofMinutes(61));
    site.page("/robots.txt", "User-agent: *\nDisallow:\n");
    assertThat(ask(page()).status()).isEqualTo(200);
  }
}
