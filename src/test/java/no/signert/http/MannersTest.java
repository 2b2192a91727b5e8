package no.signert.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import no.signert.domain.FailureKind;
import no.signert.domain.Portal.RobotsOverride;
import no.signert.http.LocalSite.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MannersTest {
  private LocalSite site;
  private PretendTime time;
  private PoliteClient client;

  /** When, in seconds since the start, each request came. */
  private final List<Long> seconds = new CopyOnWriteArrayList<>();

  @BeforeEach
  void open() throws IOException {
    site = new LocalSite();
    time = new PretendTime();
    site.page("/a", this::fine);
    client = client(Politeness.DEFAULT.withTries(3, Duration.ofSeconds(5)));
  }

  private PoliteClient client(Politeness politeness) {
    ClientSettings settings =
        ClientSettings.of(UserAgent.of("0.1", "post@example.org"))
            .with(politeness)
            .withDeadline(Duration.ofSeconds(20))
            .allowing(Set.of(site.host()));
    return new PoliteClient(settings, ExchangeRecorder.NONE, time.keeper());
  }

  @AfterEach
  void close() {
    client.close();
    site.close();
  }

  private Answer fine(LocalSite.Asked asked) {
    note();
    return Answer.of(200, "fine");
  }

  private void note() {
    seconds.add(Duration.between(PretendTime.START, time.instant()).toSeconds());
  }

  private HttpCall get() {
    return HttpCall.get(site.at("/a"));
  }

  private FailureKind failureOf(HttpCall call) {
    return catchThrowableOfType(HttpFailure.class, () -> client.send(call)).kind();
  }

  private void robots(String text) {
    site.page("/robots.txt", text);
  }

  private void busy(int times, int status, String retryAfter) {
    AtomicInteger left = new AtomicInteger(times);
    site.page(
        "/a",
        asked -> {
          note();
          return left.getAndDecrement() > 0
              ? Answer.of(status, "busy").with("Retry-After", retryAfter)
              : Answer.of(200, "fine");
        });
  }

  @Test
  void requestsAreASecondApart() throws HttpFailure {
    for (int count = 0; count < 4; count++) {
      client.send(get());
    }
    assertThat(seconds).containsExactly(1L, 2L, 3L, 4L);
    assertThat(client.uses().get(0).waited()).isEqualTo(Duration.ofSeconds(4));
  }

  @Test
  void crawlDelayIsKeptFromTheFirstPageOn() throws HttpFailure {
    robots("User-agent: *\nCrawl-delay: 7");
    client.send(get());
    client.send(get());
    assertThat(seconds).containsExactly(7L, 14L);
  }

  @Test
  void crawlDelayThatTakesANightIsNotWaitedFor() {
    robots("User-agent: *\nCrawl-delay: 600");
    assertThat(failureOf(get())).isEqualTo(FailureKind.RATE_LIMITED);
    assertThat(site.paths()).containsExactly("/robots.txt");
  }

  @Test
  void retryAfterInSecondsIsKeptToTheSecond() throws HttpFailure {
    busy(2, 429, "17");
    client.send(get());
    assertThat(seconds).containsExactly(1L, 18L, 35L);
    assertThat(client.uses().get(0).retries()).isEqualTo(2);
  }

  @Test
  void retryAfterAsADateIsKeptToTheSecond() throws HttpFailure {
    Instant asked = PretendTime.START.plusSeconds(90);
    busy(1, 503, DateTimeFormatter.RFC_1123_DATE_TIME.format(asked.atOffset(ZoneOffset.UTC)));
    client.send(get());
    assertThat(seconds).containsExactly(1L, 90L);
  }

  @Test
  void stormOf429EndsInAFailureAndTheHostIsLeftAlone() {
    busy(1000, 429, "40");
    assertThat(failureOf(get())).isEqualTo(FailureKind.RATE_LIMITED);
    assertThat(seconds).containsExactly(1L, 41L, 81L);
    assertThat(failureOf(get())).isEqualTo(FailureKind.RATE_LIMITED);
    assertThat(seconds.get(3)).isEqualTo(121L);
  }

  @Test
  void longRetryAfterClosesTheHostAtOnce() {
    busy(1000, 503, "3600");
    assertThat(failureOf(get())).isEqualTo(FailureKind.HTTP_ERROR);
    assertThat(failureOf(get())).isEqualTo(FailureKind.RATE_LIMITED);
    assertThat(seconds).hasSize(1);
  }

  @Test
  void troubleWithoutAWordIsMetWithGrowingPatience() {
    site.page(
        "/a",
        asked -> {
          note();
          return Answer.of(500, "trouble");
        });
    assertThat(failureOf(get())).isEqualTo(FailureKind.HTTP_ERROR);
    assertThat(seconds).containsExactly(1L, 6L, 16L);
  }

  @Test
  void refusalIsNotAskedTwice() {
    site.page("/a", Answer.of(403, "no"));
    assertThat(failureOf(get())).isEqualTo(FailureKind.HTTP_ERROR);
    assertThat(site.paths()).containsExactly("/robots.txt", "/a");
  }

  @Test
  void challengeIsNotSolvedAndNotAskedTwice() {
    site.page(
        "/a", Answer.of(503, "<title>Just a moment...</title>").with("Content-Type", "text/html"));
    assertThat(failureOf(get())).isEqualTo(FailureKind.CHALLENGE_PAGE);
    assertThat(site.paths()).containsExactly("/robots.txt", "/a");
  }

  @Test
  void disallowedPathIsNotAsked() {
    robots("User-agent: *\nDisallow: /b\n\nUser-agent: signert\nDisallow: /a");
    assertThat(failureOf(get())).isEqualTo(FailureKind.ROBOTS_DISALLOWED);
    assertThat(site.paths()).containsExactly("/robots.txt");
  }

  @Test
  void approvedOverrideGoesAgainstRobotsAndIsCounted() throws HttpFailure {
    robots("User-agent: *\nDisallow: /\nCrawl-delay: 3");
    RobotsOverride approved =
        new RobotsOverride("Kari Nordmann", LocalDate.of(2020, 5, 1), "Agreed with the vendor");
    client.send(get().despiteRobots(approved));
    assertThat(client.uses().get(0).overridden()).isEqualTo(1);
    assertThat(seconds).containsExactly(3L);
  }

  @Test
  void brokenRobotsKeepUsAwayForNow() throws HttpFailure {
    site.page("/robots.txt", Answer.of(503, "busy"));
    assertThat(failureOf(get())).isEqualTo(FailureKind.ROBOTS_UNAVAILABLE);
    assertThat(failureOf(get())).isEqualTo(FailureKind.ROBOTS_UNAVAILABLE);
    assertThat(site.paths()).containsOnly("/robots.txt").hasSize(3);
    robots("");
    time.pass(Duration.ofHours(2));
    client.send(get());
    assertThat(seconds).hasSize(1);
  }

  @Test
  void robotsAreAskedAgainAfterADay() throws HttpFailure {
    client.send(get());
    time.pass(Duration.ofHours(25));
    client.send(get());
    assertThat(site.paths()).containsExactly("/robots.txt", "/a", "/robots.txt", "/a");
  }

  @Test
  void spentBudgetEndsTheVisit() throws HttpFailure {
    client.close();
    client = client(Politeness.DEFAULT.withBudget(3));
    client.send(get());
    client.send(get());
    assertThat(failureOf(get())).isEqualTo(FailureKind.BUDGET_EXHAUSTED);
    assertThat(site.asked).hasSize(3);
  }
}
