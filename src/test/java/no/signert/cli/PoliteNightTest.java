package no.signert.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.signert.domain.Portal;
import no.signert.example.Example;
import no.signert.example.web.ServerLog.Entry;
import no.signert.example.world.Cast;
import no.signert.example.world.Fault;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A whole night as the servers saw it. Among ordinary portals are one that is busy, one that never
 * has time, one that resets a connection, one that asks for a pause, and three whose robots.txt
 * keeps us out or fails. The profile {@code proofs} does it with the whole country.
 */
class PoliteNightTest {
  private static final int MUNICIPALITIES = Integer.getInteger("signert.municipalities", 40);
  private static final Duration DELAY = Duration.ofMillis(30);
  private static final List<Fault> FAULTS =
      List.of(
          Fault.BUSY_ONCE,
          Fault.TOO_MANY_REQUESTS,
          Fault.RESET_ONCE,
          Fault.CRAWL_DELAY,
          Fault.ROBOTS_UNAVAILABLE,
          Fault.ROBOTS_DISALLOW);

  @TempDir private static Path folder;

  private static final Map<String, List<Entry>> HOSTS = new TreeMap<>();
  private static final Map<Fault, String> STRUCK = new TreeMap<>();

  @BeforeAll
  static void runOneNight() throws Exception {
    try (Example example = new Example(ServedNight.register(), MUNICIPALITIES, 4, 1, 0, FAULTS)) {
      ServedNight night = new ServedNight(folder, example);
      night.with("SIGNERT_DELAY_MS", Long.toString(DELAY.toMillis()));
      night.with("SIGNERT_CONTACT", "post@example.org");
      assertThat(night.run()).as(night.told()).isEqualTo(ExitCode.GAPS);
      for (Entry entry : example.log().entries()) {
        HOSTS.computeIfAbsent(entry.host(), host -> new ArrayList<>()).add(entry);
      }
      example.casts().stream()
          .filter(cast -> cast.fault() != null)
          .forEach(cast -> STRUCK.put(cast.fault(), host(example, cast)));
    }
    assertThat(STRUCK.keySet()).containsExactlyInAnyOrderElementsOf(FAULTS);
  }

  private static String host(Example example, Cast cast) {
    return example.portals().stream()
        .filter(row -> row.municipality().equals(cast.municipality().number()))
        .map(Portal::baseUrl)
        .map(java.net.URI::getAuthority)
        .findFirst()
        .orElseGet(
            () ->
                example.addresses("list").stream()
                    .filter(paper -> cast.municipality().number().equals(paper.municipality()))
                    .map(paper -> java.net.URI.create(paper.location()).getAuthority())
                    .findFirst()
                    .orElseThrow());
  }

  @AfterAll
  static void forget() {
    HOSTS.clear();
    STRUCK.clear();
  }

  private static List<Entry> entries(Fault fault) {
    return HOSTS.getOrDefault(STRUCK.getOrDefault(fault, ""), List.of());
  }

  private static List<Duration> pauses(List<Entry> entries) {
    List<Duration> pauses = new ArrayList<>();
    for (int i = 1; i < entries.size(); i++) {
      pauses.add(Duration.between(entries.get(i - 1).answered(), entries.get(i).arrived()));
    }
    return pauses;
  }

  @Test
  void noHostEverHasTwoRequestsInFlight() {
    assertThat(HOSTS).hasSizeGreaterThan(MUNICIPALITIES / 3);
    HOSTS.forEach(
        (host, entries) -> {
          assertThat(entries).as(host).allMatch(entry -> entry.inFlight() == 1);
          assertThat(pauses(entries)).as(host).noneMatch(Duration::isNegative);
        });
  }

  @Test
  void noHostIsEverAskedBeforeTheDelayIsOver() {
    HOSTS.forEach(
        (host, entries) ->
            assertThat(pauses(entries)).as(host).allMatch(pause -> pause.compareTo(DELAY) >= 0));
  }

  @Test
  void crawlDelayIsObeyed() {
    List<Entry> asked = entries(Fault.CRAWL_DELAY);
    assertThat(asked).hasSizeGreaterThan(3);
    assertThat(pauses(asked)).allMatch(pause -> pause.compareTo(Duration.ofSeconds(1)) >= 0);
  }

  @Test
  void robotsTxtIsAskedFirstAndItsPathsAreNeverEntered() {
    HOSTS.forEach(
        (host, entries) -> {
          assertThat(entries.get(0).target()).as(host).isEqualTo("/robots.txt");
          assertThat(entries).as(host).noneMatch(e -> e.target().startsWith("/intern/"));
        });
  }

  @Test
  void hostsWhoseRobotsTxtKeepsUsOutOrFailsAreLeftAlone() {
    for (Fault fault : List.of(Fault.ROBOTS_DISALLOW, Fault.ROBOTS_UNAVAILABLE)) {
      assertThat(entries(fault)).as(fault.name()).isNotEmpty();
      assertThat(entries(fault))
          .as(fault.name())
          .allMatch(entry -> entry.target().equals("/robots.txt"));
    }
    assertThat(entries(Fault.ROBOTS_DISALLOW)).hasSize(1);
    assertThat(entries(Fault.ROBOTS_UNAVAILABLE)).hasSizeLessThanOrEqualTo(4);
  }

  @Test
  void retryAfterIsObeyedToTheSecond() {
    assertRestAfter(entries(Fault.BUSY_ONCE), 503, Duration.ofSeconds(2));
    assertRestAfter(entries(Fault.TOO_MANY_REQUESTS), 429, Duration.ofSeconds(1));
    assertThat(entries(Fault.TOO_MANY_REQUESTS)).hasSizeLessThanOrEqualTo(5);
  }

  private static void assertRestAfter(List<Entry> entries, int status, Duration rest) {
    List<Duration> rests = new ArrayList<>();
    for (int i = 1; i < entries.size(); i++) {
      if (entries.get(i - 1).status() == status) {
        rests.add(Duration.between(entries.get(i - 1).answered(), entries.get(i).arrived()));
      }
    }
    assertThat(rests).as("rests after " + status).isNotEmpty();
    assertThat(rests).allMatch(pause -> pause.compareTo(rest) >= 0);
    assertThat(rests).allMatch(pause -> pause.compareTo(rest.plusSeconds(1)) < 0);
  }

  /** What was cut off, or put off with 429 or 5xx, was no answer. */
  @Test
  void nothingThatWasAnsweredIsAskedAgain() {
    String cut = STRUCK.getOrDefault(Fault.RESET_ONCE, "");
    HOSTS.forEach(
        (host, entries) -> {
          Map<String, Long> answered =
              entries.stream()
                  .filter(e -> e.status() > 0 && e.status() < 500 && e.status() != 429)
                  .collect(
                      Collectors.groupingBy(
                          e -> e.method() + " " + e.target() + "\n" + e.variant(),
                          TreeMap::new,
                          Collectors.counting()));
          answered.values().removeIf(times -> times == 1);
          assertThat(answered.size()).as(host + " " + answered).isEqualTo(host.equals(cut) ? 1 : 0);
        });
  }

  @Test
  void allRequestsSayTheSameOfWhoAsks() {
    HOSTS.forEach(
        (host, entries) ->
            assertThat(entries)
                .as(host)
                .allMatch(
                    entry ->
                        entry
                            .agent()
                            .equals(
                                "Mozilla/5.0 (compatible; signert/0.1.0;"
                                    + " +https://github.com/signert/signert; post@example.org)")));
  }
}
