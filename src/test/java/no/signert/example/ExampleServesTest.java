package no.signert.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import no.signert.domain.Portal;
import org.junit.jupiter.api.Test;

class ExampleServesTest {
  @Test
  void anUnchangedPaperIsNotSentTwice() throws Exception {
    try (Example example = ExampleCampaign.start(RealRegister.OF_2020, 8, 4, 1, 0)) {
      Portal portal = Web.portal(example, "crawler");
      String start = Web.text(Web.get(portal.baseUrl()));
      assertThat(start).contains("EKSEMPELDATA – oppdiktet");
      String meeting = start.replaceAll("(?s).*?href=\"(mote/\\d+)\".*", "$1");
      String page = Web.text(Web.get(portal.baseUrl().resolve(meeting)));
      URI paper =
          portal.baseUrl().resolve(page.replaceAll("(?s).*?href=\"(/filer/[^\"]+)\".*", "$1"));
      HttpResponse<byte[]> first = Web.get(paper);
      assertThat(first.statusCode()).isEqualTo(200);
      assertThat(Web.header(first, "Content-Type")).isEqualTo("application/pdf");
      String tag = Web.header(first, "ETag");
      assertThat(Web.get(paper, "If-None-Match", tag).statusCode()).isEqualTo(304);
      String day = Web.header(first, "Last-Modified");
      assertThat(Web.get(paper, "If-Modified-Since", day).statusCode()).isEqualTo(304);
      assertThat(Web.get(paper, "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
      assertThat(example.log().mostInFlight()).isEqualTo(1);
      assertThat(example.log().countByStatus()).containsEntry(304, 2L);
    }
  }

  @Test
  void hostsHaveAddressesOfTheirOwn() {
    try (Example example = ExampleCampaign.start(RealRegister.OF_2020, 356, 4, 1, 0)) {
      long hosts =
          example.portals().stream().map(p -> p.baseUrl().getAuthority()).distinct().count();
      assertThat(hosts).isGreaterThan(150).isLessThan(300);
      assertThat(example.portals()).allMatch(p -> p.baseUrl().getHost().startsWith("127."));
    }
  }
}
