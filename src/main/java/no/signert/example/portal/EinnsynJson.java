package no.signert.example.portal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.signert.domain.DocumentKind;
import no.signert.example.web.Request;
import no.signert.example.world.AgendaItem;
import no.signert.example.world.CaseFile;
import no.signert.example.world.Cast;
import no.signert.example.world.Chronicle;
import no.signert.example.world.Meeting;
import no.signert.example.world.Paper;
import org.jspecify.annotations.Nullable;

/**
 * Objects of the national API, with the fields of its specification; references unless expanded.
 */
final class EinnsynJson {
  private final Chronicle chronicle;
  private final String unit;
  private final Set<String> expand;
  private final String root;

  EinnsynJson(Chronicle chronicle, Request request) {
    this.chronicle = chronicle;
    this.unit = unitId(chronicle.cast());
    this.expand = Set.copyOf(request.parameters().getOrDefault("expand", List.of()));
    this.root = "http://" + request.header("Host");
  }

  /** Returns an id: prefix and 26 letters and digits. */
  static String id(String prefix, int number) {
    String digits = Integer.toString(number, 32);
    return prefix + "_01k" + "0".repeat(23 - digits.length()) + digits;
  }

  /** Returns the number in an id; -1 if there is none. */
  static int number(String id) {
    try {
      return id.length() > 26 ? Integer.parseInt(id.substring(id.indexOf('_') + 4), 32) : -1;
    } catch (NumberFormatException e) {
      return -1;
    }
  }

  static String unitId(Cast cast) {
    return id("enh", cast.index() + 1);
  }

  /** Returns how many hits a cursor has passed; 0 without a cursor. */
  static int cursor(Request request) {
    List<String> cursor = request.parameters().getOrDefault("startingAfter", List.of());
    String last = cursor.isEmpty() ? "" : cursor.get(cursor.size() - 1);
    return last.matches("ms_\\d{1,6}") ? Integer.parseInt(last.substring(3)) : 0;
  }

  static Json unit(Cast cast) {
    return Json.object()
        .with("id", unitId(cast))
        .with("entity", "Enhet")
        .with("externalId", null)
        .with("navn", cast.officialName())
        .with("slug", cast.slug())
        .with("orgnummer", cast.organisationNumber())
        .with("enhetstype", "KOMMUNE")
        .with("skjult", false)
        .with("underenhet", List.of());
  }

  private Json object(String prefix, String entity, int number) {
    return Json.object()
        .with("id", id(prefix, number))
        .with("entity", entity)
        .with("externalId", null)
        .with("systemId", "sys-" + prefix + "-" + number)
        .with("publisertDato", "2020-08-20T07:12:30.116Z")
        .with("oppdatertDato", "2020-08-20T07:12:30.116Z")
        .with("journalenhet", unit);
  }

  Json meeting(Meeting meeting) {
    List<Object> documents = new ArrayList<>();
    for (Paper bundle : meeting.bundles()) {
      if (bundle.published()) {
        boolean minutes = bundle.kind() == DocumentKind.MINUTES;
        Object described =
            expand.stream().anyMatch(e -> e.startsWith("moetedokument.dokumentbeskrivelse"))
                ? description(bundle, 1).map()
                : id("db", bundle.id());
        documents.add(
            object("mdok", "Moetedokument", bundle.id())
                .with("moetedokumenttype", minutes ? "protokoll" : "innkalling")
                .with("dokumentbeskrivelse", List.of(described))
                .map());
      }
    }
    return object("mm", "Moetemappe", meeting.id())
        .with("offentligTittel", meeting.organ().name())
        .with("moetenummer", Integer.toString(meeting.id()))
        .with("utvalg", meeting.organ().name())
        .with("utvalgObjekt", id("enh", meeting.organ().id()))
        .with("moetedato", meeting.day() + "T09:00:00Z")
        .with("moetested", "Rådhuset")
        .with("videoLink", null)
        .with("moetedokument", documents)
        .with(
            "moetesak",
            meeting.items().stream()
                .filter(item -> item.title() != null)
                .map(item -> id("ms", item.id()))
                .toList());
  }

  /** A case before a body; half the municipalities keep its presentation in the journal alone. */
  Json item(Meeting meeting, AgendaItem item) {
    List<Object> documents = new ArrayList<>();
    boolean journalOnly = chronicle.cast().index() % 2 == 0;
    for (Paper paper : item.papers()) {
      boolean minutes = paper.kind() == DocumentKind.MINUTES_EXTRACT;
      if (paper.published() && (minutes || !journalOnly)) {
        documents.add(described(paper, documents.size() + 1));
      }
    }
    boolean whole = expand.stream().anyMatch(e -> e.startsWith("moetemappe"));
    return object("ms", "Moetesak", item.id())
        .with("offentligTittel", item.title())
        .with("offentligTittelSensitiv", item.title())
        .with("moetesakstype", item.type().equals("PS") ? "politisk" : "referat")
        .with("moetesaksaar", 2020)
        .with("moetesakssekvensnummer", item.sequence())
        .with("utvalg", meeting.organ().name())
        .with("utvalgObjekt", id("enh", meeting.organ().id()))
        .with("moetemappe", whole ? meeting(meeting).map() : id("mm", meeting.id()))
        .with("videoLink", null)
        .with("innstilling", null)
        .with("utredning", null)
        .with("vedtak", null)
        .with("dokumentbeskrivelse", documents);
  }

  private Object described(Paper paper, int number) {
    return expand.stream().anyMatch(e -> e.startsWith("dokumentbeskrivelse"))
        ? description(paper, number).map()
        : id("db", paper.id());
  }

  Json description(Paper paper, int number) {
    boolean deep = expand.stream().anyMatch(e -> e.endsWith("dokumentbeskrivelse.dokumentobjekt"));
    return object("db", "Dokumentbeskrivelse", paper.id())
        .with("tittel", paper.title())
        .with("tittelSensitiv", paper.title())
        .with("dokumentnummer", number)
        .with("dokumenttype", paper.kind() == DocumentKind.MINUTES_EXTRACT ? "Vedtak" : null)
        .with("tilknyttetRegistreringSom", connection(paper.kind()))
        .with("dokumentobjekt", List.of(deep ? file(paper) : id("do", paper.id())));
  }

  private static String connection(DocumentKind kind) {
    return switch (kind) {
      case MINUTES_EXTRACT -> "saksprotokoll";
      case ATTACHMENT -> "vedlegg";
      default -> "hoveddokument";
    };
  }

  private Map<String, @Nullable Object> file(Paper paper) {
    String id = id("do", paper.id());
    return object("do", "Dokumentobjekt", paper.id())
        .with("format", paper.format().name().toUpperCase(Locale.ROOT))
        .with("sjekksum", null)
        .with("sjekksumAlgoritme", null)
        .with("dokumentbeskrivelse", id("db", paper.id()))
        .with("url", root + "/dokumentobjekt/" + id + "/download")
        .map();
  }

  Json entry(AgendaItem item, Paper paper) {
    CaseFile file = item.file();
    List<Object> documents = new ArrayList<>();
    for (Paper other : item.presentations()) {
      if (other.published()) {
        documents.add(described(other, documents.size() + 1));
      }
    }
    boolean whole = expand.contains("saksmappe");
    Object folder = file == null ? null : whole ? folder(file).map() : id("sm", file.id());
    return object("jp", "Journalpost", paper.id())
        .with("offentligTittel", paper.title())
        .with("offentligTittelSensitiv", paper.title())
        .with("journalposttype", "saksframlegg")
        .with("journaldato", paper.day().toString())
        .with("dokumentetsDato", paper.day().toString())
        .with("saksmappe", folder)
        .with("dokumentbeskrivelse", documents);
  }

  private Json folder(CaseFile file) {
    return object("sm", "Saksmappe", file.id())
        .with("offentligTittel", file.title())
        .with("saksaar", 2020)
        .with("sakssekvensnummer", Integer.parseInt(file.number().substring(5)))
        .with("saksnummer", file.number())
        .with("administrativEnhet", unit);
  }

  Optional<Json> entryOf(int id) {
    return items()
        .flatMap(
            item ->
                item.presentations().stream()
                    .filter(paper -> paper.id() == id && paper.published())
                    .map(paper -> entry(item, paper)))
        .findFirst();
  }

  Optional<Json> caseOf(int id) {
    return items()
        .map(AgendaItem::file)
        .filter(file -> file != null && file.id() == id)
        .map(file -> folder(java.util.Objects.requireNonNull(file)))
        .findFirst();
  }

  Optional<Json> descriptionOf(int id) {
    return chronicle.paper(id).map(paper -> description(paper, 1));
  }

  private java.util.stream.Stream<AgendaItem> items() {
    return chronicle.publishedMeetings().stream()
        .flatMap(meeting -> meeting.items().stream())
        .filter(item -> item.title() != null);
  }
}
