package no.signert.source.firstagenda;

import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import no.signert.domain.DocumentKind;
import no.signert.domain.FailureKind;
import no.signert.source.AgendaItem;
import no.signert.source.DecidingBodies;
import no.signert.source.JsonAnswer;
import no.signert.source.PortalFault;
import no.signert.source.PortalLink;
import no.signert.source.PortalVisit;
import no.signert.source.Wording;

/** One walk: the front page for its cookie, the list of bodies, the agendas of the period. */
final class FirstAgendaWalk {
  private final PortalVisit visit;
  private final URI base;

  FirstAgendaWalk(PortalVisit visit) {
    this.visit = visit;
    this.base = visit.portal().baseUrl();
  }

  void walk() throws PortalFault {
    visit.client().beginSession(this::openSession);
    URI list = at("/api/agenda/udvalgsliste");
    List<FirstAgendaMeeting> meetings = FirstAgendaMeeting.parse(ask(list));
    if (meetings.isEmpty()) {
      visit.fail(FailureKind.IMPLAUSIBLY_FEW, list, "No meeting is listed");
    }
    List<FirstAgendaMeeting> inWindow =
        meetings.stream()
            .filter(meeting -> visit.covers(meeting.day()))
            .filter(meeting -> DecidingBodies.mayDecide(Wording.body(meeting.body())))
            .sorted(
                Comparator.comparing(FirstAgendaMeeting::day).thenComparing(FirstAgendaMeeting::id))
            .toList();
    for (FirstAgendaMeeting meeting : inWindow) {
      visit.attempt(meeting.day(), () -> readUnlessUnpublished(meeting));
    }
  }

  /** A meeting to come is on the list before its agenda is out. */
  private void readUnlessUnpublished(FirstAgendaMeeting meeting) throws PortalFault {
    try {
      readMeeting(meeting);
    } catch (PortalFault fault) {
      if (meeting.ended() || fault.kind() != FailureKind.NOT_FOUND) {
        throw fault;
      }
    }
  }

  private void openSession() throws PortalFault {
    visit.client().page(at("/"));
  }

  /** Asks; a session that has run out is begun anew, once. */
  private JsonAnswer ask(URI address) throws PortalFault {
    return visit
        .client()
        .inSession(this::openSession, () -> visit.client().json(address, Map.of()));
  }

  private void readMeeting(FirstAgendaMeeting meeting) throws PortalFault {
    URI agenda = at("/api/agenda/dagsorden/" + PortalLink.encode(meeting.id()));
    for (FirstAgendaMeeting.Item found : FirstAgendaMeeting.Item.parse(ask(agenda))) {
      AgendaItem item =
          new AgendaItem(
              found.title(),
              Wording.body(meeting.body()),
              meeting.day(),
              found.caseNumber(),
              at("/vis?id=" + PortalLink.encode(meeting.id())));
      boolean shielded = found.title() == null && DecidingBodies.mayHaveLastWord(item.body());
      if (shielded || visit.relevance().matches(found.title())) {
        keep(item, found, meeting, agenda);
      }
    }
  }

  private void keep(
      AgendaItem item, FirstAgendaMeeting.Item found, FirstAgendaMeeting meeting, URI agenda)
      throws PortalFault {
    URI words = PortalLink.resolve(agenda, "#Id=" + PortalLink.encode(found.id()));
    DocumentKind kind =
        meeting.ended() ? DocumentKind.MINUTES_EXTRACT : DocumentKind.CASE_PRESENTATION;
    if (found.spoken()) {
      visit.published(item, kind, words, found.title());
    } else {
      visit.withheld(item, kind, words, found.title());
    }
    for (FirstAgendaMeeting.Attachment attachment : found.attachments()) {
      String link = attachment.link();
      if (link != null) {
        visit.published(item, kind(attachment), at(link), attachment.title());
      } else {
        URI nowhere = PortalLink.resolve(agenda, "#Id=" + PortalLink.encode(attachment.id()));
        visit.withheld(item, kind(attachment), nowhere, attachment.title());
      }
    }
  }

  private static DocumentKind kind(FirstAgendaMeeting.Attachment attachment) {
    DocumentKind kind = Wording.kind(attachment.title());
    return kind == DocumentKind.UNKNOWN ? DocumentKind.ATTACHMENT : kind;
  }

  private URI at(String path) throws PortalFault {
    return PortalLink.resolve(base, path);
  }
}
