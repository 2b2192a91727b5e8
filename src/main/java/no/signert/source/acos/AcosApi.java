package no.signert.source.acos;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.signert.domain.FailureKind;
import no.signert.source.JsonAnswer;
import no.signert.source.PortalFault;
import no.signert.source.PortalLink;
import no.signert.source.PortalVisit;
import tools.jackson.databind.ObjectMapper;

/** The questions that a nye-innsyn answers, in a session that begins with its page. */
final class AcosApi {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String ROOT = "/api/presentation/v2/nye-innsyn/";

  /** Asking for more is ignored without a word. */
  private static final int PAGE_SIZE = 100;

  private static final int MOST_PAGES = 200;

  private final PortalVisit visit;
  private final URI page;
  private Map<String, String> headers = Map.of();

  AcosApi(PortalVisit visit) {
    this.visit = visit;
    this.page = visit.portal().baseUrl();
  }

  /** Gets the cookie; some installations answer nothing before an {@code overviewInit}. */
  void open() throws PortalFault {
    headers = AcosShell.parse(visit.client().page(page), visit.portal()).headers();
    visit.client().json(at("overviewInit"), headers, query(1, List.of()));
  }

  private static String query(int type, List<Map<String, String>> pairs) {
    Map<String, Object> query = new LinkedHashMap<>();
    query.put("type", type);
    query.put("keyValues", pairs);
    return JSON.writeValueAsString(query);
  }

  static Map<String, String> pair(String key, String value) {
    Map<String, String> pair = new LinkedHashMap<>();
    pair.put("key", key);
    pair.put("value", value);
    return pair;
  }

  /** Returns all documents whose words hold a term. */
  List<AcosHit> documents(String term) throws PortalFault {
    return overview(
        0,
        List.of(
            pair("searchTerm", term),
            pair("titleSearch", ""),
            pair("caseDocIDSearch", ""),
            pair("farmPropertyNumberSearch", ""),
            pair("senderRecipientSearch", ""),
            pair("Dato", "AllCases")));
  }

  /** Returns all meetings from a day on. */
  List<AcosHit> meetings(String from) throws PortalFault {
    return overview(1, List.of(pair("Dato", from), pair("Dato", "ComingMeetings")));
  }

  private List<AcosHit> overview(int type, List<Map<String, String>> pairs) throws PortalFault {
    Map<String, AcosHit> hits = new LinkedHashMap<>();
    URI address = at("overview");
    for (int number = 1; number <= MOST_PAGES; number++) {
      List<Map<String, String>> asked = new ArrayList<>(pairs);
      asked.add(pair("page", Integer.toString(number)));
      asked.add(pair("pageSize", Integer.toString(PAGE_SIZE)));
      AcosHit.Page answer = AcosHit.Page.parse(post(address, query(type, asked)), number);
      int before = hits.size();
      answer.hits().forEach(hit -> hits.putIfAbsent(hit.id(), hit));
      if (answer.last()) {
        if (hits.size() < answer.total()) {
          visit.fail(
              FailureKind.PAGE_SIZE_CAPPED,
              address,
              "The portal counts " + answer.total() + ", its pages hold " + hits.size());
        }
        return List.copyOf(hits.values());
      }
      if (!answer.hits().isEmpty() && hits.size() == before) {
        throw new PortalFault(
            FailureKind.DUPLICATE_ITEMS,
            address.toString(),
            "Page " + number + " holds nothing that was not seen before");
      }
    }
    throw new PortalFault(
        FailureKind.DUPLICATE_ITEMS,
        address.toString(),
        "There is no last page among the first " + MOST_PAGES);
  }

  AcosCase details(String id) throws PortalFault {
    return AcosCase.parse(get(at("details/" + PortalLink.encode(id))));
  }

  List<AcosCase.File> files(String document) throws PortalFault {
    return AcosCase.File.parse(get(document(document)));
  }

  URI document(String id) throws PortalFault {
    return at("dokument/" + PortalLink.encode(id) + "?fromMeeting=false");
  }

  List<AcosCase.File> minutes(String meeting) throws PortalFault {
    return AcosCase.minutes(post(at("mote/" + PortalLink.encode(meeting)), "{}"));
  }

  URI file(String id) throws PortalFault {
    return at("filer/" + PortalLink.encode(id) + "?pid=1");
  }

  URI link(String link) throws PortalFault {
    return PortalLink.resolve(page, link);
  }

  URI at(String path) throws PortalFault {
    return PortalLink.resolve(page, ROOT + path);
  }

  private JsonAnswer get(URI address) throws PortalFault {
    return visit.client().inSession(this::open, () -> visit.client().json(address, headers));
  }

  private JsonAnswer post(URI address, String body) throws PortalFault {
    return visit.client().inSession(this::open, () -> visit.client().json(address, headers, body));
  }
}
