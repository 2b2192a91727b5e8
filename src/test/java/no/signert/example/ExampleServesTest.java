package no.signert.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import no.signert.domain.Portal;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExampleServesTest {
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private static HttpResponse<byte[]> get(URI uri, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(uri);
    if (headers.length > 0) {
      request.headers(headers);
    }
    return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
  }

  private static Portal portal(Example example, String adapter) {
    return example.portals().stream()
        .filter(portal -> portal.adapter().equals(adapter))
        .findFirst()
        .orElseThrow();
  }

  private static Example example() {
    return ExampleCampaign.start(RealRegister.OF_2020, 8, 4, 1, 0);
  }

  @Test
  void elementsAnswersByTenant() throws Exception {
    try (Example example = example()) {
      Portal portal = portal(example, "elements");
      URI calendar = portal.baseUrl().resolve("api/PredefinedQuery/DmbMeetings?year=2020");
      JsonNode meetings =
          JsonMapper.shared().readTree(get(calendar, "Tenant", portal.tenant()).body());
      assertThat(meetings.size()).isGreaterThan(3);
      assertThat(meetings.get(0).propertyNames())
          .containsExactly(
              "MO_ID", "MO_START", "MO_SLUTT", "MO_STED", "MO_ROM", "UT_ID", "UT_NAVN", "Database");
      HttpResponse<byte[]> wrongPath = get(portal.baseUrl().resolve("api/Nothing"));
      assertThat(wrongPath.statusCode()).isEqualTo(200);
      assertThat(wrongPath.headers().firstValue("Content-Type"))
          .hasValueSatisfying(type -> assertThat(type).startsWith("text/html"));
    }
  }

  @Test
  void anUnchangedPaperIsNotSentTwice() throws Exception {
    try (Example example = example()) {
      Portal portal = portal(example, "crawler");
      String start =
          new String(get(portal.baseUrl()).body(), java.nio.charset.StandardCharsets.UTF_8);
      assertThat(start).contains("EKSEMPELDATA – oppdiktet");
      String meeting = start.replaceAll("(?s).*?href=\"(mote/\\d+)\".*", "$1");
      String page =
          new String(
              get(portal.baseUrl().resolve(meeting)).body(),
              java.nio.charset.StandardCharsets.UTF_8);
      URI paper =
          portal.baseUrl().resolve(page.replaceAll("(?s).*?href=\"(/filer/[^\"]+)\".*", "$1"));
      HttpResponse<byte[]> first = get(paper);
      assertThat(first.statusCode()).isEqualTo(200);
      assertThat(first.headers().firstValue("Content-Type")).hasValue("application/pdf");
      String tag = first.headers().firstValue("ETag").orElseThrow();
      assertThat(get(paper, "If-None-Match", tag).statusCode()).isEqualTo(304);
      String day = first.headers().firstValue("Last-Modified").orElseThrow();
      assertThat(get(paper, "If-Modified-Since", day).statusCode()).isEqualTo(304);
      assertThat(example.log().mostInFlight()).isEqualTo(1);
    }
  }
}
