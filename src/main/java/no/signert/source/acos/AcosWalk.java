package no.signert.source.acos;

import java.net.URI;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.signert.domain.Body;
import no.signert.domain.DocumentKind;
import no.signert.domain.FailureKind;
import no.signert.source.AgendaItem;
import no.signert.source.DecidingBodies;
import no.signert.source.PortalFault;
import no.signert.source.PortalVisit;
import no.signert.source.Wording;
import org.jspecify.annotations.Nullable;

/** One walk: what the search finds with all its documents, then minutes where they are needed. */
final class AcosWalk {
  private final PortalVisit visit;
  private final AcosApi api;

  /**
   * The newest document of each case that the search found: while there are new ones, it is open.
   */
  private final Map<String, LocalDate> newest = new HashMap<>();

  AcosWalk(PortalVisit visit) {
    this.visit = visit;
    this.api = new AcosApi(visit);
  }

  void walk() throws PortalFault {
    visit.client().beginSession(api::open);
    Map<String, AcosHit> cases = new LinkedHashMap<>();
    boolean answered = true;
    for (String term : visit.relevance().terms()) {
      answered &= visit.attempt(() -> search(term, cases));
    }
    for (Map.Entry<String, AcosHit> found : cases.entrySet()) {
      LocalDate day = newest.get(found.getKey());
      answered &= visit.attempt(day, () -> readCase(found.getValue()));
    }
    if (!visit.hasDecisionPaper() || !answered) {
      visit.attempt(this::readMeetings);
    }
  }

  private void search(String term, Map<String, AcosHit> cases) throws PortalFault {
    for (AcosHit hit : api.documents(term)) {
      if (isInWindow(hit.day()) && visit.relevance().matches(hit.title())) {
        String parent = hit.parent();
        cases.putIfAbsent(parent == null ? hit.id() : parent, hit);
        LocalDate day = hit.day();
        if (day != null) {
          newest.merge(parent == null ? hit.id() : parent, day, AcosWalk::later);
        }
      }
    }
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private boolean isInWindow(@Nullable LocalDate day) {
    return day == null || visit.covers(day);
  }

  private void readCase(AcosHit hit) throws PortalFault {
    String parent = hit.parent();
    if (parent == null) {
      readDocument(new AcosCase.Entry(hit.id(), hit.title(), hit.day()), hit, hit.title(), null);
      return;
    }
    AcosCase file = api.details(parent);
    boolean seen = false;
    for (AcosCase.Entry entry : file.entries()) {
      seen |= entry.id().equals(hit.id());
      if (isInWindow(entry.day()) && (entry.id().equals(hit.id()) || isCaseWork(entry))) {
        visit.attempt(entry.day(), () -> readDocument(entry, hit, file.title(), file.number()));
      }
    }
    if (!seen) {
      AcosCase.Entry itself = new AcosCase.Entry(hit.id(), hit.title(), hit.day());
      visit.attempt(() -> readDocument(itself, hit, file.title(), file.number()));
    }
  }

  /** Letters stay unread: a decision never stands in one. */
  private boolean isCaseWork(AcosCase.Entry entry) {
    return Wording.kind(entry.title()) != DocumentKind.UNKNOWN
        || visit.relevance().matches(entry.title());
  }

  private void readDocument(
      AcosCase.Entry entry, AcosHit hit, @Nullable String caseTitle, @Nullable String caseNumber)
      throws PortalFault {
    DocumentKind kind = Wording.kind(entry.title());
    if (kind == DocumentKind.UNKNOWN && entry.id().equals(hit.id())) {
      kind = Wording.kind(hit.type());
    }
    boolean ofMeeting = kind == DocumentKind.MINUTES_EXTRACT;
    String title = caseTitle == null ? entry.title() : caseTitle;
    AgendaItem item =
        new AgendaItem(
            title, ofMeeting ? body(entry) : null, null, caseNumber, visit.portal().baseUrl());
    for (AcosCase.File file : api.files(entry.id())) {
      DocumentKind fileKind = file.attachment() ? DocumentKind.ATTACHMENT : kind;
      String fileTitle = file.attachment() || title == null ? file.title() : title;
      String link = file.link();
      if (link == null) {
        visit.withheld(item, fileKind, api.document(entry.id()), fileTitle);
      } else {
        visit.published(item, fileKind, api.link(link), fileTitle);
      }
    }
  }

  /** Some titles name the body that met; only the great ones are taken from a title. */
  private static @Nullable Body body(AcosCase.Entry entry) {
    Body body = Wording.body(entry.title());
    return DecidingBodies.mayHaveLastWord(body) ? body : null;
  }

  private void readMeetings() throws PortalFault {
    List<AcosHit> meetings = api.meetings(visit.window().from().toString());
    URI address = api.at("overview");
    if (meetings.isEmpty()) {
      visit.fail(FailureKind.IMPLAUSIBLY_FEW, address, "No meeting is listed");
    }
    visit.checkReach(
        meetings.stream().flatMap(hit -> Stream.ofNullable(hit.day())).toList(), address);
    List<AcosHit> inWindow =
        meetings.stream()
            .filter(hit -> !hit.planned() && hit.day() != null && isInWindow(hit.day()))
            .filter(hit -> DecidingBodies.mayHaveLastWord(Wording.body(hit.title())))
            .sorted(Comparator.comparing(AcosHit::id))
            .toList();
    for (AcosHit meeting : inWindow) {
      visit.attempt(meeting.day(), () -> readMinutes(meeting));
    }
  }

  private void readMinutes(AcosHit meeting) throws PortalFault {
    AgendaItem item =
        new AgendaItem(
            null, Wording.body(meeting.title()), meeting.day(), null, visit.portal().baseUrl());
    for (AcosCase.File file : api.minutes(meeting.id())) {
      String id = file.link();
      if (id != null) {
        visit.published(item, DocumentKind.MINUTES, api.file(id), file.title());
      }
    }
  }
}
