package no.signert.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import no.signert.http.LocalSite.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CrowdTest {
  private static final Duration DELAY = Duration.ofMillis(15);

  private LocalSite site;
  private final AtomicInteger inFlight = new AtomicInteger();
  private final AtomicInteger mostInFlight = new AtomicInteger();
  private final List<Long> arrivals = new CopyOnWriteArrayList<>();

  @BeforeEach
  void open() throws IOException {
    site = new LocalSite();
    site.page("/a", asked -> answer());
  }

  @AfterEach
  void close() {
    site.close();
  }

  private Answer answer() {
    arrivals.add(System.nanoTime());
    mostInFlight.accumulateAndGet(inFlight.incrementAndGet(), Math::max);
    try {
      Thread.sleep(2);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    inFlight.decrementAndGet();
    return Answer.of(200, "fine");
  }

  private PoliteClient client(Duration delay) {
    return new PoliteClient(
        ClientSettings.of(UserAgent.of("0.1", "post@example.org"))
            .with(Politeness.DEFAULT.withDelay(delay))
            .allowing(Set.of(site.host())),
        ExchangeRecorder.NONE);
  }

  @Test
  void sixteenThreadsNeverMeetAtAHostAndNeverComeTooSoon()
      throws InterruptedException, ExecutionException {
    ExecutorService crowd = Executors.newFixedThreadPool(16);
    try (PoliteClient client = client(DELAY)) {
      List<Future<HttpReply>> replies = new ArrayList<>();
      for (int count = 0; count < 64; count++) {
        replies.add(crowd.submit(() -> client.send(HttpCall.get(site.at("/a")))));
      }
      for (Future<HttpReply> reply : replies) {
        assertThat(reply.get().status()).isEqualTo(200);
      }
    } finally {
      crowd.shutdownNow();
    }
    assertThat(mostInFlight).hasValue(1);
    assertThat(site.paths().stream().filter("/robots.txt"::equals)).hasSize(1);
    List<Long> sorted = arrivals.stream().sorted().toList();
    for (int at = 1; at < sorted.size(); at++) {
      assertThat(Duration.ofNanos(sorted.get(at) - sorted.get(at - 1)))
          .isGreaterThanOrEqualTo(DELAY);
    }
  }

  @Test
  void interruptedThreadStopsWaiting() throws HttpFailure {
    try (PoliteClient client = client(Duration.ofSeconds(50))) {
      Thread.currentThread().interrupt();
      assertThatThrownBy(() -> client.send(HttpCall.get(site.at("/a"))))
          .isInstanceOf(CancellationException.class);
      assertThat(Thread.interrupted()).isTrue();
    }
  }
}
