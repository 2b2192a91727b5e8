package no.signert.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class InlinePaperTest {
  private static final String ITEM =
      "https://x.no/api/agenda/dagsorden/2#Id=33333333-0000-0000-0000-000000000001";

  private static byte[] agenda() throws IOException {
    return Samples.read("reconstructed/firstagenda/dagsorden.json")
        .getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void thePageHoldsTheWordsOfTheNamedItemAndNotItsAttachments() throws Exception {
    String page = new String(InlinePaper.page(agenda(), ITEM), StandardCharsets.UTF_8);
    assertThat(Jsoup.parse(page).body().text())
        .isEqualTo(
            "47/26 Tilslutning til erklæring om eksempel Kommunedirektøren tilrår tilslutning."
                + " Vedtak Bystyret slutter seg til erklæringen.");
  }

  @Test
  void wordsOfEinnsynAreReadWhetherMarkedUpOrNot() throws Exception {
    byte[] decision =
        """
        {"id": "ved_1", "vedtakstekst": {"tekstInnhold": "<p>Vi slutter oss til.</p>"},
         "behandlingsprotokoll": {"tekstInnhold": "Vedtatt\\n3 < 4 stemmer"}}
        """
            .getBytes(StandardCharsets.UTF_8);
    String page =
        new String(
            InlinePaper.page(decision, "https://x.no/vedtak/ved_1?expand=vedtakstekst#id=ved_1"),
            StandardCharsets.UTF_8);
    assertThat(page).contains("<p>Vi slutter oss til.</p>", "Vedtatt<br>\n3 &lt; 4 stemmer");
  }

  @Test
  void anItemThatIsGoneIsNamed() {
    assertThatThrownBy(
            () ->
                InlinePaper.page(
                    "{\"Dagsordenpunkter\": []}".getBytes(StandardCharsets.UTF_8), ITEM))
        .isInstanceOf(PortalFault.class)
        .hasMessageContaining("33333333-0000-0000-0000-000000000001");
  }
}
