package no.signert.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.signert.domain.Declaration;
import no.signert.domain.DocumentKind;
import no.signert.domain.FailureKind;
import no.signert.domain.Period;
import no.signert.domain.Portal;
import no.signert.http.HttpCall;
import no.signert.http.HttpHeaders;
import no.signert.http.HttpReply;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A later visit that only compares, and when it has to read. */
class RetracingTest {
  private static final URI PLAN = URI.create("https://portal.example.org/plan");
  private static final URI MEETING = URI.create("https://portal.example.org/meeting");
  private static final Portal PORTAL = Samples.portal("plan", "https://portal.example.org/", "");
  private static final Instant EVENING = Instant.parse("2020-05-01T20:00:00Z");
  private static final LocalDate DAY = LocalDate.parse("2020-05-01");

  private final InMemoryPortal portal = new InMemoryPortal();
  private String plan = "[\"2020-02-01\"]";

  private RetracingTest() {
    portal.on("/plan", call -> answer(call, plan, "\"p-" + plan.hashCode() + "\""));
    portal.on("/meeting", call -> answer(call, "{}", null));
  }

  /** Gives 304 to who asks with the right tag. */
  private static HttpReply answer(HttpCall call, String body, @Nullable String etag) {
    boolean same = etag != null && etag.equals(call.validators().etag());
    HttpHeaders headers = HttpHeaders.NONE.with("Content-Type", "application/json");
    return new HttpReply(
        same ? 304 : 200,
        etag == null ? headers : headers.with("ETag", etag),
        same ? new byte[0] : body.getBytes(StandardCharsets.UTF_8),
        call.uri(),
        EVENING,
        null);
  }

  /** A walk through a plan of days, with a paper of each meeting in the window. */
  private static void walk(PortalVisit visit) throws PortalFault {
    for (String day : visit.client().json(PLAN, Map.of("Tenant", "t")).toString().split("\"", -1)) {
      if (day.matches("\\d{4}-\\d{2}-\\d{2}") && visit.covers(LocalDate.parse(day))) {
        LocalDate held = LocalDate.parse(day);
        visit.attempt(held, () -> visit.client().json(MEETING, Map.of()));
        AgendaItem item = new AgendaItem("Case", null, held, null, PLAN);
        visit.published(item, DocumentKind.MINUTES, URI.create(MEETING + "/" + day), null);
      }
    }
  }

  private Discovery visit(LocalDate asOf, @Nullable Itinerary earlier, Duration later) {
    DiscoveryRequest request =
        new DiscoveryRequest(
            new Declaration(List.of("Case"), List.of(), List.of()),
            new Period(LocalDate.parse("2020-01-01"), LocalDate.parse("2020-12-31")),
            asOf,
            Duration.ofDays(7),
            earlier == null ? null : new DiscoveryRequest.Earlier(earlier, EVENING.plus(later)));
    return new PortalSource("plan", PORTAL, portal, RetracingTest::walk).discover(request);
  }

  private Itinerary first() {
    Itinerary way = Objects.requireNonNull(visit(DAY, null, Duration.ZERO).way());
    portal.calls().clear();
    return Itinerary.parse(way.text()).orElseThrow();
  }

  @Test
  void whatIsAsItWasIsNotReadAndWhatIsSettledNotEvenAskedFor() {
    Itinerary first = first();
    assertThat(first.stops()).hasSize(2);
    Discovery second = visit(DAY.plusDays(1), first, Duration.ofDays(1));
    assertThat(second.unchanged()).isTrue();
    assertThat(second.complete()).isTrue();
    assertThat(portal.asked()).containsExactly("/plan");
    assertThat(portal.calls().get(0).headers().first("Tenant")).contains("t");
    assertThat(portal.calls().get(0).validators().isEmpty()).isFalse();
  }

  @Test
  void whatIsSettledIsAskedForAgainWhenItsDaysAreOverAndComparedByItsBytes() {
    Discovery later = visit(DAY.plusDays(7), first(), Duration.ofDays(7).plusSeconds(1));
    assertThat(portal.asked()).containsExactly("/plan", "/meeting");
    assertThat(later.unchanged()).isTrue();
  }

  @Test
  void aChangedAnswerIsRead() {
    Itinerary first = first();
    plan = "[\"2020-02-01\", \"2020-03-01\"]";
    Discovery second = visit(DAY.plusDays(1), first, Duration.ofDays(1));
    assertThat(second.unchanged()).isFalse();
    assertThat(second.documents()).hasSize(2);
  }

  @Test
  void theSameAnswersListMoreOnceTheDayOfAMeetingHasCome() {
    plan = "[\"2020-02-01\", \"2020-05-03\", \"2020-06-01\"]";
    Itinerary first = first();
    assertThat(first.next()).isEqualTo("2020-05-03");
    assertThat(visit(DAY.plusDays(1), first, Duration.ofDays(1)).unchanged()).isTrue();
    Discovery third = visit(DAY.plusDays(2), first, Duration.ofDays(2));
    assertThat(third.unchanged()).isFalse();
    assertThat(third.documents()).hasSize(2);
  }

  @Test
  void aNightOfAnEarlierDayReads() {
    assertThat(visit(DAY.minusDays(1), first(), Duration.ofDays(1)).unchanged()).isFalse();
  }

  @Test
  void whatCouldNotBeHadIsNotAskedForTwice() {
    Itinerary first = first();
    portal.failing("/plan", FailureKind.HOST_UNREACHABLE);
    Discovery second = visit(DAY.plusDays(1), first, Duration.ofDays(1));
    assertThat(portal.asked()).containsExactly("/plan");
    assertThat(second.complete()).isFalse();
    assertThat(second.way()).isNull();
    assertThat(second.failures()).hasSize(1);
  }

  @Test
  void anAnswerThatOpensASessionCannotBeRetraced() {
    portal.on(
        "/plan",
        call -> {
          HttpReply bare = answer(call, plan, null);
          HttpHeaders headers = bare.headers().with("Set-Cookie", "visitor=1");
          return new HttpReply(200, headers, bare.body(), bare.uri(), EVENING, null);
        });
    assertThat(visit(DAY, null, Duration.ZERO).way()).isNull();
  }
}
