package no.signert.example.portal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.signert.domain.DocumentKind;
import no.signert.example.world.AgendaItem;
import no.signert.example.world.Cast;
import no.signert.example.world.Chronicle;
import no.signert.example.world.Fault;
import no.signert.example.world.Meeting;
import no.signert.example.world.Organ;
import no.signert.example.world.Paper;
import org.jspecify.annotations.Nullable;

/** One tenant's answers, by the field names that clients of Elements Publikum have written down. */
final class ElementsJson {
  private static final String YEAR = "2020";

  private final Chronicle chronicle;
  private final Cast cast;
  private final String database;

  ElementsJson(Chronicle chronicle) {
    this.chronicle = chronicle;
    this.cast = chronicle.cast();
    this.database = database(cast);
  }

  static String database(Cast cast) {
    return String.format("00000000-0000-0000-0000-%012d", cast.index() + 1);
  }

  String calendar(String year) {
    List<Map<String, @Nullable Object>> rows = new ArrayList<>();
    boolean ignored = cast.fault() == Fault.IGNORED_FILTER;
    if (cast.fault() == Fault.EMPTY_LISTING || !(year.equals(YEAR) || ignored)) {
      return "[]";
    }
    for (Meeting meeting : chronicle.meetings()) {
      rows.add(row(meeting, meeting.id(), meeting.day().toString()));
      if (ignored) {
        rows.add(
            row(meeting, meeting.id() + 1_000_000_000, meeting.day().minusYears(1).toString()));
      }
    }
    return Json.text(rows);
  }

  private Map<String, @Nullable Object> row(Meeting meeting, int id, String day) {
    return Json.object()
        .with("MO_ID", id)
        .with("MO_START", day + "T09:00:00")
        .with("MO_SLUTT", meeting.published() ? day + "T15:00:00" : null)
        .with("MO_STED", meeting.published() ? "Rådhuset" : null)
        .with("MO_ROM", null)
        .with("UT_ID", meeting.organ().id())
        .with("UT_NAVN", meeting.organ().name())
        .with("Database", database)
        .map();
  }

  String meeting(Meeting meeting) {
    List<Map<String, @Nullable Object>> documents = new ArrayList<>();
    for (Paper bundle : meeting.bundles()) {
      documents.add(
          Json.object()
              .with("Id", bundle.id())
              .with("Title", bundle.title())
              .with("DmbDocumentTypeId", bundle.kind() == DocumentKind.MINUTES ? "MP" : "MI")
              .with("IsRestricted", !bundle.published())
              .map());
    }
    return Json.object()
        .with("Id", meeting.id())
        .with("Database", database)
        .with("MeetingNumber", 1 + chronicle.meetings().indexOf(meeting))
        .with("StartDate", meeting.day() + "T09:00:00")
        .with("DMB", organ(meeting.organ()))
        .with("MeetingDocuments", documents)
        .toString();
  }

  String agenda(int meetingId) {
    List<Map<String, @Nullable Object>> handlings = new ArrayList<>();
    chronicle
        .meeting(meetingId)
        .ifPresent(
            meeting ->
                meeting
                    .items()
                    .forEach(
                        item ->
                            handlings.add(head(item, meeting).with("RegistryEntry", null).map())));
    return Json.text(handlings);
  }

  String handling(AgendaItem item) {
    Meeting meeting = chronicle.meetingOf(item);
    List<Map<String, @Nullable Object>> others = new ArrayList<>();
    for (AgendaItem other : chronicle.handlings(item)) {
      if (other.id() != item.id() && item.file() != null) {
        others.add(other(other));
      }
    }
    return head(item, meeting)
        .with("RegistryEntry", item.file() == null ? null : entry(item, item.file().id()))
        .with(
            "Case",
            item.file() == null ? null : Json.object().with("CaseNumber", item.file().number()))
        .with("AdditionalDmbHandlings", others)
        .toString();
  }

  private Map<String, @Nullable Object> other(AgendaItem item) {
    Meeting meeting = chronicle.meetingOf(item);
    return Json.object()
        .with("Id", item.id())
        .with("MeetingCaseTypeId", item.type())
        .with("SequenceNumber", item.sequence())
        .with("Year", 2020)
        .with(
            "Dmb",
            Json.object().with("Id", meeting.organ().id()).with("Name", meeting.organ().name()))
        .with("Meeting", when(meeting))
        .map();
  }

  private Json head(AgendaItem item, Meeting meeting) {
    boolean shielded = item.title() == null;
    boolean minutes = item.minutes().map(Paper::published).orElse(false);
    boolean duplicate = cast.fault() == Fault.DUPLICATE_NUMBERS;
    return Json.object()
        .with("Id", item.id())
        .with("Database", database)
        .with("MeetingCaseTypeId", item.type())
        .with("SequenceNumber", duplicate ? 1 : item.sequence())
        .with("Year", 2020)
        .with("Title", item.title())
        .with("ProtocolPublished", shielded || minutes)
        .with("ProtocolRestricted", shielded)
        .with("Dmb", organ(meeting.organ()))
        .with("Meeting", when(meeting));
  }

  private Json entry(AgendaItem item, int id) {
    List<Map<String, @Nullable Object>> documents = new ArrayList<>();
    for (Paper paper : item.presentations()) {
      boolean main = paper.kind() == DocumentKind.CASE_PRESENTATION;
      Json description =
          Json.object()
              .with("Id", paper.id())
              .with("DocumentTitle", item.title() == null ? null : paper.title())
              .with("IsPublished", paper.published())
              .with("AccessCodeId", paper.published() ? null : "UO")
              .with("IsPublicVariantAvailable", false)
              .with("FileFormat", paper.format().name().equals("DOCX") ? "DOCX" : "RA-PDF");
      documents.add(
          Json.object()
              .with("IsMainDocument", main)
              .with("DocumentLinkTypeId", main ? "SF" : "V")
              .with("DocumentDescription", description)
              .map());
    }
    return Json.object()
        .with("Id", id)
        .with("Database", database)
        .with("AccessCodeId", item.title() == null ? "UO" : null)
        .with("Documents", documents);
  }

  String search(String words) {
    List<Map<String, @Nullable Object>> hits = new ArrayList<>();
    String wanted = words.replace("\"", "").toLowerCase(Locale.ROOT);
    for (Meeting meeting : chronicle.publishedMeetings()) {
      for (AgendaItem item : meeting.items()) {
        String title = item.title();
        if (title != null
            && item.file() != null
            && title.toLowerCase(Locale.ROOT).contains(wanted)) {
          hits.add(
              Json.object()
                  .with("JP_ID", item.file().id())
                  .with("JP_INNHOLD_G", title)
                  .with("JP_JDATO", meeting.day() + "T00:00:00")
                  .with("ND_BETEGN", "Saksframlegg")
                  .with("SA_SAKSNR_XX", item.file().number())
                  .map());
        }
      }
    }
    return Json.text(hits);
  }

  private static Json organ(Organ organ) {
    return Json.object()
        .with("Id", organ.id())
        .with("Name", organ.name())
        .with("ShortCode", organ.shortName());
  }

  private static Json when(Meeting meeting) {
    return Json.object().with("Id", meeting.id()).with("StartDate", meeting.day() + "T09:00:00");
  }
}
