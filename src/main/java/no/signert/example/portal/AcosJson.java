package no.signert.example.portal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.signert.domain.DocumentKind;
import no.signert.example.world.AgendaItem;
import no.signert.example.world.CaseFile;
import no.signert.example.world.Chronicle;
import no.signert.example.world.Fault;
import no.signert.example.world.Meeting;
import no.signert.example.world.Paper;
import org.jspecify.annotations.Nullable;

/** One portal's answers, by the field names that clients of ACOS nye-innsyn have written down. */
final class AcosJson {
  private static final String FILES = "/api/presentation/v2/nye-innsyn/filer/";

  private final Chronicle chronicle;

  AcosJson(Chronicle chronicle) {
    this.chronicle = chronicle;
  }

  private static String identifier(String prefix, int id) {
    return prefix + "-EKS__111-" + id;
  }

  /** Returns the number at the end of an identifier; -1 if there is none. */
  static int number(String identifier) {
    String digits = identifier.substring(identifier.lastIndexOf('-') + 1);
    return digits.matches("\\d{1,9}") ? Integer.parseInt(digits) : -1;
  }

  String overview(AcosQuery query) {
    List<Map<String, @Nullable Object>> hits =
        query.type() == 1 ? meetings(query) : documents(query);
    if (chronicle.cast().fault() == Fault.EMPTY_LISTING) {
      hits = List.of();
    }
    int pages = Math.max(1, (hits.size() + query.pageSize() - 1) / query.pageSize());
    int from = Math.min(hits.size(), (query.page() - 1) * query.pageSize());
    int to = Math.min(hits.size(), from + query.pageSize());
    Json items =
        Json.object()
            .with("items", hits.subList(from, to))
            .with("pageCount", pages)
            .with("totalItemCount", hits.size())
            .with("isLastPage", query.page() >= pages);
    return Json.object().with("content", Json.object().with("searchItems", items)).toString();
  }

  private List<Map<String, @Nullable Object>> meetings(AcosQuery query) {
    List<Map<String, @Nullable Object>> items = new ArrayList<>();
    for (Meeting meeting : chronicle.meetings()) {
      if (meeting.day().toString().compareTo(query.from()) >= 0) {
        items.add(
            Json.object()
                .with("identifier", identifier("mo", meeting.id()))
                .with("parentIdentifier", null)
                .with("title", meeting.organ().name())
                .with("type", "Møte")
                .with("status", meeting.published() ? "Avholdt" : "Planlagt")
                .with("properties", Json.object().with("dato", Pages.day(meeting.day())))
                .map());
      }
    }
    return items;
  }

  /** Finds case presentations by title; the extracts of minutes are seen in the case alone. */
  private List<Map<String, @Nullable Object>> documents(AcosQuery query) {
    Map<Integer, Map<String, @Nullable Object>> items = new LinkedHashMap<>();
    for (Meeting meeting : chronicle.publishedMeetings()) {
      for (AgendaItem item : meeting.items()) {
        CaseFile file = item.file();
        boolean found =
            item.title() != null && item.title().toLowerCase(Locale.ROOT).contains(query.words());
        if (file != null && found) {
          item.presentations().stream()
              .filter(paper -> paper.kind() == DocumentKind.CASE_PRESENTATION)
              .forEach(paper -> items.put(paper.id(), document(file, paper)));
        }
      }
    }
    return List.copyOf(items.values());
  }

  private static Map<String, @Nullable Object> document(CaseFile file, Paper paper) {
    Json properties =
        Json.object()
            .with("dato", Pages.day(paper.day()))
            .with("dokumentID", file.number() + "-" + paper.id() % 10)
            .with("saksID", file.number())
            .with("avsender", null)
            .with("mottaker", null)
            .with("synlighet", paper.published() ? "Offentlig" : "Ikke publisert");
    return Json.object()
        .with("identifier", identifier("do", paper.id()))
        .with("parentIdentifier", identifier("sa", file.id()))
        .with("title", file.title())
        .with("type", "Saksframlegg")
        .with("status", null)
        .with("properties", properties)
        .map();
  }

  /** Returns the files of a meeting; none yet where it is only announced. */
  Optional<String> meeting(String identifier) {
    return chronicle.meetings().stream()
        .filter(meeting -> meeting.id() == number(identifier))
        .findFirst()
        .map(
            meeting -> {
              List<Map<String, @Nullable Object>> files = new ArrayList<>();
              for (Paper bundle : meeting.bundles()) {
                if (meeting.published() && bundle.published()) {
                  boolean minutes = bundle.kind() == DocumentKind.MINUTES;
                  files.add(
                      Json.object()
                          .with("key", minutes ? "MEETING_FILES_PROTOCOL" : "MEETING_FILES_SUMMON")
                          .with("identifier", identifier("fi", bundle.id()))
                          .with("title", bundle.title())
                          .map());
                }
              }
              Json block = Json.object().with("key", "MEETING_FILES").with("b", files);
              Json content = Json.object().with("b", List.of(block.map()));
              return Json.object().with("content", content).toString();
            });
  }

  /** Returns a case with its documents, asked for by the case or by one of them. */
  Optional<String> details(String identifier) {
    int id = number(identifier);
    return items().stream()
        .filter(item -> item.file() != null && item.title() != null)
        .filter(
            item ->
                (item.file() != null && item.file().id() == id)
                    || item.papers().stream().anyMatch(paper -> paper.id() == id))
        .findFirst()
        .map(this::details);
  }

  private String details(AgendaItem found) {
    Map<Integer, Map<String, @Nullable Object>> documents = new LinkedHashMap<>();
    int number = 1;
    for (AgendaItem item : chronicle.handlings(found)) {
      for (Paper paper : item.papers()) {
        if (paper.kind() != DocumentKind.ATTACHMENT && !documents.containsKey(paper.id())) {
          documents.put(
              paper.id(),
              Json.object()
                  .with("identifikator", identifier("do", paper.id()))
                  .with("friendlyId", caseNumber(found) + "-" + number++)
                  .with("tittel", paper.title())
                  .with("dato", Pages.day(paper.day()))
                  .with("fra", List.of())
                  .with("til", List.of())
                  .map());
        }
      }
    }
    Json sak =
        Json.object()
            .with("saksnummer", caseNumber(found))
            .with("tittel", found.title())
            .with("saksbehandler", "Eksempel Eksempelsen")
            .with("dokumenter", List.copyOf(documents.values()));
    return Json.object().with("content", Json.object().with("sak", sak)).toString();
  }

  private static String caseNumber(AgendaItem item) {
    return item.file() == null ? "" : item.file().number();
  }

  Optional<String> document(String identifier) {
    int id = number(identifier);
    for (AgendaItem item : items()) {
      for (Paper paper : item.papers()) {
        if (paper.id() == id && item.title() != null) {
          return Optional.of(document(item, paper));
        }
      }
    }
    return Optional.empty();
  }

  private static String document(AgendaItem item, Paper paper) {
    List<Map<String, @Nullable Object>> files = new ArrayList<>();
    files.add(file(paper, "Hoveddokument"));
    if (paper.kind() == DocumentKind.CASE_PRESENTATION) {
      item.presentations().stream()
          .filter(other -> other.kind() == DocumentKind.ATTACHMENT)
          .forEach(other -> files.add(file(other, "Vedlegg")));
    }
    Json model =
        Json.object()
            .with("friendlyId", caseNumber(item) + "-" + paper.id() % 10)
            .with("journaldatoFormatted", Pages.day(paper.day()))
            .with("fra", List.of())
            .with("til", List.of())
            .with("vedleggGruppe", List.of(Json.object().with("vedlegg", files).map()));
    return Json.object().with("content", Json.object().with("model", model)).toString();
  }

  private static Map<String, @Nullable Object> file(Paper paper, String type) {
    boolean open = paper.published();
    Json file =
        Json.object()
            .with("title", paper.title())
            .with("type", type)
            .with("filtype", paper.format().name())
            .with("filstorrelseFormatted", open ? "12 KB" : null)
            .with("visibility", open ? 0 : 1)
            .with("visibilityText", open ? "Offentlig" : "Ikke publisert")
            .with("fileUrl", open ? FILES + identifier("fi", paper.id()) + "?pid=1" : "");
    return (open ? file : file.with("buttonText", "Bestill dokument")).map();
  }

  private List<AgendaItem> items() {
    return chronicle.publishedMeetings().stream().flatMap(m -> m.items().stream()).toList();
  }
}
