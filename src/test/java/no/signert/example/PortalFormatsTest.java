package no.signert.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.signert.domain.DocumentReference;
import no.signert.domain.Portal;
import no.signert.example.world.Cast;
import no.signert.example.world.Plot;
import no.signert.example.world.PortalKind;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Every portal speaks as its format is documented. */
class PortalFormatsTest {
  @SuppressWarnings("NullAway.Init")
  private static Example example;

  @BeforeAll
  static void publish() {
    example = new Example(RealRegister.OF_2020, 40, 6, 1, 0, List.of());
  }

  @AfterAll
  static void unpublish() {
    example.close();
  }

  /** A municipality on a kind of portal whose council has treated the declaration's case. */
  private static Portal telling(PortalKind kind) {
    Set<Plot> plots =
        Set.of(Plot.SIGNED, Plot.CONDITIONAL, Plot.DECLINED, Plot.DEFERRED, Plot.NOTED);
    Cast cast =
        example.casts().stream()
            .filter(c -> c.portal() == kind && plots.contains(c.plot()))
            .findFirst()
            .orElseThrow();
    return example.portals().stream()
        .filter(p -> p.municipality().equals(cast.municipality().number()))
        .findFirst()
        .orElseThrow();
  }

  private static void assertPaper(HttpResponse<byte[]> response) {
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(Web.header(response, "Content-Disposition")).contains("dokument-");
    assertThat(Web.header(response, "Content-Type"))
        .matches("application/pdf|application/vnd.openxml.*|text/html.*");
    assertThat(response.body().length).isGreaterThan(500);
  }

  @Test
  void elementsLeadsFromCalendarToMinutes() throws Exception {
    Portal portal = telling(PortalKind.ELEMENTS);
    URI base = portal.baseUrl();
    String[] tenant = {"Tenant", portal.tenant()};
    JsonNode calendar =
        Web.json(Web.get(base.resolve("api/PredefinedQuery/DmbMeetings?year=2020"), tenant));
    int extracts = 0;
    for (JsonNode meeting : calendar) {
      assertThat(meeting.propertyNames())
          .containsExactly(
              "MO_ID", "MO_START", "MO_SLUTT", "MO_STED", "MO_ROM", "UT_ID", "UT_NAVN", "Database");
      String id = meeting.get("MO_ID").asString();
      for (JsonNode head :
          Web.json(Web.get(base.resolve("api/DmbHandlings/GetByMeetingId/" + id), tenant))) {
        assertThat(head.get("RegistryEntry").isNull()).isTrue();
        if (head.get("Title").asString("").contains("Fyrlyktavtal")
            && head.get("ProtocolPublished").asBoolean()) {
          String handling = head.get("Id").asString();
          JsonNode whole = Web.json(Web.get(base.resolve("api/DmbHandlings/" + handling), tenant));
          assertThat(whole.get("Case").get("CaseNumber").asString()).startsWith("2020/");
          assertThat(whole.get("AdditionalDmbHandlings").size()).isPositive();
          JsonNode described =
              whole.get("RegistryEntry").get("Documents").get(0).get("DocumentDescription");
          String database = whole.get("Database").asString();
          String entry = whole.get("RegistryEntry").get("Id").asString();
          assertPaper(
              Web.get(
                  base.resolve(
                      "Documents/ShowDocument/"
                          + database
                          + "/"
                          + entry
                          + "/"
                          + described.get("Id").asString())));
          HttpResponse<byte[]> minutes =
              Web.get(
                  base.resolve(
                      "Documents/ShowDmbHandlingDocument/"
                          + database
                          + "/"
                          + handling
                          + "/Protokoll"));
          assertPaper(minutes);
          assertThat(Web.header(minutes, "Content-Length")).isEmpty();
          extracts++;
        }
      }
    }
    assertThat(extracts).isGreaterThanOrEqualTo(2);
    HttpResponse<byte[]> wrong = Web.get(base.resolve("api/Meetings/1"));
    assertThat(wrong.statusCode()).isEqualTo(200);
    assertThat(Web.header(wrong, "Content-Type")).startsWith("text/html");
  }

  @Test
  void acosWantsCookieAndRefererAndThenAnswers() throws Exception {
    Portal portal = telling(PortalKind.ACOS);
    URI root = portal.baseUrl().resolve("/api/presentation/v2/nye-innsyn/");
    String meetings = "{\"type\":1,\"keyValues\":[{\"key\":\"Dato\",\"value\":\"2020-01-01\"}]}";
    HttpResponse<byte[]> stranger = Web.post(root.resolve("overviewInit"), meetings);
    assertThat(stranger.statusCode()).isEqualTo(302);
    assertThat(Web.header(stranger, "Location")).contains("oauth2");

    HttpResponse<byte[]> shell = Web.get(portal.baseUrl());
    assertThat(Jsoup.parse(Web.text(shell)).select("div.innsyn-overview[data-mode=1]")).hasSize(1);
    assertThat(Web.text(shell)).contains("StyleHandler.ashx?portalID=");
    String cookie = Web.header(shell, "Set-Cookie").replaceAll(";.*", "");
    String[] session = {"Cookie", cookie, "Referer", portal.baseUrl().toString()};
    JsonNode found =
        Web.json(Web.post(root.resolve("overviewInit"), meetings, session))
            .get("content")
            .get("searchItems");
    assertThat(found.get("items").size()).isEqualTo(found.get("totalItemCount").asInt());
    String meeting = found.get("items").get(0).get("identifier").asString();
    JsonNode blocks =
        Web.json(Web.post(root.resolve("mote/" + meeting), "{}", session)).get("content").get("b");
    assertThat(blocks.get(0).get("key").asString()).isEqualTo("MEETING_FILES");

    String cases =
        "{\"type\":0,\"keyValues\":[{\"key\":\"searchTerm\",\"value\":\"Fyrlyktavtal\"},"
            + "{\"key\":\"page\",\"value\":\"1\"},{\"key\":\"pageSize\",\"value\":\"100\"}]}";
    JsonNode hit =
        Web.json(Web.post(root.resolve("overview"), cases, session))
            .get("content")
            .get("searchItems")
            .get("items")
            .get(0);
    JsonNode sak =
        Web.json(
                Web.get(root.resolve("details/" + hit.get("parentIdentifier").asString()), session))
            .get("content")
            .get("sak");
    assertThat(sak.get("dokumenter").size()).isGreaterThanOrEqualTo(3);
    String document = sak.get("dokumenter").get(0).get("identifikator").asString();
    JsonNode file =
        Web.json(Web.get(root.resolve("dokument/" + document + "?fromMeeting=false"), session))
            .get("content")
            .get("model")
            .get("vedleggGruppe")
            .get(0)
            .get("vedlegg")
            .get(0);
    assertPaper(Web.get(portal.baseUrl().resolve(file.get("fileUrl").asString())));
  }

  @Test
  void einnsynPagesAreShortAndTheNextIsRelative() throws Exception {
    Portal portal = telling(PortalKind.EINNSYN);
    assertThat(portal.override()).isNotNull();
    List<JsonNode> items = new ArrayList<>();
    String next =
        "/search?entity=Moetesak&administrativEnhet="
            + portal.tenant()
            + "&query=%22Fyrlyktavtal%22&expand=dokumentbeskrivelse.dokumentobjekt"
            + "&expand=moetemappe&limit=2&moetedatoFrom=2020-08-15";
    for (int i = 0; i < 20 && next != null; i++) {
      JsonNode page = Web.json(Web.get(portal.baseUrl().resolve(next)));
      page.get("items").forEach(items::add);
      next = page.has("next") ? page.get("next").asString() : null;
      assertThat(next == null || next.startsWith("/search?")).isTrue();
    }
    assertThat(next).isNull();
    assertThat(items).hasSizeGreaterThanOrEqualTo(2);
    JsonNode item = items.get(0);
    assertThat(item.get("id").asString()).matches("ms_[0-9a-z]{26}");
    assertThat(item.get("moetemappe").get("moetedato").asString()).startsWith("2020-");
    String url =
        item.get("dokumentbeskrivelse").get(0).get("dokumentobjekt").get(0).get("url").asString();
    assertThat(url).startsWith(portal.baseUrl().toString()).endsWith("/download");
    assertPaper(Web.get(URI.create(url)));
    assertThat(
            Web.json(Web.get(portal.baseUrl().resolve("/enhet/" + portal.tenant())))
                .get("entity")
                .asString())
        .isEqualTo("Enhet");
    assertThat(Web.get(portal.baseUrl().resolve("/search?limit=500")).statusCode()).isEqualTo(400);
    assertThat(Web.text(Web.get(portal.baseUrl().resolve("/robots.txt"))))
        .contains("Disallow: /\n");
  }

  @Test
  void firstAgendaWantsACookieAndHasTheWordsInline() throws Exception {
    Portal portal = Web.portal(example, "firstagenda");
    URI list = portal.baseUrl().resolve("/api/agenda/udvalgsliste");
    HttpResponse<byte[]> stranger = Web.get(list);
    assertThat(stranger.statusCode()).isEqualTo(302);
    assertThat(Web.header(stranger, "Location")).startsWith("/Home/AnonymousAuthentication");
    String cookie =
        Web.header(Web.get(portal.baseUrl().resolve("/")), "Set-Cookie").replaceAll(";.*", "");
    String words = "";
    for (JsonNode group : Web.json(Web.get(list, "Cookie", cookie)).get("Udvalg")) {
      for (JsonNode body : group) {
        for (JsonNode meeting : body.get("Moeder")) {
          if (meeting.get("Afsluttet").asBoolean()) {
            String id = meeting.get("Id").asString();
            words +=
                Web.text(
                    Web.get(
                        portal.baseUrl().resolve("/api/agenda/dagsorden/" + id), "Cookie", cookie));
          }
        }
      }
    }
    assertThat(words).contains("Dagsordenpunkter", "Felter", "Html", "SagsNummer", "SAKS");
  }

  @Test
  void addressesLeadToPapersOfMunicipalitiesThatAreNotOnThePortalList() throws Exception {
    List<DocumentReference> addresses = example.addresses("adresser");
    assertThat(addresses).isNotEmpty();
    Set<?> listed =
        example.portals().stream().map(Portal::municipality).collect(Collectors.toSet());
    for (DocumentReference address : addresses) {
      assertThat(listed.contains(address.municipality())).isFalse();
      assertPaper(Web.get(URI.create(address.location())));
    }
    assertThat(addresses)
        .filteredOn(a -> a.body() != null)
        .extracting(a -> a.body() == null ? "" : a.body().name())
        .isSubsetOf("kommunestyre", "formannskap", "levekårsutvalg", "levekårsutval");
  }
}
