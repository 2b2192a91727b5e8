package no.signert.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import no.signert.domain.Portal;
import no.signert.domain.Status;
import no.signert.example.world.Cast;
import no.signert.example.world.ExampleWorld;
import no.signert.example.world.Fault;
import no.signert.example.world.Plot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Faults on the wire are what they are called. */
class PlantedFaultsTest {
  /** A web site with one fault, and the address of a paper on it. */
  private record Struck(Example example, URI paper) implements AutoCloseable {
    static Struck by(Fault fault) throws Exception {
      for (int seed = 1; seed < 200; seed++) {
        Example example = new Example(RealRegister.OF_2020, 7, 4, seed, 0, List.of(fault));
        Portal portal = Web.portal(example, "crawler");
        Cast cast = cast(example, portal);
        if (cast.fault() == fault) {
          return new Struck(example, paper(portal));
        }
        example.close();
      }
      throw new AssertionError("Nobody was struck by " + fault);
    }

    private static Cast cast(Example example, Portal portal) {
      return example.casts().stream()
          .filter(c -> c.municipality().number().equals(portal.municipality()))
          .findFirst()
          .orElseThrow();
    }

    private static URI paper(Portal portal) throws Exception {
      String start = Web.text(Web.get(portal.baseUrl()));
      String meeting = start.replaceAll("(?s).*?href=\"(mote/\\d+)\".*", "$1");
      String page = Web.text(Web.get(portal.baseUrl().resolve(meeting)));
      return portal.baseUrl().resolve(page.replaceAll("(?s).*?href=\"(/filer/[^\"]+)\".*", "$1"));
    }

    @Override
    public void close() {
      example.close();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "REDIRECT_LOOP, 302, runde=1",
    "REDIRECT_TO_METADATA, 302, 169.254.169.254",
    "REDIRECT_TO_FILE, 302, file:",
    "LOGIN_REDIRECT, 302, oauth2",
    "ERROR_PAGE, 200, feil",
    "CHALLENGE_PAGE, 200, challenge",
    "GONE_AFTER_LISTING, 404, finnes ikke",
    "SERVER_ERROR, 500, Feil"
  })
  void answersThatAreNoPaper(Fault fault, int status, String sign) throws Exception {
    try (Struck struck = Struck.by(fault)) {
      HttpResponse<byte[]> response = Web.get(struck.paper());
      assertThat(response.statusCode()).isEqualTo(status);
      assertThat(Web.header(response, "Location") + Web.text(response)).contains(sign);
    }
  }

  @ParameterizedTest
  @CsvSource({"RESET_MID_BODY", "WRONG_LENGTH"})
  void answersThatBreakOff(Fault fault) throws Exception {
    try (Struck struck = Struck.by(fault)) {
      assertThatThrownBy(() -> Web.get(struck.paper())).isInstanceOf(IOException.class);
    }
  }

  @Test
  void slowDripOutlastsPatience() throws Exception {
    try (Struck struck = Struck.by(Fault.SLOW_DRIP)) {
      assertThatThrownBy(() -> readWithin(struck.paper(), 1500))
          .isInstanceOf(HttpTimeoutException.class);
    }
  }

  private static void readWithin(URI uri, int millis) throws Exception {
    var connection = uri.toURL().openConnection();
    long end = System.nanoTime() + millis * 1_000_000L;
    try (var in = connection.getInputStream()) {
      while (in.read() >= 0) {
        if (System.nanoTime() > end) {
          throw new HttpTimeoutException("slow");
        }
      }
    }
  }

  @Test
  void endlessBodyHasNoEnd() throws Exception {
    try (Struck struck = Struck.by(Fault.ENDLESS_BODY);
        var in = struck.paper().toURL().openStream()) {
      assertThat(in.skip(64L << 20)).isEqualTo(64L << 20);
    }
  }

  @Test
  void gzipBombIsSmallOnTheWireAndLargeUnpacked() throws Exception {
    try (Struck struck = Struck.by(Fault.GZIP_BOMB)) {
      var connection = struck.paper().toURL().openConnection();
      assertThat(connection.getHeaderField("Content-Encoding")).isEqualTo("gzip");
      assertThat(connection.getContentLengthLong()).isLessThan(3L << 20);
      try (var in = new GZIPInputStream(connection.getInputStream())) {
        assertThat(in.skip(64L << 20)).isEqualTo(64L << 20);
      }
    }
  }

  @Test
  void unreachableHostRefuses() throws Exception {
    try (Example example =
        new Example(RealRegister.OF_2020, 60, 4, 1, 0, List.of(Fault.UNREACHABLE))) {
      Cast struck =
          example.casts().stream().filter(c -> c.fault() != null).findFirst().orElseThrow();
      assertThat(struck.hasOwnHost()).isTrue();
      URI address =
          example.portals().stream()
              .filter(p -> p.municipality().equals(struck.municipality().number()))
              .map(Portal::baseUrl)
              .findFirst()
              .orElse(URI.create("http://127.77.0.1:1/"));
      assertThatThrownBy(() -> Web.get(address)).isInstanceOf(ConnectException.class);
    }
  }

  @Test
  void robotsFaultsStrikeRobotsTxtAlone() throws Exception {
    try (Struck struck = Struck.by(Fault.ROBOTS_UNAVAILABLE)) {
      assertThat(Web.get(struck.paper().resolve("/robots.txt")).statusCode()).isEqualTo(503);
      assertThat(Web.get(struck.paper()).statusCode()).isEqualTo(200);
    }
    try (Struck struck = Struck.by(Fault.ROBOTS_DISALLOW)) {
      assertThat(Web.text(Web.get(struck.paper().resolve("/robots.txt"))))
          .contains("Disallow: /\n");
    }
  }

  @Test
  void everyFaultFindsItsMunicipalityAndNoTwoShareOne() {
    ExampleWorld world =
        new ExampleWorld(RealRegister.OF_2020, 356, 4, 1, Arrays.asList(Fault.values()));
    Map<Fault, Cast> struck = new EnumMap<>(Fault.class);
    world.casts().stream()
        .filter(c -> c.fault() != null)
        .forEach(c -> assertThat(struck.put(c.fault(), c)).isNull());
    assertThat(struck).hasSize(Fault.values().length);
    struck.forEach(
        (fault, cast) -> {
          Status truth = world.truth().get(cast.municipality().number());
          assertThat(truth == Status.NOT_EXAMINED).as(fault.name()).isEqualTo(fault.hides());
          assertThat(cast.plot()).isNotEqualTo(Plot.NO_CASE);
        });
  }
}
