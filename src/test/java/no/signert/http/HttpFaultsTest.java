package no.signert.http;

import static no.signert.http.FaultySite.send;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import no.signert.domain.FailureKind;
import org.junit.jupiter.api.Test;

class HttpFaultsTest {
  private static final String OK = "HTTP/1.1 200 OK\r\nContent-Type: application/pdf\r\n";

  /** For what never ends; all else gets time enough for a busy machine. */
  private static final Duration DEADLINE = Duration.ofMillis(400);

  private static final Duration LONG = Duration.ofSeconds(20);
  private static final Timekeeper KEEPER = new PretendTime().keeper();

  private static FailureKind kind(URI uri, String local, int tries) {
    return kind(uri, local, tries, LONG);
  }

  private static FailureKind kind(URI uri, String local, int tries, Duration deadline) {
    ClientSettings settings =
        ClientSettings.of(UserAgent.of("0.1", "post@example.org"))
            .with(Politeness.DEFAULT.withTries(tries, Duration.ofSeconds(5)))
            .withDeadline(deadline)
            .allowing(Set.of(local));
    try (PoliteClient client =
        new PoliteClient(settings, ExchangeRecorder.NONE, new PretendTime().keeper())) {
      HttpCall call = HttpCall.get(uri).atMost(200_000);
      return catchThrowableOfType(HttpFailure.class, () -> client.send(call)).kind();
    }
  }

  private static FailureKind kind(FaultySite.Fault fault) throws IOException {
    try (FaultySite site = new FaultySite(fault)) {
      return kind(site.uri(), site.host(), 1);
    }
  }

  private static FailureKind kindWithinDeadline(FaultySite.Fault fault) throws IOException {
    try (FaultySite site = new FaultySite(fault)) {
      return kind(site.uri(), site.host(), 1, DEADLINE);
    }
  }

  @Test
  void resetInMidBodyIsAReset() throws IOException {
    FailureKind kind =
        kind(
            (socket, out) -> {
              send(out, OK + "Content-Length: 1000\r\n\r\n%PDF");
              socket.setSoLinger(true, 0);
              socket.close();
            });
    assertThat(kind).isEqualTo(FailureKind.CONNECTION_RESET);
  }

  @Test
  void whatWasSentBeyondAnAnswerIsNotTakenForTheNext() throws Exception {
    try (FaultySite site =
            new FaultySite(
                (socket, out) ->
                    send(
                        out,
                        OK
                            + "Content-Length: 4\r\n\r\n%PDF"
                            + OK
                            + "Content-Length: 2\r\n\r\nNo"));
        PoliteClient client =
            new PoliteClient(
                ClientSettings.of(UserAgent.of("0.1", "post@example.org"))
                    .allowing(Set.of(site.host())),
                ExchangeRecorder.NONE,
                new PretendTime().keeper())) {
      for (int time = 0; time < 3; time++) {
        byte[] body = client.send(HttpCall.get(site.uri().resolve("/" + time))).body();
        assertThat(body).asString().isEqualTo("%PDF");
      }
      assertThat(site.asked).containsExactly("/robots.txt", "/0", "/1", "/2");
    }
  }

  @Test
  void brokenConnectionIsTriedAgainButNotForEver() throws IOException {
    try (FaultySite site = new FaultySite((socket, out) -> {})) {
      assertThat(kind(site.uri(), site.host(), 3)).isEqualTo(FailureKind.CONNECTION_RESET);
      assertThat(site.asked).containsExactly("/robots.txt", "/sak.pdf", "/sak.pdf", "/sak.pdf");
    }
  }

  @Test
  void slowDripRunsIntoTheDeadline() throws IOException {
    FailureKind kind =
        kindWithinDeadline(
            (socket, out) -> {
              send(out, OK + "Content-Length: 1000\r\n\r\n");
              for (int drop = 0; drop < 100; drop++) {
                send(out, "x");
                Thread.sleep(20);
              }
            });
    assertThat(kind).isEqualTo(FailureKind.TIMEOUT);
  }

  @Test
  void theDeadlineIsATimeoutAtWhateverMomentItStrikes() throws IOException {
    try (FaultySite site =
        new FaultySite((socket, out) -> send(out, OK + "Content-Length: 4\r\n\r\n%PDF"))) {
      for (int micros = 1; micros < 2000; micros += 1 + micros / 20) {
        ClientSettings settings =
            ClientSettings.of(UserAgent.of("0.1", "post@example.org"))
                .withDeadline(Duration.ofNanos(micros * 1000L))
                .allowing(Set.of(site.host()));
        try (Wire wire = new Wire(settings, new AddressGuard(settings.allowedLocal()), KEEPER)) {
          assertThat(wire.exchange(HttpCall.get(site.uri())).status()).isEqualTo(200);
        } catch (HttpFailure e) {
          assertThat(e.kind()).as(micros + " microseconds").isEqualTo(FailureKind.TIMEOUT);
        }
      }
    }
  }

  @Test
  void slowHeadersRunIntoTheDeadlineToo() throws IOException {
    FailureKind kind =
        kindWithinDeadline(
            (socket, out) -> {
              send(out, OK);
              for (int drop = 0; drop < 100; drop++) {
                send(out, "X-" + drop + ": y\r\n");
                Thread.sleep(20);
              }
            });
    assertThat(kind).isEqualTo(FailureKind.TIMEOUT);
  }

  @Test
  void silenceIsATimeout() throws IOException {
    assertThat(kindWithinDeadline((socket, out) -> Thread.sleep(4000)))
        .isEqualTo(FailureKind.TIMEOUT);
  }

  @Test
  void silentHostIsGivenUp() throws IOException {
    try (FaultySite site = new FaultySite((socket, out) -> Thread.sleep(60));
        PoliteClient client =
            new PoliteClient(
                ClientSettings.of(UserAgent.of("0.1", "post@example.org"))
                    .with(Politeness.DEFAULT.withTries(2, Duration.ofSeconds(5)))
                    .withDeadline(Duration.ofMillis(50))
                    .allowing(Set.of(site.host())),
                ExchangeRecorder.NONE,
                new PretendTime().keeper())) {
      HttpCall call = HttpCall.get(site.uri());
      for (int time = 0; time < 9; time++) {
        assertThat(catchThrowableOfType(HttpFailure.class, () -> client.send(call)).kind())
            .isEqualTo(FailureKind.TIMEOUT);
      }
      assertThat(client.uses().get(0).requests()).isEqualTo(1 + 12);
    }
  }

  @Test
  void endlessBodyIsTooLarge() throws IOException {
    FailureKind kind =
        kind(
            (socket, out) -> {
              send(out, OK + "Connection: close\r\n\r\n");
              pour(out);
            });
    assertThat(kind).isEqualTo(FailureKind.DOCUMENT_TOO_LARGE);
  }

  private static void pour(OutputStream out) throws IOException {
    byte[] block = new byte[8192];
    for (int count = 0; count < 10_000; count++) {
      out.write(block);
    }
  }

  @Test
  void announcedSizeIsBelieved() throws IOException {
    FailureKind kind = kind((socket, out) -> send(out, OK + "Content-Length: 999999999\r\n\r\n"));
    assertThat(kind).isEqualTo(FailureKind.DOCUMENT_TOO_LARGE);
  }

  @Test
  void bodyShorterThanAnnouncedIsTruncated() throws IOException {
    FailureKind kind = kind((socket, out) -> send(out, OK + "Content-Length: 100\r\n\r\n%PDF-1.4"));
    assertThat(kind).isEqualTo(FailureKind.TRUNCATED_RESPONSE);
  }

  @Test
  void chunksWithoutALastOneAreTruncated() throws IOException {
    FailureKind kind =
        kind((socket, out) -> send(out, OK + "Transfer-Encoding: chunked\r\n\r\n4\r\n%PDF\r\n"));
    assertThat(kind).isEqualTo(FailureKind.TRUNCATED_RESPONSE);
  }

  @Test
  void bombIsNotUnpacked() throws IOException {
    byte[] bomb = gzip(new byte[100_000_000]);
    FailureKind kind =
        kind(
            (socket, out) -> {
              send(
                  out,
                  OK + "Content-Encoding: gzip\r\nContent-Length: " + bomb.length + "\r\n\r\n");
              out.write(bomb);
            });
    assertThat(kind).isEqualTo(FailureKind.DECOMPRESSION_BOMB);
  }

  @Test
  void brokenCompressionIsTruncation() throws IOException {
    byte[] whole = gzip("vedtak".repeat(1000).getBytes(StandardCharsets.UTF_8));
    int half = whole.length / 2;
    FailureKind kind =
        kind(
            (socket, out) -> {
              send(out, OK + "Content-Encoding: gzip\r\nContent-Length: " + half + "\r\n\r\n");
              out.write(whole, 0, half);
            });
    assertThat(kind).isEqualTo(FailureKind.TRUNCATED_RESPONSE);
  }

  private static byte[] gzip(byte[] plain) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(plain);
    }
    return bytes.toByteArray();
  }

  @Test
  void headersWithoutEndAreNoHttp() throws IOException {
    FailureKind kind =
        kind(
            (socket, out) -> {
              send(out, OK);
              for (int count = 0; count < 100_000; count++) {
                send(out, "X-" + count + ": y\r\n");
              }
            });
    assertThat(kind).isEqualTo(FailureKind.HTTP_ERROR);
  }

  @Test
  void babbleIsNoHttp() throws IOException {
    FailureKind kind = kind((socket, out) -> send(out, "SSH-2.0-OpenSSH\r\n".repeat(50)));
    assertThat(kind).isIn(FailureKind.HTTP_ERROR, FailureKind.CONNECTION_RESET);
  }

  @Test
  void plainAnswerToASecureQuestionIsATlsError() throws IOException {
    try (ServerSocket plain = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Thread server = new Thread(() -> greet(plain), "plain-site");
      server.setDaemon(true);
      server.start();
      String host = "127.0.0.1:" + plain.getLocalPort();
      assertThat(kind(URI.create("https://" + host + "/"), host, 1))
          .isEqualTo(FailureKind.TLS_ERROR);
    }
  }

  private static void greet(ServerSocket plain) {
    try (Socket socket = plain.accept()) {
      socket.getInputStream().read();
      send(socket.getOutputStream(), "HTTP/1.1 400 Bad Request\r\n\r\n");
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void unknownHostIsUnreachable() {
    assertThat(kind(URI.create("http://no-such-host.invalid/"), "localhost:1", 1))
        .isEqualTo(FailureKind.HOST_UNREACHABLE);
  }

  @Test
  void closedPortIsUnreachable() throws IOException {
    String host;
    try (ServerSocket gone = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      host = "127.0.0.1:" + gone.getLocalPort();
    }
    assertThat(kind(URI.create("http://" + host + "/"), host, 1))
        .isEqualTo(FailureKind.HOST_UNREACHABLE);
  }
}
